package de.roterfaden.narrative.review;

/**
 * Something that is wrong with the folder of events.
 *
 * @param kind what it is
 * @param file name of the file
 * @param detail more about it, in English, or ""
 */
public record LogFault(Kind kind, String file, String detail) {

  /** What may be wrong. */
  public enum Kind {
    /** A tombstone says that it was removed, and it is there again. */
    FORGOTTEN,
    /** The content does not have the hash that the name says. */
    CHANGED,
    /** Another event names it, and it is not there. */
    MISSING,
    /** It is no event. */
    FOREIGN,
    /** A service that synchronises folders has made a second version. */
    CONFLICT_COPY,
    /** It is named rightly, and holds no event that this program knows. */
    UNREADABLE
  }
}
