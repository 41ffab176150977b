package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Every field of a form has a label; a hint within the field is none, for it goes away. */
final class FieldLabel implements AccessibilityRule {

  private static final Query LABELS = Query.of("label[for]");
  private static final Query FIELDS =
      Query.of(
          "input, select, textarea, [role=textbox], [role=combobox], [role=checkbox], [role=radio], [role=searchbox]");

  private static final Set<String> BUTTONS = Set.of("submit", "reset", "button", "image", "hidden");

  @Override
  public String name() {
    return "field-label";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(
        Criterion.INFO_AND_RELATIONSHIPS,
        Criterion.LABELS_OR_INSTRUCTIONS,
        Criterion.NAME_ROLE_VALUE);
  }

  @Override
  public List<String> steps() {
    return List.of("9.1.3.1h", "9.3.3.2", "9.4.1.2");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element field : page.visible(FIELDS)) {
      boolean button =
          field.nameIs("input") && BUTTONS.contains(field.attr("type").toLowerCase(Locale.ROOT));
      if (!button && AccessibleName.of(field).isEmpty()) {
        String hint = AccessibleName.tidy(field.attr("placeholder"));
        reporter.tellAs(
            hint.isEmpty() ? "missing" : "placeholder", field, field.attr("name"), hint);
      }
    }
    for (Element label : page.visible(LABELS)) {
      if (!page.hasId(label.attr("for"))) {
        reporter.tellAs(
            "nowhere", label, label.attr("for"), AccessibleName.content(label), label.attr("for"));
      }
    }
  }
}
