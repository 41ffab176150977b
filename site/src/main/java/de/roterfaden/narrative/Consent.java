package de.roterfaden.narrative;

import org.jspecify.annotations.Nullable;

/**
 * The consent of the persons in a picture.
 *
 * @param persons who can be recognised, or null if not stated
 * @param note more about it
 */
public record Consent(@Nullable Persons persons, String note) {

  public Consent {
    note = note == null ? "" : note;
  }

  public static final Consent NONE = new Consent(null, "");
}
