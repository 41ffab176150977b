package de.roterfaden.narrative;

/** Pages that the program makes of others, and that a narrative may do without. */
public enum MadePage implements Coded {
  /** The page that tells what has changed. */
  CHANGES,
  /** All chapters on one page, to be printed. */
  BOOKLET,
  /** The search page with its index. */
  SEARCH,
  /** A poster for each chapter. */
  POSTERS
}
