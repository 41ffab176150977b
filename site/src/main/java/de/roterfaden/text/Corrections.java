package de.roterfaden.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * By how many syllables words differ from what the rules count. A line of the data file is a number
 * with patterns behind it: {@code word} is a whole word, {@code word-} its beginning, {@code -word}
 * its end, {@code -word-} any part. The most exact pattern that fits decides; of several parts each
 * counts.
 */
final class Corrections {

  private static final Part NONE = new Part("", 0);

  /** Letters of Latin 1 and Latin Extended-A; there are no patterns with others. */
  private static final int LETTERS = 0x180;

  private static final Part[] NOTHING = {};

  private final Map<String, Integer> whole = new HashMap<>();

  /** By their first letter. */
  private final Part[][] beginnings = nothing();

  /** By their last letter. */
  private final Part[][] ends = nothing();

  /** By their first letter. */
  private final Part[][] parts = nothing();

  private record Part(String letters, int difference) {

    int length() {
      return letters.length();
    }
  }

  private Corrections() {}

  private static Part[][] nothing() {
    Part[][] patterns = new Part[LETTERS][];
    Arrays.fill(patterns, NOTHING);
    return patterns;
  }

  static Corrections read(String file) {
    Corrections corrections = new Corrections();
    for (String line : WordList.read(Corrections.class, file).lines()) {
      String[] fields = line.split("\\s+", -1);
      int difference = Integer.parseInt(fields[0]);
      for (int i = 1; i < fields.length; i++) {
        corrections.add(fields[i], difference);
      }
    }
    return corrections;
  }

  private void add(String pattern, int difference) {
    boolean end = pattern.startsWith("-");
    boolean beginning = pattern.endsWith("-");
    Part part = new Part(pattern.replace("-", ""), difference);
    char first = part.letters().charAt(0);
    char last = part.letters().charAt(part.length() - 1);
    if (end && beginning) {
      add(parts, first, part);
    } else if (end) {
      add(ends, last, part);
    } else if (beginning) {
      add(beginnings, first, part);
    } else {
      whole.put(part.letters(), difference);
    }
  }

  private static void add(Part[][] patterns, char letter, Part part) {
    Part[] those = of(patterns, letter);
    Part[] all = Arrays.copyOf(those, those.length + 1);
    all[those.length] = part;
    patterns[letter] = all;
  }

  /** The patterns of a letter. */
  private static Part[] of(Part[][] patterns, char letter) {
    return letter < LETTERS ? patterns[letter] : NOTHING;
  }

  /** The difference for a word in small letters. */
  int of(String word) {
    Integer exact = whole.get(word);
    if (exact != null || word.isEmpty()) {
      return exact == null ? 0 : exact;
    }
    int length = word.length();
    Part beginning = longest(beginnings, word, 0, length);
    Part end = NONE;
    for (Part part : of(ends, word.charAt(length - 1))) {
      end = part.length() > end.length() && word.endsWith(part.letters()) ? part : end;
    }
    boolean apart = beginning.length() + end.length() <= length;
    return beginning.difference()
        + (apart ? end.difference() : 0)
        + within(word, beginning.length(), length - end.length());
  }

  private int within(String word, int from, int to) {
    int sum = 0;
    int at = from;
    while (at < to) {
      Part found = longest(parts, word, at, to);
      sum += found.difference();
      at += Math.max(1, found.length());
    }
    return sum;
  }

  /** The longest of the patterns that begin at a place and end before another. */
  private static Part longest(Part[][] patterns, String word, int at, int to) {
    Part best = NONE;
    for (Part part : of(patterns, word.charAt(at))) {
      boolean fits = word.startsWith(part.letters(), at) && at + part.length() <= to;
      best = fits && part.length() > best.length() ? part : best;
    }
    return best;
  }
}
