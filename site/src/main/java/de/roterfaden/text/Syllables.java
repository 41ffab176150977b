package de.roterfaden.text;

/**
 * Counts the syllables of words as they are read aloud. Safe for use by several threads.
 *
 * <p>What is counted how:
 *
 * <ul>
 *   <li>a word: the nuclei of its vowels, in German on the parts of a compound, with a lexicon of
 *       exceptions; at least one;
 *   <li>a word with hyphens: the sum of its parts;
 *   <li>capital letters that nobody reads as a word (EU, GmbH): each letter by its name;
 *   <li>a number in digits: one, whatever its name is, since readers do not spell it out;
 *   <li>an abbreviation with dots: what it stands for ("z. B.": four), else letter by letter.
 * </ul>
 */
public final class Syllables {

  /** For each letter of Latin 1 and Latin Extended-A, whether it is a vowel. */
  private static final boolean[] VOWELS = vowels();

  private final SyllableCounter counter;

  public Syllables(Language language) {
    this.counter =
        switch (language) {
          case GERMAN -> new GermanSyllables();
          case ENGLISH -> new EnglishSyllables();
        };
  }

  /**
   * The syllables of a word.
   *
   * @param word without soft hyphens and Mediopunkt; with hyphens, digits and apostrophes as it is
   *     written
   * @return at least 1
   */
  public int count(String word) {
    int sum = 0;
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || !isPart(word, i)) {
        sum += i > start ? part(word.substring(start, i)) : 0;
        start = i + 1;
      }
    }
    return Math.max(1, sum);
  }

  /** The syllables of several words with spaces between them. */
  public int countAll(String words) {
    int sum = 0;
    for (String word : words.split(" ", -1)) {
      sum += word.isEmpty() ? 0 : count(word);
    }
    return sum;
  }

  /** Apostrophes stand within a word. */
  private static boolean isPart(String word, int at) {
    char c = word.charAt(at);
    return Character.isLetter(c)
        || c == '\''
        || c == '\u2019'
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private int part(String part) {
    return isSpelt(part) ? counter.names(part) : counter.count(part);
  }

  /** Whether nobody reads the letters as a word: short and capital, or without any vowel. */
  private static boolean isSpelt(String part) {
    int capitals = 0;
    boolean vowel = false;
    for (int i = 0; i < part.length(); i++) {
      capitals += Character.isUpperCase(part.charAt(i)) ? 1 : 0;
      vowel |= isVowel(part.charAt(i));
    }
    boolean all = capitals == part.length();
    return (all && part.length() <= 3) || (!vowel && capitals > 1);
  }

  /** Whether a letter is a vowel, with or without accents; y is one. */
  static boolean isVowel(char c) {
    return c < VOWELS.length && VOWELS[c];
  }

  private static boolean[] vowels() {
    boolean[] vowels = new boolean[0x180];
    for (char c :
        "aeiouyäöüáàâãåéèêëíìîïóòôõøúùûýæœAEIOUYÄÖÜÁÀÂÃÅÉÈÊËÍÌÎÏÓÒÔÕØÚÙÛÝÆŒ".toCharArray()) {
      vowels[c] = true;
    }
    return vowels;
  }
}
