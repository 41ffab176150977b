package de.roterfaden.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text of the data in several language versions.
 *
 * @param wordings wording by version id; the key "" stands for a text that was written without
 *     naming a version, which is the main version's
 */
public record LocalizedText(Map<String, String> wordings) {

  public static final LocalizedText EMPTY = new LocalizedText(Map.of());

  public LocalizedText {
    wordings = Map.copyOf(wordings);
  }

  /** A text in the main version's wording. */
  public static LocalizedText of(String main) {
    return new LocalizedText(Map.of("", main));
  }

  public boolean isEmpty() {
    return wordings.values().stream().allMatch(String::isEmpty);
  }

  /** The version's own wording, if there is one. */
  public Optional<String> own(LanguageVersion version, List<LanguageVersion> versions) {
    String own = wordings.get(version.id());
    if (own == null && version.id().equals(versions.get(0).id())) {
      own = wordings.get("");
    }
    return Optional.ofNullable(own).filter(text -> !text.isEmpty());
  }

  /**
   * The wording to show in a version: its own; else that of the same language's standard version;
   * else the main version's.
   *
   * @return the wording, with "" as text if there is none at all
   */
  public Wording in(LanguageVersion version, List<LanguageVersion> versions) {
    Optional<String> own = own(version, versions);
    if (own.isPresent()) {
      return new Wording(own.get(), version.language(), false);
    }
    for (LanguageVersion other : versions) {
      if (other.language().equals(version.language()) && other.level() == Level.STANDARD) {
        Optional<String> text = own(other, versions);
        if (text.isPresent()) {
          return new Wording(text.get(), other.language(), true);
        }
      }
    }
    LanguageVersion main = versions.get(0);
    return new Wording(own(main, versions).orElse(""), main.language(), true);
  }
}
