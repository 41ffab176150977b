package de.roterfaden.check.readability;

import de.roterfaden.text.Morphology;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What German word forms may be, worked out once for each form: a text of many words has few
 * different ones, and many rules ask of each. Safe for use by several threads.
 */
final class Words {

  /** Forms beyond this many are worked out again each time, so that memory stays flat. */
  private static final int MOST_REMEMBERED = 200_000;

  private final Morphology morphology;
  private final Map<String, Word> anywhere = new ConcurrentHashMap<>();
  private final Map<String, Word> starting = new ConcurrentHashMap<>();

  Words(Morphology morphology) {
    this.morphology = morphology;
  }

  /** A form as it is written. */
  Word of(String form) {
    Word known = anywhere.get(form);
    return known == null ? remember(anywhere, form, Word.of(morphology.readings(form))) : known;
  }

  /** A form where any word has a capital letter: also as it is in small letters. */
  Word atStart(String form) {
    Word known = starting.get(form);
    return known == null
        ? remember(starting, form, Word.of(morphology.readingsAtStart(form)))
        : known;
  }

  private static Word remember(Map<String, Word> words, String form, Word word) {
    if (words.size() < MOST_REMEMBERED) {
      words.put(form, word);
    }
    return word;
  }
}
