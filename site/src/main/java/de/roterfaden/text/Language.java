package de.roterfaden.text;

import java.util.Optional;

/** A language that this package knows. */
public enum Language {
  GERMAN("de"),
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The two letters of ISO 639: {@code de}, {@code en}. */
  public String code() {
    return code;
  }

  /** The language of a BCP 47 tag such as {@code de-AT}, if it is one of these. */
  public static Optional<Language> ofTag(String tag) {
    for (Language language : values()) {
      if (tag.equals(language.code) || tag.startsWith(language.code + "-")) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
