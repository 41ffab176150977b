package de.roterfaden.text;

/** What stands between two tokens. */
enum Gap {
  NONE,
  SPACE,
  /** A line end of the source, which means nothing by itself. */
  LINE,
  /** A line end that readers see, {@link Sentences#LINE_BREAK}. */
  BREAK,
  /** An empty line. */
  PARAGRAPH
}
