package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** No control stands within another. */
final class NestedControl implements AccessibilityRule {

  private static final Set<String> ROLES = Set.of("button", "link");

  @Override
  public String name() {
    return "nested-control";
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
    for (Element control : page.elements()) {
      if (Focus.isReached(control)
          && page.isVisible(control)
          && (Focus.isNative(control) || control.hasAttr("role"))
          && isWithinControl(control)) {
        reporter.tell(control, control.attr("href"), AccessibleName.of(control));
      }
    }
  }

  private static boolean isWithinControl(Element control) {
    for (Element at = control.parent(); at != null; at = at.parent()) {
      boolean link = at.nameIs("a") && at.hasAttr("href");
      if (link || at.nameIs("button") || at.nameIs("summary") || ROLES.contains(at.attr("role"))) {
        return true;
      }
    }
    return false;
  }
}
