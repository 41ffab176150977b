package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Finding;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * What the site is about and what the statement says stand there in easy language as well (BITV 2.0
 * § 4 and what the states make of it).
 */
final class EasyLanguage implements Duty {

  @Override
  public String name() {
    return "easy-language";
  }

  @Override
  public List<Finding> check(Published site, FederalStates states) {
    boolean start =
        site.narrative().pages().stream()
            .anyMatch(page -> page.path().isEmpty() && page.version().level() == Level.EASY);
    boolean statement =
        site.pages(Role.ACCESSIBILITY).isEmpty()
            || !site.pages(Role.ACCESSIBILITY, Level.EASY).isEmpty();
    List<Finding> findings = new ArrayList<>();
    if (!start) {
      findings.add(finding("start", site, states));
    }
    if (!statement) {
      findings.add(finding("statement", site, states));
    }
    return findings;
  }

  private Finding finding(String part, Published site, FederalStates states) {
    return LanguageDuty.finding(
        "accessibility/" + name(),
        "accessibility.easy-language." + part,
        state -> state.languages().easy(),
        site,
        states);
  }
}
