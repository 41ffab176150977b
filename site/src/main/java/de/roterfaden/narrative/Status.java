package de.roterfaden.narrative;

/** Whether a page is ready. */
public enum Status implements Coded {
  /** Shown in every edition. */
  PUBLISHED,
  /** Shown in the editorial edition only. */
  DRAFT;
}
