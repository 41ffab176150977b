package de.roterfaden.check.readability;

import de.roterfaden.text.Language;
import de.roterfaden.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Long words that people meet often. Where they come from is told in {@code frequent_de.txt} and
 * {@code frequent_en.txt}.
 *
 * @param everyday words of everyday life
 * @param common words of an encyclopaedia, with those of everyday life
 */
record FrequentWords(Set<String> everyday, Set<String> common) {

  /** The lists, each read when it is first needed. */
  private static final class German {

    static final FrequentWords WORDS = of(Language.GERMAN);
  }

  private static final class English {

    static final FrequentWords WORDS = of(Language.ENGLISH);
  }

  static FrequentWords german() {
    return German.WORDS;
  }

  static FrequentWords english() {
    return English.WORDS;
  }

  private static FrequentWords of(Language language) {
    Set<String> everyday = new HashSet<>();
    Set<String> common = new HashSet<>();
    boolean further = false;
    for (String line :
        WordList.read(FrequentWords.class, "frequent_" + language.code() + ".txt").lines()) {
      if (line.equals("--")) {
        further = true;
      } else {
        List<String> words = List.of(line.split(" ", -1));
        common.addAll(words);
        if (!further) {
          everyday.addAll(words);
        }
      }
    }
    return new FrequentWords(everyday, common);
  }

  /** Whether a word of five or more letters is one of everyday life, in any case. */
  boolean isEveryday(String word) {
    return everyday.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word of five or more letters is met often, in any case. */
  boolean isCommon(String word) {
    return common.contains(word.toLowerCase(Locale.ROOT));
  }
}
