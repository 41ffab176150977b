package de.roterfaden.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
    List<Supplier<Outcome>> work = new ArrayList<>();
    List<PageCheck> pageChecks = new ArrayList<>();
    for (Check check : checks) {
      if (check instanceof PageCheck pageCheck) {
        pageChecks.add(pageCheck);
      } else {
        work.add(() -> marked(check, check.check(subject), subject));
      }
    }
    if (!pageChecks.isEmpty()) {
      work.add(() -> ofPages(pageChecks, subject));
    }
    return work.parallelStream().map(Supplier::get).reduce(Outcome.NOTHING, Outcome::and);
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
