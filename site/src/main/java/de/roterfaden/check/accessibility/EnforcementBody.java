package de.roterfaden.check.accessibility;

import de.roterfaden.check.accessibility.FederalStates.Body;
import de.roterfaden.check.accessibility.FederalStates.State;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.Municipality;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The statement names who helps if the municipality does not: the enforcement, conciliation or
 * ombudsman body of its federal state (Directive (EU) 2016/2102, art. 7 (1) b and art. 9).
 */
final class EnforcementBody implements Duty {

  @Override
  public String name() {
    return "enforcement-body";
  }

  @Override
  public List<Finding> check(Published site, FederalStates states) {
    List<Finding> findings = new ArrayList<>();
    List<Municipality> municipalities = site.municipalities();
    for (int i = 0; i < municipalities.size(); i++) {
      Municipality municipality = municipalities.get(i);
      Optional<State> state = states.state(municipality.federalState());
      if (state.isEmpty()) {
        findings.add(
            Finding.warning(
                    "accessibility/federal-state",
                    Message.of("accessibility.federal-state", municipality.name()))
                .help(Message.of("accessibility.federal-state.help"))
                .about(municipality.id())
                .at(
                    Published.SETTINGS,
                    site.narrative()
                        .sources()
                        .position(Published.SETTINGS, "/municipalities/" + i)));
      } else {
        site.pages(Role.ACCESSIBILITY).stream()
            .filter(page -> !isNamed(page.body(), state.get().body()))
            .forEach(page -> findings.add(finding(page, state.get())));
      }
    }
    return findings;
  }

  private static boolean isNamed(String text, Body body) {
    String words = text.toLowerCase(Locale.ROOT).replace("-", "").replace("\u00ad", "");
    return body.words().stream().anyMatch(word -> words.contains(word.replace("-", "")))
        || (!body.email().isEmpty() && text.contains(body.email()));
  }

  private Finding finding(Page page, State state) {
    Body body = state.body();
    String help =
        body.confirmed()
            ? "accessibility.enforcement-body.help"
            : "accessibility.enforcement-body.unconfirmed";
    return Finding.warning(
            "accessibility/" + name(), Message.of("accessibility.enforcement-body", state.name()))
        .help(Message.of(help, body.name(), body.url(), body.source().law()))
        .about(state.id())
        .at(page.file(), Position.START)
        .inVersion(page.version().id())
        .onPage(page.url());
  }
}
