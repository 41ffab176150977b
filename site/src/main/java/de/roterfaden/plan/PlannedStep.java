package de.roterfaden.plan;

import java.time.LocalDate;

/**
 * Something to be done for the council's decision.
 *
 * @param id name of the step, the key of its words
 * @param from first day, at the latest
 * @param to day on which it must be done; the same as {@code from} if it takes no time
 * @param later whether it may follow after the decision
 * @param state how it stands on the day of the plan
 * @param blackout why the municipality must stay neutral on a day of the step; "" if it need not
 */
public record PlannedStep(
    String id, LocalDate from, LocalDate to, boolean later, State state, String blackout) {

  /** How a step stands, by its days alone. */
  public enum State {
    /** Its last day is over. */
    PAST,
    /** It should be under way. */
    NOW,
    /** It has not begun. */
    AHEAD
  }

  /** Whether it takes more than a day. */
  public boolean takesTime() {
    return !from.equals(to);
  }
}
