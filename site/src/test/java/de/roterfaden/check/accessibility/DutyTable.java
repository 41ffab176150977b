package de.roterfaden.check.accessibility;

import de.roterfaden.check.accessibility.FederalStates.Demand;
import de.roterfaden.check.accessibility.FederalStates.State;
import java.util.Locale;
import java.util.stream.Collectors;

/** The tables of {@code docs/accessibility.md}, made from the data and the rules. */
final class DutyTable {

  private DutyTable() {}

  /** The duties by state. */
  static String of(FederalStates states) {
    return states.states().stream().map(DutyTable::row).collect(Collectors.joining("\n"));
  }

  private static String row(State state) {
    return "| "
        + state.id()
        + " | "
        + state.name()
        + " | ["
        + state.statement().source().law()
        + "]("
        + state.statement().source().url()
        + ")"
        + mark(state.statement().confirmed())
        + " | ["
        + state.body().name()
        + "]("
        + state.body().url()
        + "), "
        + state.body().source().law()
        + mark(state.body().confirmed())
        + " | "
        + (state.languages().easy() == Demand.REQUIRED ? "**required**" : "recommended")
        + ": "
        + state.languages().source().law()
        + mark(state.languages().confirmed())
        + " |";
  }

  private static String mark(boolean confirmed) {
    return confirmed ? "" : " (?)";
  }

  /** A rule with its criteria, clauses and steps. */
  static String row(AccessibilityRule rule) {
    return "| `"
        + rule.name()
        + "` | "
        + rule.severity().name().toLowerCase(Locale.ROOT)
        + " | "
        + rule.criteria().stream()
            .sorted()
            .map(it -> it.number() + " " + it.level())
            .collect(Collectors.joining(", "))
        + " | "
        + rule.criteria().stream()
            .sorted()
            .map(Criterion::clause)
            .filter(clause -> !clause.isEmpty())
            .collect(Collectors.joining(", "))
        + " | "
        + String.join(", ", rule.steps())
        + " |";
  }
}
