package de.roterfaden.narrative;

/** Where a chapter stands in the story. */
public enum Time implements Coded {
  PAST,
  PRESENT,
  FUTURE;
}
