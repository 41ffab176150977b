package de.roterfaden.narrative;

/** Whether a content of a strategy is there. */
public enum ChecklistState implements Coded {
  PRESENT,
  MISSING,
  NOT_APPLICABLE;
}
