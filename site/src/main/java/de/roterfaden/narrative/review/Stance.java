package de.roterfaden.narrative.review;

import de.roterfaden.narrative.Coded;

/**
 * What a group says of a story point. There is one negative only, and no reply is none of these:
 * silence is not consent.
 */
public enum Stance implements Coded {
  SUPPORT,
  /** Support with a change; needs a reason, and may propose a wording. */
  CHANGE,
  /** Needs a reason. */
  OBJECT,
  ABSTAIN;

  /** Whether a group must say why. */
  public boolean needsReason() {
    return this == CHANGE || this == OBJECT;
  }
}
