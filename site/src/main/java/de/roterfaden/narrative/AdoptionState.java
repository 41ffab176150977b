package de.roterfaden.narrative;

/** What a body has decided. */
public enum AdoptionState implements Coded {
  PROPOSED,
  ADOPTED,
  REJECTED,
  DEFERRED;
}
