package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * There is an accessibility statement (Directive (EU) 2016/2102, art. 7), a legal notice (§ 5 DDG,
 * § 18 MStV) and a privacy notice (art. 13 GDPR).
 */
final class RequiredPages implements Duty {

  static final List<Role> ROLES = List.of(Role.ACCESSIBILITY, Role.LEGAL_NOTICE, Role.PRIVACY);

  @Override
  public String name() {
    return "required-page";
  }

  @Override
  public List<Finding> check(Published site, FederalStates states) {
    List<Finding> findings = new ArrayList<>();
    for (Role role : ROLES) {
      if (site.pages(role).isEmpty()) {
        String key = "accessibility.required-page." + role.id();
        findings.add(
            Finding.error("accessibility/" + name(), Message.of(key))
                .help(Message.of("accessibility.required-page.help", role.id()))
                .about(role.id())
                .at(Published.SETTINGS, Position.START));
      }
    }
    return findings;
  }
}
