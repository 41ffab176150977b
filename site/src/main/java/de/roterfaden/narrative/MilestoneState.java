package de.roterfaden.narrative;

/** How far a milestone has come. */
public enum MilestoneState implements Coded {
  DONE,
  RUNNING,
  PLANNED;
}
