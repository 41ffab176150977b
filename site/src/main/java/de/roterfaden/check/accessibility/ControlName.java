package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Links, buttons and other controls have a name. */
final class ControlName implements AccessibilityRule {

  private static final Query CONTROLS =
      Query.of(
          "a[href], button, summary, input[type=button], input[type=submit], input[type=reset], [role=link], [role=button], [role=tab],"
              + " [role=menuitem], [role=option], [role=switch]");

  private static final Query IMAGE = Query.of("input[type=image]");
  private static final Query LINK = Query.of("a, [role=link]");

  @Override
  public String name() {
    return "control-name";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.NAME_ROLE_VALUE, Criterion.LINK_PURPOSE, Criterion.NON_TEXT_CONTENT);
  }

  @Override
  public List<String> steps() {
    return List.of("9.4.1.2", "9.1.1.1a");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element control : page.visible(CONTROLS)) {
      if (page.name(control).isEmpty() && !IMAGE.matches(control)) {
        boolean link = LINK.matches(control);
        reporter.tellAs(
            link ? "link" : "button", control, control.attr("href"), control.attr("href"));
      }
    }
  }
}
