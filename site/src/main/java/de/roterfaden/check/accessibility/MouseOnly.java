package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a mouse can do, the keyboard can do. */
final class MouseOnly implements AccessibilityRule {

  private static final Query CLICKED =
      Query.of("[onclick], [onmousedown], [onmouseup], [ondblclick]");
  private static final Query OTHERS = Query.of("body, form, label, option");
  private static final Query CONTROLS = Query.of("a[href], button, summary, label");
  private static final Query SCRIPTS = Query.of("a[href^=javascript:], a[href=#][onclick]");

  @Override
  public String name() {
    return "mouse-only";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.KEYBOARD, Criterion.NAME_ROLE_VALUE);
  }

  @Override
  public List<String> steps() {
    return List.of("9.2.1.1", "9.4.1.2");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element element : page.visible(CLICKED)) {
      if (!Focus.isNative(element)
          && Focus.index(element).isEmpty()
          && !OTHERS.matches(element)
          && CONTROLS.closest(element) == null) {
        reporter.tellAs(
            "click", element, AccessibleName.content(element), AccessibleName.content(element));
      }
    }
    for (Element link : page.visible(SCRIPTS)) {
      reporter.tellAs("script", link, AccessibleName.of(link), AccessibleName.of(link));
    }
  }
}
