package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A link that opens a new window says so. */
final class NewWindow implements AccessibilityRule {

  private static final Query LINKS = Query.of("a[target], area[target]");

  private static final Set<String> OWN = Set.of("_self", "_parent", "_top");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)fenster|\\btab\\b|registerkarte|window|öffnet (?:sich )?(?:neu|extern)|opens? (?:externally|new)");

  @Override
  public String name() {
    return "new-window";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.CHANGE_ON_REQUEST);
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element link : page.visible(LINKS)) {
      boolean fresh =
          !link.attr("target").isBlank()
              && !OWN.contains(link.attr("target").toLowerCase(Locale.ROOT));
      if (fresh && link.hasAttr("href") && !WORDS.matcher(words(link)).find()) {
        reporter.tell(link, link.attr("href"), AccessibleName.of(link));
      }
    }
  }

  private static String words(Element link) {
    return AccessibleName.of(link)
        + " "
        + link.attr("title")
        + " "
        + AccessibleName.description(link);
  }
}
