package de.roterfaden.check.accessibility;

import java.util.List;
import java.util.stream.Stream;

/** The ids of all rules of this package that are registered, for tests outside of it. */
public final class AccessibilityRuleNames {

  private AccessibilityRuleNames() {}

  /** Rules for pages and duties of municipalities. */
  public static List<String> all() {
    return Stream.concat(
            Rules.all().stream().map(AccessibilityRule::id),
            Duties.all().stream().map(duty -> "accessibility/" + duty.name()))
        .toList();
  }
}
