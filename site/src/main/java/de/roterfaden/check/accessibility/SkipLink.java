package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The first link leads past what every page repeats, straight to the content. */
final class SkipLink implements AccessibilityRule {

  private static final Query MAIN = Query.of("main, [role=main]");

  /** How many controls before the content are too many to tab through on every page. */
  private static final int REPEATED = 4;

  private static final int FIRST = 3;

  @Override
  public String name() {
    return "skip-link";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.BYPASS_BLOCKS);
  }

  @Override
  public List<String> steps() {
    return List.of("9.2.4.1");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    Element main = page.first(MAIN);
    List<Element> stops = main == null ? List.of() : before(main, page);
    if (main == null || stops.size() < REPEATED) {
      return;
    }
    for (Element stop : stops.subList(0, FIRST)) {
      String address = stop.attr("href");
      if (stop.nameIs("a") && address.startsWith("#") && address.length() > 1) {
        Element target = page.byId(address.substring(1));
        if (target == null) {
          reporter.tellAs("nowhere", stop, address, address);
          return;
        }
        if (target.equals(main)
            || target.parents().contains(main)
            || main.parents().contains(target)) {
          return;
        }
      }
    }
    reporter.tellAs("missing", page.document().body(), "");
  }

  /** What the keyboard gets to before the main content. */
  private static List<Element> before(Element main, HtmlPage page) {
    List<Element> stops = new ArrayList<>();
    for (Element element : page.elements()) {
      if (element.equals(main)) {
        break;
      }
      if (Focus.isReached(element) && page.isVisible(element)) {
        stops.add(element);
      }
    }
    return stops;
  }
}
