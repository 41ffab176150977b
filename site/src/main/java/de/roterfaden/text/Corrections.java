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

  private final Map<String, Integer> whole = new HashMap<>();
  private final Map<String, Integer> beginnings = new HashMap<>();
  private final Map<String, Integer> ends = new HashMap<>();
  private final Map<Character, List<Part>> parts = new HashMap<>();
  private int longest;

  private record Part(String letters, int difference) {}

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
    String letters = pattern.replace("-", "");
    longest = Math.max(longest, letters.length());
    if (end && beginning) {
      parts
          .computeIfAbsent(letters.charAt(0), key -> new ArrayList<>())
          .add(new Part(letters, difference));
    } else if (end) {
      ends.put(letters, difference);
    } else if (beginning) {
      beginnings.put(letters, difference);
    } else {
      whole.put(letters, difference);
    }
  }

  /** The difference for a word in small letters. */
  int of(String word) {
    Integer exact = whole.get(word);
    if (exact != null) {
      return exact;
    }
    int beginning = longestBeginning(word);
    int end = longestEnd(word);
    return beginnings.getOrDefault(word.substring(0, beginning), 0)
        + (beginning + end <= word.length()
            ? ends.getOrDefault(word.substring(word.length() - end), 0)
            : 0)
        + within(word, beginning, word.length() - end);
  }

  private int longestBeginning(String word) {
    for (int length = Math.min(longest, word.length()); length > 0; length--) {
      if (beginnings.containsKey(word.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  private int longestEnd(String word) {
    for (int length = Math.min(longest, word.length()); length > 0; length--) {
      if (ends.containsKey(word.substring(word.length() - length))) {
        return length;
      }
    }
    return 0;
  }

  private int within(String word, int from, int to) {
    int sum = 0;
    int at = from;
    while (at < to) {
      Part found = partAt(word, at, to);
      sum += found.difference();
      at += Math.max(1, found.letters().length());
    }
    return sum;
  }

  private Part partAt(String word, int at, int to) {
    Part best = new Part("", 0);
    for (Part part : parts.getOrDefault(word.charAt(at), List.of())) {
      boolean fits = word.startsWith(part.letters(), at) && at + part.letters().length() <= to;
      if (fits && part.letters().length() > best.letters().length()) {
        best = part;
      }
    }
    return best;
  }
}
