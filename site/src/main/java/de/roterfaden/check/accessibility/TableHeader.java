package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A data table has headers that say to which cells they belong. */
final class TableHeader implements AccessibilityRule {

  private static final Query LAYOUT = Query.of("[role=presentation], [role=none]");
  private static final Query HEADERS = Query.of("th, [role=columnheader], [role=rowheader]");

  private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");

  @Override
  public String name() {
    return "table-header";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.INFO_AND_RELATIONSHIPS);
  }

  @Override
  public List<String> steps() {
    return List.of("9.1.3.1e", "9.1.3.1f");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element table : page.visible(Set.of("table"))) {
      if (LAYOUT.matches(table)) {
        continue;
      }
      List<Element> rows = Tables.rows(table);
      List<Element> headers = HEADERS.in(table);
      if (headers.isEmpty() && rows.size() > 1 && Tables.columns(rows) > 1) {
        reporter.tellAs("missing", table, "");
      }
      for (Element header : headers) {
        boolean corner = header.elementSiblingIndex() == 0 && isFirst(header.parent(), rows);
        boolean empty = header.nameIs("th") && AccessibleName.of(header).isEmpty();
        if (empty && !corner && table.equals(Tables.around(header))) {
          reporter.tellAs("empty", header, "");
        }
        String scope = header.attr("scope").strip().toLowerCase(Locale.ROOT);
        if (header.hasAttr("scope") && !SCOPES.contains(scope)) {
          reporter.tellAs("scope", header, scope, scope);
        }
      }
    }
  }

  private static boolean isFirst(@Nullable Element row, List<Element> rows) {
    return !rows.isEmpty() && rows.get(0).equals(row);
  }
}
