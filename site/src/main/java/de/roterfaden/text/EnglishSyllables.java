package de.roterfaden.text;

import java.util.Locale;

/**
 * English syllables: groups of vowels, without the silent e. What that gets wrong is in {@code
 * syllables_en.txt}.
 */
final class EnglishSyllables implements SyllableCounter {

  private final Corrections corrections = Corrections.read("syllables_en.txt");

  @Override
  public int count(String letters) {
    String word = letters.toLowerCase(Locale.ROOT).replace("'", "").replace("\u2019", "");
    int groups = 0;
    boolean inside = false;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = Syllables.isVowel(word.charAt(i)) && !(word.charAt(i) == 'y' && i == 0);
      groups += vowel && !inside ? 1 : 0;
      inside = vowel;
    }
    return Math.max(1, groups - silent(word) + corrections.of(word));
  }

  /** The e at the end that nobody says, also before s and d. */
  private static int silent(String word) {
    int length = word.length();
    if (length < 3) {
      return 0;
    }
    char last = word.charAt(length - 1);
    char second = word.charAt(length - 2);
    char third = word.charAt(length - 3);
    if (last == 'e') {
      boolean spoken = Syllables.isVowel(second) || (second == 'l' && !Syllables.isVowel(third));
      return spoken ? 0 : 1;
    }
    if (second != 'e' || Syllables.isVowel(third)) {
      return 0;
    }
    if (last == 'd') {
      return third == 't' || third == 'd' || isSyllabicL(word, length - 3) ? 0 : 1;
    }
    boolean hissing = "sxzcg".indexOf(third) >= 0 || word.endsWith("ches") || word.endsWith("shes");
    return last == 's' && !hissing && !isSyllabicL(word, length - 3) ? 1 : 0;
  }

  private static boolean isSyllabicL(String word, int at) {
    return at > 0 && word.charAt(at) == 'l' && !Syllables.isVowel(word.charAt(at - 1));
  }

  @Override
  public int names(String letters) {
    int sum = 0;
    for (int i = 0; i < letters.length(); i++) {
      sum += Character.toLowerCase(letters.charAt(i)) == 'w' ? 3 : 1;
    }
    return sum;
  }
}
