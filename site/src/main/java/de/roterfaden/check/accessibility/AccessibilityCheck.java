package de.roterfaden.check.accessibility;

import de.roterfaden.check.BuiltPage;
import de.roterfaden.check.BuiltSite;
import de.roterfaden.check.Outcome;
import de.roterfaden.check.PageCheck;
import de.roterfaden.check.PageInspection;
import de.roterfaden.check.Subject;
import de.roterfaden.finding.Finding;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Narrative;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds built pages to the rules, the narrative to the duties of its federal state, and linked PDF
 * files to what screen readers need.
 */
public final class AccessibilityCheck implements PageCheck {

  private final List<AccessibilityRule> rules;
  private final Duties duties;
  private final LocalDate today;
  private final Optional<Path> browser;

  /**
   * @param rules the rules for pages
   * @param duties the rules for the narrative as a whole
   * @param today the day on which dates are judged
   * @param browser program of a browser that looks at the pages too
   */
  AccessibilityCheck(
      List<AccessibilityRule> rules, Duties duties, LocalDate today, Optional<Path> browser) {
    this.rules = List.copyOf(rules);
    this.duties = duties;
    this.today = today;
    this.browser = browser;
  }

  /**
   * The check with all rules.
   *
   * @param clock says what day it is
   */
  public static AccessibilityCheck ofAllRules(Clock clock) {
    return new AccessibilityCheck(
        Rules.all(), new Duties(FederalStates.shipped()), LocalDate.now(clock), Optional.empty());
  }

  /**
   * The same, which also shows the pages to a browser.
   *
   * @param executable program of a Chromium, Chrome or Edge
   */
  public AccessibilityCheck inBrowser(Path executable) {
    return new AccessibilityCheck(rules, duties, today, Optional.of(executable));
  }

  @Override
  public String id() {
    return "accessibility";
  }

  @Override
  public PageInspection begin(BuiltSite site) {
    return new Inspection(site, Optional.empty());
  }

  @Override
  public PageInspection begin(BuiltSite site, Subject subject) {
    return new Inspection(site, subject.narrative());
  }

  private final class Inspection implements PageInspection {

    private final BuiltSite site;
    private final Optional<Narrative> narrative;
    private final PageRules pageRules;
    private final SiteFacts facts;

    Inspection(BuiltSite site, Optional<Narrative> narrative) {
      this.site = site;
      this.narrative = narrative;
      this.pageRules = new PageRules(rules, site.origins());
      this.facts = new SiteFacts(site);
    }

    @Override
    public void look(BuiltPage built) {
      HtmlPage page = new HtmlPage(built.address(), language(built.address()), built.document());
      facts.add(page, pageRules.check(page));
    }

    /** The language of the version that a page belongs to; "" for pages of no version. */
    private String language(String address) {
      String file = address.substring(address.lastIndexOf('/') + 1);
      return narrative.stream()
          .flatMap(it -> it.versions().stream())
          .filter(version -> file.equals(version.file() + ".html"))
          .map(LanguageVersion::language)
          .findFirst()
          .orElse("");
    }

    @Override
    public Outcome end() {
      List<Finding> others = new ArrayList<>();
      narrative.ifPresent(
          it -> others.addAll(duties.check(new Published(it, facts.ways(), today))));
      browser.ifPresent(it -> others.addAll(BrowserFindings.of(it, site, facts.ways().keySet())));
      return Outcome.of(facts.findings(others));
    }
  }
}
