package de.roterfaden.narrative;

/** The pattern that tells a future task apart where colour does not. */
public enum Pattern implements Coded {
  DOTS,
  LINES,
  WAVES,
  GRID;
}
