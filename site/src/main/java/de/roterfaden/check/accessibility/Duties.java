package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Finding;
import java.util.List;

/**
 * What the law of the federal states wants of a municipality's website. No legal advice: it says
 * what is missing, by facts with a date and a source.
 *
 * @param states the law of the states
 */
record Duties(FederalStates states) {

  private static final List<Duty> ALL =
      List.of(
          new RequiredPages(),
          new RequiredLinks(),
          new StatementDate(),
          new StatementContent(),
          new Feedback(),
          new EnforcementBody(),
          new EasyLanguage(),
          new SignLanguage(),
          new LegalData());

  static List<Duty> all() {
    return ALL;
  }

  /** What is missing. */
  List<Finding> check(Published site) {
    return ALL.stream().flatMap(duty -> duty.check(site, states).stream()).toList();
  }
}
