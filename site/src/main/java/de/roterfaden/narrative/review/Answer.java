package de.roterfaden.narrative.review;

import de.roterfaden.narrative.Coded;

/** What became of a position or contribution; each has a written answer as well. */
public enum Answer implements Coded {
  TAKEN_OVER,
  TAKEN_OVER_CHANGED,
  NOT_TAKEN_OVER,
  DEFERRED,
  REFERRED
}
