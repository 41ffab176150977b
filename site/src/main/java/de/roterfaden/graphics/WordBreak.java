package de.roterfaden.graphics;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Breaks a word that is too long for its line: where the author has put a soft hyphen, behind a
 * hyphen, slash or middle dot; else between syllables; else, where nothing of that fits, between
 * any two letters.
 *
 * <p>Syllables follow the rule of German spelling (Amtliches Regelwerk § 107 ff.): of several
 * consonants between vowels the last one goes to the next line, and ch, sch, ck, ph, rh, sh and th
 * stay together; so do consonants that mostly begin a word, such as pr, because it knows nothing of
 * compounds. That is good enough for a picture.
 */
final class WordBreak {

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final String BREAKS_AFTER = "-‐–—/·•_.@";
  private static final String VOWELS = "aeiouyäöüàáâèéêëìíîòóôùúûæœ";
  private static final List<String> TOGETHER =
      List.of(
          "sch", "ch", "ck", "ph", "rh", "sh", "th", "bl", "br", "dr", "fl", "fr", "gl", "gr", "kl",
          "kr", "pl", "pr", "tr");

  /** Letters that stay together at both ends of a word. */
  private static final int ENDS = 3;

  private WordBreak() {}

  /**
   * The word in pieces, one a line.
   *
   * @param word a word, perhaps with soft hyphens
   * @param fits whether a text fits on a line
   * @return at least one piece; a piece that does not fit is a single letter
   */
  static List<String> pieces(String word, Predicate<String> fits) {
    List<String> pieces = new ArrayList<>();
    String rest = word;
    while (!fits.test(shown(rest))) {
      int at = place(rest, fits);
      if (at <= 0 || at >= rest.length()) {
        break;
      }
      pieces.add(piece(rest, at));
      rest = rest.substring(at);
    }
    pieces.add(shown(rest));
    return pieces;
  }

  /** A word as it is shown when it is not broken. */
  static String shown(String word) {
    return word.replace(String.valueOf(SOFT_HYPHEN), "");
  }

  private static int place(String word, Predicate<String> fits) {
    int wished = last(word, wished(word), fits);
    int syllable = wished > 0 ? wished : last(word, syllables(word), fits);
    if (syllable > 0) {
      return syllable;
    }
    List<Integer> letters = letters(word);
    int letter = last(word, letters, fits);
    return letter > 0 || letters.isEmpty() ? letter : letters.get(0);
  }

  private static int last(String word, List<Integer> places, Predicate<String> fits) {
    int last = 0;
    for (int place : places) {
      if (!fits.test(piece(word, place))) {
        break;
      }
      last = place;
    }
    return last;
  }

  /** What stands on the line if the word is broken at a place. */
  private static String piece(String word, int at) {
    String piece = shown(word.substring(0, at));
    boolean betweenLetters =
        Character.isLetter(word.codePointBefore(at))
            && (Character.isLetter(word.codePointAt(at)) || word.charAt(at) == SOFT_HYPHEN);
    boolean hyphen = word.charAt(at - 1) == SOFT_HYPHEN || betweenLetters;
    return hyphen && isAlphabet(word.codePointBefore(at)) ? piece + "-" : piece;
  }

  /** Ideographs are broken without a hyphen. */
  private static boolean isAlphabet(int letter) {
    return !Character.isIdeographic(letter);
  }

  private static List<Integer> wished(String word) {
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i < word.length(); i++) {
      char before = word.charAt(i - 1);
      if (before == SOFT_HYPHEN || BREAKS_AFTER.indexOf(before) >= 0) {
        places.add(i);
      }
    }
    return places;
  }

  private static List<Integer> syllables(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    List<Integer> places = new ArrayList<>();
    if (lower.length() != word.length()) {
      return places;
    }
    for (int i = 1; i < lower.length(); i++) {
      boolean vowel = VOWELS.indexOf(lower.charAt(i)) >= 0;
      int onset = vowel ? onset(lower, i) : i;
      if (onset < i && enoughAround(lower, onset)) {
        places.add(onset);
      }
    }
    return places;
  }

  /** Where the syllable of the vowel at a place begins; the place itself if there is no break. */
  private static int onset(String word, int vowel) {
    if (!isConsonant(word.charAt(vowel - 1))) {
      return vowel;
    }
    return TOGETHER.stream()
        .filter(group -> word.startsWith(group, vowel - group.length()))
        .findFirst()
        .map(group -> vowel - group.length())
        .orElse(vowel - 1);
  }

  private static boolean enoughAround(String word, int at) {
    if (at < ENDS || at > word.length() - ENDS) {
      return false;
    }
    boolean letters = word.substring(at - ENDS, at + ENDS).chars().allMatch(Character::isLetter);
    return letters && word.substring(0, at).chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
  }

  private static boolean isConsonant(char letter) {
    return Character.isLetter(letter) && VOWELS.indexOf(letter) < 0;
  }

  private static List<Integer> letters(String word) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(word);
    List<Integer> places = new ArrayList<>();
    for (int at = letters.next(); at != BreakIterator.DONE; at = letters.next()) {
      if (at < word.length()) {
        places.add(at);
      }
    }
    return places;
  }
}
