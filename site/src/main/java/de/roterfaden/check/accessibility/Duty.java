package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Finding;
import java.util.List;

/**
 * A duty of the narrative as a whole, by the law of its federal state. One class each, registered
 * in {@link Duties}; no state is kept.
 */
interface Duty {

  /** The duty's name without its area: {@code statement}. */
  String name();

  /** What is missing. */
  List<Finding> check(Published site, FederalStates states);
}
