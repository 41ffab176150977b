package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The keyboard goes through a page in the order in which it is read. */
final class TabOrder implements AccessibilityRule {

  private static final Query INDEXED = Query.of("[tabindex]");

  @Override
  public String name() {
    return "tab-order";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.FOCUS_ORDER);
  }

  @Override
  public List<String> steps() {
    return List.of("9.2.4.3");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element element : page.visible(INDEXED)) {
      OptionalInt index = Focus.index(element);
      if (index.isPresent() && index.getAsInt() > 0) {
        reporter.tell(element, element.attr("tabindex"), index.getAsInt());
      }
    }
  }
}
