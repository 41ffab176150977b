package de.roterfaden.narrative;

/** How far a measure has come. */
public enum MeasureState implements Coded {
  IDEA,
  PLANNED,
  RUNNING,
  DONE,
  /** Not chosen. */
  REJECTED,
  /** Begun and given up. */
  DROPPED;
}
