package de.roterfaden.review;

import java.util.List;

/** A part of a document that is written as HTML and for word processors alike. */
sealed interface Part {

  /** A heading of level 2 or 3. */
  record Heading(int level, String words) implements Part {}

  /** A paragraph; line feeds are line ends. */
  record Words(String words) implements Part {}

  /** A list. */
  record Items(List<String> items) implements Part {

    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * A table; the first row names the columns.
   *
   * @param caption its name
   * @param rows its rows, all of the same length
   */
  record Table(String caption, List<List<String>> rows) implements Part {

    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
