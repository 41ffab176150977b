package de.roterfaden.narrative.review;

import de.roterfaden.narrative.Coded;

/** The way on which a reply came in. */
public enum Channel implements Coded {
  HTML,
  DOCX,
  CSV,
  /** Typed in by the office from paper; the group has still to confirm it. */
  PAPER
}
