package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Roles and ARIA attributes are those that exist, with values that mean something. */
final class AriaRole implements AccessibilityRule {

  private static final Query ROLE = Query.of("[role]");

  /** WAI-ARIA 1.2, concrete roles, and {@code image}, its synonym of 1.3. */
  private static final Set<String> ROLES =
      Set.of(
          "alert",
          "alertdialog",
          "application",
          "article",
          "banner",
          "blockquote",
          "button",
          "caption",
          "cell",
          "checkbox",
          "code",
          "columnheader",
          "combobox",
          "comment",
          "complementary",
          "contentinfo",
          "definition",
          "deletion",
          "dialog",
          "directory",
          "document",
          "emphasis",
          "feed",
          "figure",
          "form",
          "generic",
          "grid",
          "gridcell",
          "group",
          "heading",
          "image",
          "img",
          "insertion",
          "link",
          "list",
          "listbox",
          "listitem",
          "log",
          "main",
          "mark",
          "marquee",
          "math",
          "menu",
          "menubar",
          "menuitem",
          "menuitemcheckbox",
          "menuitemradio",
          "meter",
          "navigation",
          "none",
          "note",
          "option",
          "paragraph",
          "presentation",
          "progressbar",
          "radio",
          "radiogroup",
          "region",
          "row",
          "rowgroup",
          "rowheader",
          "scrollbar",
          "search",
          "searchbox",
          "separator",
          "slider",
          "spinbutton",
          "status",
          "strong",
          "subscript",
          "suggestion",
          "superscript",
          "switch",
          "tab",
          "table",
          "tablist",
          "tabpanel",
          "term",
          "textbox",
          "time",
          "timer",
          "toolbar",
          "tooltip",
          "tree",
          "treegrid",
          "treeitem");

  /** WAI-ARIA 1.2, states and properties, and those of 1.3 that browsers know. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "activedescendant",
          "atomic",
          "autocomplete",
          "braillelabel",
          "brailleroledescription",
          "busy",
          "checked",
          "colcount",
          "colindex",
          "colindextext",
          "colspan",
          "controls",
          "current",
          "describedby",
          "description",
          "details",
          "disabled",
          "dropeffect",
          "errormessage",
          "expanded",
          "flowto",
          "grabbed",
          "haspopup",
          "hidden",
          "invalid",
          "keyshortcuts",
          "label",
          "labelledby",
          "level",
          "live",
          "modal",
          "multiline",
          "multiselectable",
          "orientation",
          "owns",
          "placeholder",
          "posinset",
          "pressed",
          "readonly",
          "relevant",
          "required",
          "roledescription",
          "rowcount",
          "rowindex",
          "rowindextext",
          "rowspan",
          "selected",
          "setsize",
          "sort",
          "valuemax",
          "valuemin",
          "valuenow",
          "valuetext");

  private static final Set<String> BOTH = Set.of("true", "false");
  private static final Set<String> THREE = Set.of("true", "false", "mixed", "undefined");
  private static final Set<String> MAYBE = Set.of("true", "false", "undefined");

  private static final Map<String, Set<String>> VALUES =
      Map.ofEntries(
          Map.entry("atomic", BOTH),
          Map.entry("busy", BOTH),
          Map.entry("disabled", BOTH),
          Map.entry("modal", BOTH),
          Map.entry("multiline", BOTH),
          Map.entry("multiselectable", BOTH),
          Map.entry("readonly", BOTH),
          Map.entry("required", BOTH),
          Map.entry("checked", THREE),
          Map.entry("pressed", THREE),
          Map.entry("expanded", MAYBE),
          Map.entry("hidden", MAYBE),
          Map.entry("selected", MAYBE),
          Map.entry("live", Set.of("off", "polite", "assertive")),
          Map.entry("orientation", Set.of("horizontal", "vertical", "undefined")),
          Map.entry("sort", Set.of("ascending", "descending", "none", "other")),
          Map.entry("current", Set.of("page", "step", "location", "date", "time", "true", "false")),
          Map.entry("invalid", Set.of("grammar", "spelling", "true", "false")),
          Map.entry(
              "haspopup", Set.of("true", "false", "menu", "listbox", "tree", "grid", "dialog")));

  @Override
  public String name() {
    return "aria-role";
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
    for (Element element : page.visible(ROLE)) {
      for (String role : element.attr("role").strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
        if (!role.isEmpty()
            && !ROLES.contains(role)
            && !role.startsWith("doc-")
            && !role.startsWith("graphics-")) {
          reporter.tellAs("role", element, role, role);
        }
      }
    }
    for (Element element : page.elements()) {
      if (element.attributesSize() > 0) {
        element
            .attributes()
            .forEach(
                attribute -> judge(element, attribute.getKey(), attribute.getValue(), reporter));
      }
    }
  }

  private static void judge(Element element, String name, String value, Reporter reporter) {
    if (!name.startsWith("aria-")) {
      return;
    }
    if (!ATTRIBUTES.contains(name.substring(5))) {
      reporter.tellAs("attribute", element, name, name);
      return;
    }
    Set<String> values = VALUES.get(name.substring(5));
    if (values != null && !values.contains(value.strip().toLowerCase(Locale.ROOT))) {
      reporter.tellAs("value", element, name, name, value);
    }
  }
}
