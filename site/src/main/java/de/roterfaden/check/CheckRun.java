package de.roterfaden.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;

/**
 * Runs checks side by side and marks what the authors have accepted. Checks of pages look at each
 * page together, so that it is parsed once.
 *
 * @param checks the checks
 */
public record CheckRun(List<Check> checks) {

  public CheckRun {
    checks = List.copyOf(checks);
  }

  /** Whether a check wants to see the built pages. */
  public boolean needsPages() {
    return checks.stream().anyMatch(PageCheck.class::isInstance);
  }

  /** What all checks say of the texts and the pages. */
  public Outcome of(Subject subject) {
    List<ForkJoinTask<Outcome>> ofTexts = new ArrayList<>();
    List<PageCheck> pageChecks = new ArrayList<>();
    for (Check check : checks) {
      if (check instanceof PageCheck pageCheck) {
        pageChecks.add(pageCheck);
      } else {
        ofTexts.add(ForkJoinTask.adapt(() -> marked(check, check.check(subject), subject)));
      }
    }
    // The pages are the longer way. They go ahead in this thread, so that those that are done with
    // the texts lend a hand; one that waits for others would not.
    ofTexts.forEach(ForkJoinTask::fork);
    Outcome ofPages = pageChecks.isEmpty() ? Outcome.NOTHING : ofPages(pageChecks, subject);
    Outcome all = Outcome.NOTHING;
    for (ForkJoinTask<Outcome> task : ofTexts) {
      all = all.and(task.join());
    }
    return all.and(ofPages);
  }

  private static Outcome ofPages(List<PageCheck> checks, Subject subject) {
    Optional<BuiltSite> site = subject.site().get();
    if (site.isEmpty()) {
      return Outcome.NOTHING;
    }
    List<PageInspection> inspections =
        checks.stream().map(check -> check.begin(site.get(), subject)).toList();
    site.get().walk(inspections);
    Outcome all = Outcome.NOTHING;
    for (int i = 0; i < checks.size(); i++) {
      all = all.and(marked(checks.get(i), inspections.get(i).end(), subject));
    }
    return all;
  }

  private static Outcome marked(Check check, Outcome outcome, Subject subject) {
    Acceptances acceptances = new Acceptances(subject, check.id());
    return new Outcome(acceptances.apply(outcome.findings()), outcome.texts());
  }
}
