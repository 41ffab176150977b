package de.roterfaden.text;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes forms, and each only once: a text of many words has few different ones. Safe for use by
 * several threads.
 */
final class Forms {

  /** Forms beyond this many are made anew each time, so that memory stays flat. */
  private static final int MOST_REMEMBERED = 200_000;

  /** Slots for what was met last, a power of two. */
  private static final int SLOTS = 1 << 15;

  /** Longer stretches are rare, and would fill the memory. */
  private static final int LONGEST_MET = 40;

  private final Abbreviations abbreviations;
  private final Syllables syllables;
  private final Map<String, Form> words = new ConcurrentHashMap<>();
  private final Map<String, Form> signs = new ConcurrentHashMap<>();

  /**
   * What was met last, by a hash of its letters. Finds most words without making a string of them.
   * A thread may see what another has met, or not.
   */
  private final @Nullable Met[] met = new Met[SLOTS];

  /** A stretch of a text, with what it is. */
  private static final class Met {

    private final char[] letters;
    private final Form form;

    Met(char[] letters, Form form) {
      this.letters = letters;
      this.form = form;
    }

    boolean is(char[] text, int start, int end) {
      if (letters.length != end - start) {
        return false;
      }
      for (int i = 0; i < letters.length; i++) {
        if (letters[i] != text[start + i]) {
          return false;
        }
      }
      return true;
    }
  }

  Forms(Abbreviations abbreviations, Syllables syllables) {
    this.abbreviations = abbreviations;
    this.syllables = syllables;
  }

  /** What a stretch of a text was when it was met before; nothing if that is long ago. */
  @Nullable Form met(char[] text, int start, int end) {
    Met last = met[slot(text, start, end)];
    return last != null && last.is(text, start, end) ? last.form : null;
  }

  /** Remembers what a stretch of a text is. */
  void meet(char[] text, int start, int end, Form form) {
    if (end - start <= LONGEST_MET) {
      met[slot(text, start, end)] = new Met(Arrays.copyOfRange(text, start, end), form);
    }
  }

  private static int slot(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return (hash ^ (hash >>> 16)) & (SLOTS - 1);
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
