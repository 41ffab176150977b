package de.roterfaden.narrative;

/** Whether recognisable persons are in a picture, and agreed. */
public enum Persons implements Coded {
  /** Nobody can be recognised. */
  NONE,
  /** Everybody who can be recognised has agreed. */
  GIVEN;
}
