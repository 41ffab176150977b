package de.roterfaden.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * By how many syllables words differ from what the rules count. A line of the data file is a number
 * with patterns behind it: {@code word} is a whole word, {@code word-} its beginning, {@code -word}
 * its end, {@code -word-} any part. The most exact pattern that fits decides; of several parts each
 * counts.
 */
final class Corrections {

  private static final Part NONE = new Part("", 0);

  private final Map<String, Integer> whole = new HashMap<>();

  /** By their first letter. */
  private final Map<Character, List<Part>> beginnings = new HashMap<>();

  /** By their last letter. */
  private final Map<Character, List<Part>> ends = new HashMap<>();

  /** By their first letter. */
  private final Map<Character, List<Part>> parts = new HashMap<>();

  private record Part(String letters, int difference) {

    int length() {
      return letters.length();
    }
  }

  private Corrections() {}

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
      parts.computeIfAbsent(first, key -> new ArrayList<>()).add(part);
    } else if (end) {
      ends.computeIfAbsent(last, key -> new ArrayList<>()).add(part);
    } else if (beginning) {
      beginnings.computeIfAbsent(first, key -> new ArrayList<>()).add(part);
    } else {
      whole.put(part.letters(), difference);
    }
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
    for (Part part : ends.getOrDefault(word.charAt(length - 1), List.of())) {
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
  private static Part longest(Map<Character, List<Part>> patterns, String word, int at, int to) {
    Part best = NONE;
    for (Part part : patterns.getOrDefault(word.charAt(at), List.of())) {
      boolean fits = word.startsWith(part.letters(), at) && at + part.length() <= to;
      best = fits && part.length() > best.length() ? part : best;
    }
    return best;
  }
}
