package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A data table has a caption: it says what there is to read before one reads it. */
final class TableCaption implements AccessibilityRule {

  private static final Query HEADERS = Query.of("th");
  private static final Query LAYOUT = Query.of("[role=presentation], [role=none]");
  private static final Query GROUPS = Query.of("figure, [role=region], [role=group]");
  private static final Query HEADINGS = Query.of("h1, h2, h3, h4, h5, h6");

  @Override
  public String name() {
    return "table-caption";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.INFO_AND_RELATIONSHIPS);
  }

  @Override
  public List<String> steps() {
    return List.of("9.1.3.1e");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element table : page.visible(Set.of("table"))) {
      boolean data = HEADERS.firstIn(table) != null && Tables.rows(table).size() > 1;
      boolean named =
          !AccessibleName.of(table).isEmpty()
              || table.hasAttr("summary")
              || isInNamedFigure(table)
              || isBelowHeading(table);
      if (data && !named && !LAYOUT.matches(table)) {
        reporter.tell(table, "");
      }
    }
  }

  private static boolean isInNamedFigure(Element table) {
    Element figure = GROUPS.closest(table);
    return figure != null && !AccessibleName.of(figure).isEmpty();
  }

  /** Whether a heading stands right above, which names the table as well. */
  private static boolean isBelowHeading(Element table) {
    Element box = table;
    while (box.previousElementSibling() == null
        && box.parent() != null
        && box.parent().nameIs("div")) {
      box = box.parent();
    }
    Element before = box.previousElementSibling();
    return before != null && HEADINGS.matches(before);
  }
}
