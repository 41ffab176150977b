package de.roterfaden.text;

import java.util.regex.Pattern;

/**
 * Brings the commonest forms of an English word together: "planning", "planned" and "plans" all
 * have the stem {@code plan}.
 *
 * <p>Plurals by the rules of the S-stemmer (Donna Harman, "How Effective Is Suffixing?", JASIS 42,
 * 1991), {@code -ed} and {@code -ing} after step 1 of the algorithm by Martin Porter ("An algorithm
 * for suffix stripping", Program 14, 1980). The script of the search page holds the same rules in
 * {@code stem-en.js}; a test proves both equal.
 */
public final class EnglishStemmer {

  private static final Pattern IES = Pattern.compile("(?<![ea])ies$");
  private static final Pattern ES = Pattern.compile("(?<=[^aeo]e)s$");
  private static final Pattern S = Pattern.compile("(?<=[^us])s$");
  private static final Pattern FORM = Pattern.compile("^(.*[aeiouy].*)(?:ed|ing)$");
  private static final Pattern DOUBLE = Pattern.compile("([^aeiouylsz])\\1$");
  private static final Pattern SILENT = Pattern.compile("e$");
  private static final Pattern Y = Pattern.compile("(?<=[^aeiou])y$");

  private EnglishStemmer() {}

  /**
   * The stem of a word.
   *
   * @param word in lower case
   */
  public static String stem(String word) {
    if (word.length() < 4) {
      return word;
    }
    String stem = singular(word);
    var form = FORM.matcher(stem);
    if (form.matches() && form.group(1).length() > 2) {
      stem = DOUBLE.matcher(form.group(1)).replaceFirst("$1");
    }
    if (stem.length() > 3) {
      stem = SILENT.matcher(stem).replaceFirst("");
    }
    return Y.matcher(stem).replaceFirst("i");
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return IES.matcher(word).replaceFirst("y");
    }
    return word.endsWith("es")
        ? ES.matcher(word).replaceFirst("")
        : S.matcher(word).replaceFirst("");
  }
}
