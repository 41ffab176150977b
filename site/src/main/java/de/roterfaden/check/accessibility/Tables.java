package de.roterfaden.check.accessibility;

import java.util.List;
import org.jsoup.nodes.Element;

/** Rows and columns of a table, without those of tables within it. */
final class Tables {

  private Tables() {}

  static List<Element> rows(Element table) {
    return table.select("tr").stream().filter(row -> table.equals(row.closest("table"))).toList();
  }

  /** The most cells that a row has. */
  static int columns(List<Element> rows) {
    return rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
  }
}
