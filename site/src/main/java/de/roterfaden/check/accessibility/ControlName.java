package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Links, buttons and other controls have a name. */
final class ControlName implements AccessibilityRule {

  private static final String CONTROLS =
      "a[href], button, summary, input[type=button], input[type=submit], input[type=reset], [role=link], [role=button], [role=tab],"
          + " [role=menuitem], [role=option], [role=switch]";

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
      if (AccessibleName.of(control).isEmpty() && !control.is("input[type=image]")) {
        boolean link = control.is("a, [role=link]");
        reporter.tellAs(
            link ? "link" : "button", control, control.attr("href"), control.attr("href"));
      }
    }
  }
}
