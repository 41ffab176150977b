package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The main content is marked, and several navigations have names to tell them apart. */
final class Landmarks implements AccessibilityRule {

  private static final Query MAIN = Query.of("main, [role=main]");
  private static final Query WAYS = Query.of("nav, [role=navigation]");

  @Override
  public String name() {
    return "landmarks";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.INFO_AND_RELATIONSHIPS, Criterion.BYPASS_BLOCKS);
  }

  @Override
  public List<String> steps() {
    return List.of("9.2.4.1", "9.1.3.1d");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    List<Element> main = page.visible(MAIN);
    if (main.isEmpty()) {
      reporter.tellAs("no-main", page.document().body(), "");
    }
    for (Element again : main.subList(Math.min(1, main.size()), main.size())) {
      reporter.tellAs("several-mains", again, "");
    }
    List<Element> ways = page.visible(WAYS);
    Set<String> names = new HashSet<>();
    for (Element way : ways.size() < 2 ? List.<Element>of() : ways) {
      String name = Wording.plain(page.name(way));
      if (name.isEmpty()) {
        reporter.tellAs("no-name", way, "");
      } else if (!names.add(name)) {
        reporter.tellAs("same-name", way, name, page.name(way));
      }
    }
  }
}
