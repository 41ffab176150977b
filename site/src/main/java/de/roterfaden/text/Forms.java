package de.roterfaden.text;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes forms, and each only once: a text of many words has few different ones. Safe for use by
 * several threads.
 */
final class Forms {

  /** Forms beyond this many are made anew each time, so that memory stays flat. */
  private static final int MOST_REMEMBERED = 200_000;

  private final Abbreviations abbreviations;
  private final Syllables syllables;
  private final Map<String, Form> words = new ConcurrentHashMap<>();
  private final Map<String, Form> signs = new ConcurrentHashMap<>();

  Forms(Abbreviations abbreviations, Syllables syllables) {
    this.abbreviations = abbreviations;
    this.syllables = syllables;
  }

  Form of(Kind kind, String text) {
    Form form = words.get(text);
    if (form == null) {
      form =
          kind == Kind.NUMBER
              ? new Form(text, Kind.NUMBER, 0, 1)
              : new Form(text, Kind.WORD, letters(text), syllables.count(text));
      if (words.size() < MOST_REMEMBERED) {
        words.put(text, form);
      }
    }
    return form;
  }

  Optional<Abbreviations.Entry> abbreviation(String written) {
    return abbreviations.find(written);
  }

  /** An abbreviation; it is read aloud as what it stands for, or letter by letter. */
  Form abbreviation(String text, Optional<Abbreviations.Entry> entry) {
    int spoken =
        entry
            .map(known -> syllables.countAll(known.expansion()))
            .orElseGet(() -> Math.max(1, letters(text)));
    return new Form(text, Kind.ABBREVIATION, letters(text), spoken);
  }

  Form address(String text) {
    return new Form(text, Kind.ADDRESS, 0, 0);
  }

  Form sign(String text) {
    Form form = signs.get(text);
    if (form == null) {
      form = new Form(text, Kind.SIGN, 0, 0);
      if (signs.size() < MOST_REMEMBERED) {
        signs.put(text, form);
      }
    }
    return form;
  }

  private static int letters(String text) {
    return (int) text.codePoints().filter(Character::isLetter).count();
  }
}
