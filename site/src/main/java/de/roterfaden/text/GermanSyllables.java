package de.roterfaden.text;

import java.util.List;
import java.util.Locale;

/**
 * German syllables: nuclei of vowels on the parts of compounds. Two vowels that are spoken as one
 * (ei, au, eu, ie …) are one nucleus, all others are two. What that gets wrong is in {@code
 * syllables_de.txt}.
 */
final class GermanSyllables implements SyllableCounter {

  private static final int SHORTEST_COMPOUND = 8;

  private final Compounds compounds = new Compounds();
  private final Corrections corrections = Corrections.read("syllables_de.txt");

  @Override
  public int count(String letters) {
    String word = letters.toLowerCase(Locale.ROOT);
    if (word.length() < SHORTEST_COMPOUND || !hasPair(word)) {
      return nuclei(word);
    }
    List<String> parts = compounds.parts(word);
    int sum = 0;
    for (String part : parts) {
      sum += nuclei(part);
    }
    return sum;
  }

  @Override
  public int names(String letters) {
    int sum = 0;
    for (int i = 0; i < letters.length(); i++) {
      sum += Character.toLowerCase(letters.charAt(i)) == 'y' ? 3 : 1;
    }
    return sum;
  }

  /** Only where two vowels meet does it matter of which words a word is made. */
  private static boolean hasPair(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Syllables.isVowel(word.charAt(i)) && Syllables.isVowel(word.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private int nuclei(String word) {
    int count = 0;
    int at = 0;
    while (at < word.length()) {
      if (isNucleus(word, at)) {
        count++;
        at += lengthOfNucleus(word, at);
      } else {
        at++;
      }
    }
    return Math.max(1, count + corrections.of(word));
  }

  private static boolean isNucleus(String word, int at) {
    char c = word.charAt(at);
    if (!Syllables.isVowel(c)) {
      return false;
    }
    char before = at == 0 ? ' ' : word.charAt(at - 1);
    char behind = at + 1 == word.length() ? ' ' : word.charAt(at + 1);
    if (c == 'u' && before == 'q') {
      return false;
    }
    return c != 'y'
        || !Syllables.isVowel(behind)
        || (at > 0 && !Syllables.isVowel(before) && behind == 'e');
  }

  private static int lengthOfNucleus(String word, int at) {
    if (word.startsWith("eau", at)) {
      return 3;
    }
    if (at + 1 == word.length()) {
      return 1;
    }
    char second = word.charAt(at + 1);
    boolean one =
        switch (word.charAt(at)) {
          case 'a' -> second == 'a' || second == 'i' || second == 'u' || second == 'y';
          case 'e' -> second == 'e' || second == 'i' || second == 'u' || second == 'y';
          case 'o' -> second == 'o' || second == 'u' || second == 'y' || second == 'i';
          case 'i' -> second == 'e';
          case 'ä' -> second == 'u';
          case 'u' -> second == 'y';
          default -> false;
        };
    return one ? 2 : 1;
  }
}
