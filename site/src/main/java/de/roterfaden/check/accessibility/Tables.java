package de.roterfaden.check.accessibility;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Rows and columns of a table, without those of tables within it. */
final class Tables {

  private static final Query ROWS = Query.of("tr");
  private static final Query TABLES = Query.of("table");

  private Tables() {}

  static List<Element> rows(Element table) {
    return ROWS.in(table).stream().filter(row -> table.equals(around(row))).toList();
  }

  /** The table that a part belongs to; null if there is none. */
  static @Nullable Element around(Element part) {
    return TABLES.closest(part);
  }

  /** The most cells that a row has. */
  static int columns(List<Element> rows) {
    return rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
  }
}
