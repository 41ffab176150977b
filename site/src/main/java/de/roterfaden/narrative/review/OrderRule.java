package de.roterfaden.narrative.review;

import de.roterfaden.narrative.Coded;

/** The published rule by which groups are ordered everywhere; never by popularity or time. */
public enum OrderRule implements Coded {
  /** As the official list has them: the order in narrative.yml. */
  LISTED,
  ALPHABET,
  /** Each point begins with another group, after a published seed. */
  ROTATION
}
