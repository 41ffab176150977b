package de.roterfaden.check.accessibility;

import de.roterfaden.check.accessibility.FederalStates.Demand;
import de.roterfaden.check.accessibility.FederalStates.State;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import java.util.List;
import java.util.function.Function;

/** How grave it is that an explanation in a language is missing: that depends on the state. */
final class LanguageDuty {

  private LanguageDuty() {}

  /**
   * A finding: a warning where a state demands it of municipalities, else a hint.
   *
   * @param rule id of the rule
   * @param key what is missing
   * @param demand what a state wants
   */
  static Finding finding(
      String rule,
      String key,
      Function<State, Demand> demand,
      Published site,
      FederalStates states) {
    List<State> wanting =
        site.municipalities().stream()
            .flatMap(municipality -> states.state(municipality.federalState()).stream())
            .filter(state -> demand.apply(state) == Demand.REQUIRED)
            .toList();
    Finding finding =
        wanting.isEmpty()
            ? Finding.info(rule, Message.of(key))
                .help(Message.of("accessibility.language-duty.recommended"))
            : Finding.warning(rule, Message.of(key))
                .help(
                    Message.of(
                        "accessibility.language-duty.required",
                        wanting.get(0).name(),
                        wanting.get(0).languages().source().law()));
    return finding.at(Published.SETTINGS, Position.START);
  }
}
