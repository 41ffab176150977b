package de.roterfaden.text;

import java.util.regex.Pattern;

/**
 * Brings the forms of a German word together: "Häuser", "Hauses" and "Haus" all have the stem
 * {@code haus}.
 *
 * <p>The rules are those of CISTEM: Leonie Weissweiler and Alexander Fraser, "Developing a Stemmer
 * for German Based on a Comparative Analysis of Publicly Available Stemmers", GSCL 2017, in the
 * form that does not look at capital letters, because people search in lower case. The script of
 * the search page holds the same rules in {@code stem-de.js}; a test proves both equal.
 */
public final class GermanStemmer {

  private static final int SHORTEST = 3;

  /** Words up to this length keep the endings of two letters. */
  private static final int SHORT = 5;

  private static final Pattern PARTICIPLE = Pattern.compile("^ge(.{4,})");
  private static final Pattern DOUBLE = Pattern.compile("(.)\\1");
  private static final Pattern HALVED = Pattern.compile("(.)\\*");
  private static final Pattern LONG_ENDING = Pattern.compile("(?:e[mr]|nd)$");
  private static final Pattern ENDING = Pattern.compile("[tesn]$");

  private GermanStemmer() {}

  /**
   * The stem of a word.
   *
   * @param word in lower case; umlauts and ß may be written as they are or as base letters
   * @return at least three letters, if the word has as many
   */
  public static String stem(String word) {
    String stem = word.replace('ü', 'u').replace('ö', 'o').replace('ä', 'a').replace("ß", "ss");
    stem = PARTICIPLE.matcher(stem).replaceFirst("$1");
    stem = stem.replace("sch", "$").replace("ei", "%").replace("ie", "&");
    stem = DOUBLE.matcher(stem).replaceAll("$1*");
    String longer = "";
    while (!stem.equals(longer) && stem.length() > SHORTEST) {
      longer = stem;
      stem = shorten(stem);
    }
    stem = HALVED.matcher(stem).replaceAll("$1$1");
    return stem.replace("$", "sch").replace("%", "ei").replace("&", "ie");
  }

  private static String shorten(String stem) {
    String shorter = stem.length() > SHORT ? LONG_ENDING.matcher(stem).replaceFirst("") : stem;
    return shorter.equals(stem) ? ENDING.matcher(stem).replaceFirst("") : shorter;
  }
}
