package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Finding;
import de.roterfaden.narrative.Role;
import de.roterfaden.narrative.Video;
import java.util.ArrayList;
import java.util.List;

/**
 * What the site is about, how one finds one's way and what the statement says can be seen in German
 * sign language (BITV 2.0 § 4 and annex 2, and what the states make of it).
 */
final class SignLanguage implements Duty {

  @Override
  public String name() {
    return "sign-language";
  }

  @Override
  public List<Finding> check(Published site, FederalStates states) {
    List<Finding> findings = new ArrayList<>();
    if (site.pages(Role.SIGN_LANGUAGE).isEmpty()) {
      findings.add(finding("page", site, states));
    }
    if (site.narrative().data().videos().stream().noneMatch(Video::signLanguage)) {
      findings.add(finding("video", site, states));
    }
    return findings;
  }

  private Finding finding(String part, Published site, FederalStates states) {
    return LanguageDuty.finding(
        "accessibility/" + name(),
        "accessibility.sign-language." + part,
        state -> state.languages().signed(),
        site,
        states);
  }
}
