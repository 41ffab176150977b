package de.roterfaden.check.status;

import de.roterfaden.check.story.Coverage;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Report;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.Status;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a chapter stands in a version, in every respect.
 *
 * @param states a state for each aspect
 */
public record ChapterStatus(Map<Aspect, Aspect.State> states) {

  public ChapterStatus {
    states = Map.copyOf(states);
  }

  /** The state of an aspect. */
  public Aspect.State of(Aspect aspect) {
    return states.getOrDefault(aspect, Aspect.State.UNCHECKED);
  }

  /**
   * How a page stands.
   *
   * @param path the page's folder
   * @param coverage which versions were made from today's standard text
   * @param report what the checks found
   * @param areas ids of the checks that ran
   */
  static ChapterStatus of(
      Narrative narrative,
      String path,
      LanguageVersion version,
      Coverage coverage,
      Report report,
      Set<String> areas) {
    Map<Aspect, Aspect.State> states = new EnumMap<>(Aspect.class);
    Optional<Page> page = narrative.page(path, version);
    boolean there = page.isPresent() && page.get().front().status() == Status.PUBLISHED;
    states.put(Aspect.COMPLETE, there ? Aspect.State.GOOD : Aspect.State.BAD);
    if (page.isEmpty()) {
      for (Aspect aspect : Aspect.values()) {
        states.putIfAbsent(aspect, Aspect.State.NEEDLESS);
      }
      return new ChapterStatus(states);
    }
    List<Finding> found =
        report.open().stream().filter(one -> one.file().equals(page.get().file())).toList();
    states.put(
        Aspect.READABLE,
        state(
            areas.contains("readability"),
            found.stream()
                .noneMatch(
                    one ->
                        one.rule().startsWith("readability/") && one.severity() != Severity.INFO)));
    states.put(Aspect.UP_TO_DATE, upToDate(coverage.cell(path, version.id()), page.get(), report));
    states.put(Aspect.TESTED, tested(page.get(), found));
    states.put(
        Aspect.LINKS,
        state(
            areas.contains("links"),
            found.stream()
                .noneMatch(
                    one ->
                        one.severity() != Severity.INFO
                            && (one.rule().startsWith("links/")
                                || one.rule().equals("markup/unknown-link")))));
    return new ChapterStatus(states);
  }

  private static Aspect.State state(boolean looked, boolean good) {
    return !good ? Aspect.State.BAD : looked ? Aspect.State.GOOD : Aspect.State.UNCHECKED;
  }

  /** What the approvals tell, which no check has to run for; an author may have accepted it. */
  private static Aspect.State upToDate(Coverage.State state, Page page, Report report) {
    return switch (state) {
      case MAIN, DRAFT, MISSING -> Aspect.State.NEEDLESS;
      case CURRENT, UNTESTED -> Aspect.State.GOOD;
      case UNAPPROVED -> Aspect.State.UNKNOWN;
      case OUTDATED ->
          report.findings().stream()
                  .filter(Finding::accepted)
                  .filter(one -> one.file().equals(page.file()))
                  .anyMatch(one -> one.rule().equals("story/outdated-version"))
              ? Aspect.State.GOOD
              : Aspect.State.BAD;
    };
  }

  private static Aspect.State tested(Page page, List<Finding> found) {
    if (page.version().level() != Level.EASY) {
      return Aspect.State.NEEDLESS;
    }
    boolean outdated = found.stream().anyMatch(one -> one.rule().equals("story/test-outdated"));
    return page.front().tested().isTested() && !outdated ? Aspect.State.GOOD : Aspect.State.BAD;
  }
}
