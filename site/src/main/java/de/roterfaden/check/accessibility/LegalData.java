package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import java.util.List;

/** The program's own facts about the law are not older than a year. */
final class LegalData implements Duty {

  @Override
  public String name() {
    return "legal-data";
  }

  @Override
  public List<Finding> check(Published site, FederalStates states) {
    return states.day().plusYears(1).isBefore(site.today())
        ? List.of(
            Finding.warning(
                    "accessibility/" + name(),
                    Message.of("accessibility.legal-data", states.asOf()))
                .help(Message.of("accessibility.legal-data.help"))
                .about(states.asOf())
                .at(Published.SETTINGS, Position.START))
        : List.of();
  }
}
