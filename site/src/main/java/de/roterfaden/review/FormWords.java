package de.roterfaden.review;

import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.Coded;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds what a label in a filled form means, in German and English, however it is written. */
final class FormWords {

  private static final List<Messages> LANGUAGES =
      List.of(Messages.in(Locale.GERMAN), Messages.in(Locale.ENGLISH));

  private FormWords() {}

  /**
   * Meanings by their labels.
   *
   * @param prefix beginning of the keys below {@code review.form}
   * @param keys ends of the keys, which are the meanings
   */
  static Map<String, String> labels(String prefix, List<String> keys) {
    Map<String, String> labels = new HashMap<>();
    for (Messages words : LANGUAGES) {
      for (String key : keys) {
        labels.put(folded(words.text("review.form." + prefix + key)), key);
      }
    }
    return Map.copyOf(labels);
  }

  /** The same for the alternatives of an enumeration. */
  static <T extends Enum<T> & Coded> Map<String, String> labels(String prefix, Class<T> type) {
    return labels(prefix, List.of(type.getEnumConstants()).stream().map(Coded::id).toList());
  }

  /** What a label means; nothing if it is none of them. */
  static Optional<String> meaning(String label, Map<String, String> labels) {
    String folded = folded(label);
    return labels.containsValue(label.strip())
        ? Optional.of(label.strip())
        : Optional.ofNullable(labels.get(folded));
  }

  private static String folded(String label) {
    return PlainWords.ofLine(label).toLowerCase(Locale.ROOT).replaceAll("[:*?.]+$", "").strip();
  }
}
