package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The statement at standard level says how far the site meets the demands, how that was found out
 * and when (Implementing Decision (EU) 2018/1523, annex, section 1).
 */
final class StatementContent implements Duty {

  private static final Map<String, Pattern> PARTS =
      new TreeMap<>(
          Map.of(
              "status",
              Pattern.compile(
                  "(?is)\\b(?:vollständig|teilweise|zum (?:größten )?teil|weitgehend|überwiegend|nicht|fully|partially|in part|partly|largely|not)\\b[^.]{0,120}"
                      + "(?:vereinbar|erfüll|barrierefrei|konform|compliant|compliance|conform|meet|accessible)"
                      + "|(?:vereinbar|erfüll\\w*|konform|compliant|conform|meets?|accessible)\\b[^.]{0,80}\\b(?:vollständig|teilweise|zum (?:größten )?teil|weitgehend|fully|partially|in part|partly)\\b"),
              "method",
              Pattern.compile(
                  "(?is)selbstbewertung|selbst (?:geprüft|bewertet)|bewertung durch|gutachten|prüfbericht|bitv-test|prüfung (?:mit|durch|von)|geprüft"
                      + "|self-assessment|assessed|evaluation|tested|tests? by|audit"),
              "date",
              Pattern.compile(
                  "(?is)\\b\\d{1,2}\\.\\s*(?:\\d{1,2}\\.\\s*20\\d\\d|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)"
                      + "|\\b\\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)\\b|\\b20\\d\\d-\\d\\d-\\d\\d\\b"
                      + "|(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) 20\\d\\d")));

  @Override
  public String name() {
    return "statement-content";
  }

  @Override
  public List<Finding> check(Published site, FederalStates states) {
    List<Finding> findings = new ArrayList<>();
    for (Page page : site.pages(Role.ACCESSIBILITY, Level.STANDARD)) {
      PARTS.forEach(
          (part, pattern) -> {
            if (!pattern.matcher(page.body()).find()) {
              String key = "accessibility.statement-content." + part;
              findings.add(
                  Finding.warning("accessibility/" + name(), Message.of(key))
                      .help(Message.of(key + ".help"))
                      .about(part)
                      .at(page.file(), Position.START)
                      .inVersion(page.version().id())
                      .onPage(page.url()));
            }
          });
    }
    return findings;
  }
}
