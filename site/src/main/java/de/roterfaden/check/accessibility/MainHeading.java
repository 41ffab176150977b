package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A page has one main heading, by which readers know where they are. */
final class MainHeading implements AccessibilityRule {

  @Override
  public String name() {
    return "main-heading";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.INFO_AND_RELATIONSHIPS, Criterion.HEADINGS_AND_LABELS);
  }

  @Override
  public List<String> steps() {
    return List.of("9.1.3.1a", "9.2.4.6");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    List<Element> main =
        page.headings().stream().filter(each -> Headings.level(each) == 1).toList();
    if (main.isEmpty()) {
      reporter.tellAs("missing", page.document().body(), "");
    }
    for (Element again : main.subList(Math.min(1, main.size()), main.size())) {
      reporter.tellAs(
          "several", again, AccessibleName.content(again), AccessibleName.content(again));
    }
  }
}
