package de.roterfaden.narrative;

/** How somebody feels at a step of a journey. */
public enum Feeling implements Coded {
  GOOD,
  NEUTRAL,
  BAD;
}
