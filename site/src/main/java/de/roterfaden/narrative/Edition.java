package de.roterfaden.narrative;

/** Whom a build is for. A field is shown by its own edition and all later ones. */
public enum Edition implements Coded {
  /** Everybody. */
  PUBLIC,
  /** The political groups that review shared story points. */
  REVIEW,
  /** The team that writes the narrative. */
  EDITORIAL;
}
