package de.roterfaden.markup;

import de.roterfaden.graphics.Element;

/** What all tables made from data have in common. */
final class DataTable {

  private DataTable() {}

  /** The region in which a table scrolls on small screens: it has a name and takes the focus. */
  static Element region(String name, Element table) {
    return Element.of("div", "faden-table")
        .set("role", "region")
        .set("aria-label", name)
        .set("tabindex", 0)
        .add(table);
  }

  /**
   * A cell that bears the name of its column, for small screens that show no columns.
   *
   * @param name words, with or without a mark at their end
   */
  static Element named(Element cell, String name) {
    return cell.set("data-label", name.endsWith("?") || name.endsWith(":") ? name : name + ":");
  }

  /** A heading cell of a column. */
  static Element column(String words) {
    return Element.of("th").set("scope", "col").text(words);
  }

  /** A heading cell of a row. */
  static Element row(String words) {
    return Element.of("th").set("scope", "row").text(words);
  }
}
