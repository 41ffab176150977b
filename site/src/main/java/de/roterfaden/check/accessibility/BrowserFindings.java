package de.roterfaden.check.accessibility;

import de.roterfaden.check.BuiltSite;
import de.roterfaden.check.browser.AxeRun;
import de.roterfaden.check.browser.Violation;
import de.roterfaden.check.links.Places;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * What axe-core tells of the pages in a browser, as findings. The same element on many pages is
 * told once.
 */
final class BrowserFindings {

  /** The rules of axe-core that only a browser can judge, which have sentences of their own. */
  static final Set<String> SENTENCES =
      Set.of(
          "color-contrast",
          "color-contrast-enhanced",
          "target-size",
          "region",
          "scrollable-region-focusable",
          "link-in-text-block",
          "identical-links-same-purpose",
          "css-orientation-lock",
          "bypass");

  private BrowserFindings() {}

  /**
   * Looks at pages in a browser.
   *
   * @param executable the browser's program
   * @param pages paths of the pages
   */
  static List<Finding> of(Path executable, BuiltSite site, Collection<String> pages) {
    List<Violation> violations;
    try {
      site.writeOut();
      violations = new AxeRun(executable).on(site.folder(), pages);
    } catch (IOException e) {
      return List.of(
          Finding.error(
                  "accessibility/browser",
                  Message.of(
                      "accessibility.browser",
                      executable.toString(),
                      String.valueOf(e.getMessage())))
              .help(Message.of("accessibility.browser.help"))
              .at(Published.SETTINGS, Position.START));
    }
    Map<String, List<Violation>> same = new LinkedHashMap<>();
    for (Violation violation : violations) {
      same.computeIfAbsent(violation.rule() + "\n" + violation.html(), any -> new ArrayList<>())
          .add(violation);
    }
    return same.values().stream().map(each -> finding(each.get(0), each.size(), site)).toList();
  }

  private static Finding finding(Violation violation, int times, BuiltSite site) {
    String rule = "accessibility/axe-" + violation.rule();
    Message message =
        SENTENCES.contains(violation.rule())
            ? Message.of("accessibility.axe." + violation.rule())
            : Message.of("accessibility.axe", violation.help());
    boolean grave = violation.impact().equals("critical") || violation.impact().equals("serious");
    Element element = element(violation, site);
    String written = element.attr(element.hasAttr("src") ? "src" : "href");
    return site.origins()
        .place(
            (grave ? Finding.error(rule, message) : Finding.warning(rule, message))
                .help(
                    Message.of(
                        "accessibility.axe.help", violation.html(), times, violation.helpUrl()))
                .about(violation.selector()),
            violation.page(),
            written.isEmpty() ? element.text() : written,
            Places.of(element));
  }

  /** The element in the page's source; an empty one if scripts have made it. */
  private static Element element(Violation violation, BuiltSite site) {
    try {
      String html = Files.readString(site.folder().resolve(violation.page()));
      Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
      Element found = document.selectFirst(violation.selector());
      return found == null ? new Element("div") : found;
    } catch (IOException | SelectorParseException | IllegalArgumentException e) {
      return new Element("div");
    }
  }
}
