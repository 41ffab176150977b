package de.roterfaden.narrative.review;

import de.roterfaden.narrative.Coded;

/** What a group may add of its own. */
public enum ContributionKind implements Coded {
  /** A story point that the narrative lacks; may become the seed of a new one. */
  MISSING_POINT,
  /** A remark on a chapter. */
  CHAPTER_COMMENT,
  /** The rejection of the narrative as a whole. */
  REJECTION,
  /** A text of the group's own. */
  OWN_TEXT
}
