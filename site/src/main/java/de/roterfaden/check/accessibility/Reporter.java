package de.roterfaden.check.accessibility;

import de.roterfaden.check.Origins;
import de.roterfaden.check.links.Places;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import java.util.List;
import org.jsoup.nodes.Element;

/** Takes up what one rule finds on one page. Serves one thread. */
public final class Reporter {

  private final AccessibilityRule rule;
  private final HtmlPage page;
  private final Origins origins;
  private final List<Finding> findings;

  Reporter(AccessibilityRule rule, HtmlPage page, Origins origins, List<Finding> findings) {
    this.rule = rule;
    this.page = page;
    this.origins = origins;
    this.findings = findings;
  }

  /**
   * Tells of a breach in the words of {@code accessibility.NAME} and {@code .help}.
   *
   * @param at the element concerned
   * @param target the words, address or name concerned, or ""
   * @param arguments values for both sentences
   */
  public void tell(Element at, String target, Object... arguments) {
    tellAs("", at, target, arguments);
  }

  /**
   * Tells of a breach in the words of {@code accessibility.NAME.VARIANT} and {@code .help}.
   *
   * @param variant which of the rule's cases it is
   */
  public void tellAs(String variant, Element at, String target, Object... arguments) {
    String key = "accessibility." + rule.name() + (variant.isEmpty() ? "" : "." + variant);
    Message message = Message.of(key, arguments);
    Finding finding =
        rule.severity() == Severity.ERROR
            ? Finding.error(rule.id(), message)
            : Finding.warning(rule.id(), message);
    findings.add(
        origins.place(
            finding.help(Message.of(key + ".help", arguments)).about(target),
            page.path(),
            written(at, target),
            Places.of(at)));
  }

  /** The address or words by which the place is found in what the author wrote. */
  private static String written(Element at, String words) {
    if (at.hasAttr("src")) {
      return at.attr("src");
    }
    return at.hasAttr("href") ? at.attr("href") : words;
  }
}
