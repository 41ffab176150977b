package de.roterfaden.plan;

import de.roterfaden.narrative.Blackout;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Municipality;
import de.roterfaden.narrative.PartialDate;
import de.roterfaden.narrative.Settings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The way to the day on which the council decides.
 *
 * @param decision that day
 * @param made the day of the plan
 * @param steps what must be done, by its last day, and what may follow
 */
public record CouncilPlan(LocalDate decision, LocalDate made, List<PlannedStep> steps) {

  public CouncilPlan {
    steps = List.copyOf(steps);
  }

  /**
   * Counts back from a day. Weekends and holidays are not looked at.
   *
   * @param settings which versions, groups and blackouts there are
   * @param decision the day on which the council decides
   * @param today the day from which the plan looks ahead
   */
  public static CouncilPlan of(Settings settings, LocalDate decision, LocalDate today) {
    List<PlannedStep> steps =
        LeadTimes.all().stream()
            .filter(step -> holds(step.when(), settings))
            .map(step -> planned(step, settings, decision, today))
            .sorted(Comparator.comparing(PlannedStep::to).thenComparing(PlannedStep::from))
            .toList();
    return new CouncilPlan(decision, today, steps);
  }

  /** What must be done before the decision, the decision included. */
  public List<PlannedStep> before() {
    return steps.stream().filter(step -> !step.later()).toList();
  }

  /** What may follow after the decision. */
  public List<PlannedStep> later() {
    return steps.stream().filter(PlannedStep::later).toList();
  }

  /** How many steps should have been done by now. */
  public long past() {
    return before().stream().filter(step -> step.state() == PlannedStep.State.PAST).count();
  }

  private static boolean holds(LeadTimes.When when, Settings settings) {
    List<LanguageVersion> versions = settings.versions();
    return switch (when) {
      case ALWAYS -> true;
      case EASY -> has(versions, Level.EASY);
      case PLAIN -> has(versions, Level.PLAIN);
      case LANGUAGES -> versions.stream().map(LanguageVersion::language).distinct().count() > 1;
      case GROUPS -> !settings.groups().isEmpty();
    };
  }

  private static boolean has(List<LanguageVersion> versions, Level level) {
    return versions.stream().anyMatch(version -> version.level() == level);
  }

  private static PlannedStep planned(
      LeadTimes.Step step, Settings settings, LocalDate decision, LocalDate today) {
    LocalDate from = decision.plusDays(step.from());
    LocalDate to = decision.plusDays(step.to());
    PlannedStep.State state =
        to.isBefore(today)
            ? PlannedStep.State.PAST
            : from.isAfter(today) ? PlannedStep.State.AHEAD : PlannedStep.State.NOW;
    String blackout = step.visible() ? blackout(settings, from, to).orElse("") : "";
    return new PlannedStep(step.id(), from, to, step.to() > 0, state, blackout);
  }

  private static Optional<String> blackout(Settings settings, LocalDate from, LocalDate to) {
    return settings.municipalities().stream()
        .map(Municipality::blackouts)
        .flatMap(List::stream)
        .filter(blackout -> overlaps(blackout, from, to))
        .map(Blackout::because)
        .findFirst();
  }

  private static boolean overlaps(Blackout blackout, LocalDate from, LocalDate to) {
    return blackout.from().isKnown()
        && blackout.to().isKnown()
        && blackout.from().compareTo(day(to)) <= 0
        && blackout.to().compareTo(day(from)) >= 0;
  }

  private static PartialDate day(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
