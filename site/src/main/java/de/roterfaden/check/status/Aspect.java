package de.roterfaden.check.status;

import java.util.Locale;

/** What a chapter in a version should be. */
public enum Aspect {
  /** It is there, and no draft. */
  COMPLETE,
  /** Nothing in it is too hard for its level. */
  READABLE,
  /** It says what the standard text says today. */
  UP_TO_DATE,
  /** Easy language: its readers have tested it. */
  TESTED,
  /** Its links lead somewhere. */
  LINKS;

  /** Name in message keys. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How a chapter stands in one respect. */
  public enum State {
    GOOD,
    BAD,
    /** There is no record that would tell. */
    UNKNOWN,
    /** The check that would tell did not run. */
    UNCHECKED,
    /** Nobody expects it of this version. */
    NEEDLESS
  }
}
