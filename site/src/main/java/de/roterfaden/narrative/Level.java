package de.roterfaden.narrative;

/** How hard the language of a version is to read. */
public enum Level implements Coded {
  /** Ordinary language of the administration. */
  STANDARD,
  /** Plain language (Einfache Sprache): all the information, about B1. */
  PLAIN,
  /** Easy language (Leichte Sprache): the essentials, about A1 to A2, tested by its readers. */
  EASY;
}
