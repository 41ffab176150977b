package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What screen readers are not told of, the keyboard does not get to. */
final class HiddenFocus implements AccessibilityRule {

  private static final Query HIDDEN = Query.of("[aria-hidden=true]");

  @Override
  public String name() {
    return "hidden-focus";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.NAME_ROLE_VALUE);
  }

  @Override
  public List<String> steps() {
    return List.of("9.4.1.2");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element hidden : page.all(HIDDEN)) {
      for (Element element : hidden.getAllElements()) {
        if (Focus.isReached(element) && !isUnseen(element)) {
          reporter.tell(element, element.attr("href"), AccessibleName.content(element));
        }
      }
    }
  }

  private static boolean isUnseen(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (Hidden.isUnseen(at) || at.hasAttr("inert")) {
        return true;
      }
    }
    return false;
  }
}
