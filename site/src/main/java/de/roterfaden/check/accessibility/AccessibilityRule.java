package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;

/**
 * A demand on pages that software can check from their source. There is one class for each, named
 * after the rule and registered in {@link Rules}; it keeps no state and may run in several threads
 * at once.
 *
 * <p>False alarms cost more trust than misses: a rule tells only what it is sure of.
 *
 * <p>Its sentences are in {@code messages/accessibility_de.properties} and {@code _en}: {@code
 * accessibility.NAME} or {@code accessibility.NAME.VARIANT} says what is wrong, and the same with
 * {@code .help} what to do.
 */
public interface AccessibilityRule {

  /** The rule's name without its area: {@code heading-order}. */
  String name();

  /** The id in reports and acceptances: {@code accessibility/heading-order}. */
  default String id() {
    return "accessibility/" + name();
  }

  /** The success criteria that a breach fails. */
  Set<Criterion> criteria();

  /** The steps of the BIK BITV test that look at the same: {@code 9.1.3.1a}; may be empty. */
  default List<String> steps() {
    return List.of();
  }

  /** How grave a breach is: an error shuts people out, a warning makes it hard for them. */
  Severity severity();

  /** Tells of all breaches on a page. */
  void check(HtmlPage page, Reporter reporter);
}
