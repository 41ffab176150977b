package de.roterfaden.check.story;

import de.roterfaden.text.EnglishStemmer;
import de.roterfaden.text.GermanStemmer;
import de.roterfaden.text.Language;
import de.roterfaden.text.Sentences;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What rules want to know of a wording: its sentences, what can be checked in it, its stems. */
final class Wordings {

  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.,])(1[5-9]\\d\\d|20\\d\\d)(?![\\d.,]*\\d)");
  private static final Pattern QUOTED = Pattern.compile("[„“‚‘«»\"‟]\\p{L}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");
  private static final int SHORTEST_STEM = 4;

  /** They remember the words that they have met, and so are made once. */
  private static final Map<Language, Sentences> SENTENCES = new ConcurrentHashMap<>();

  private Wordings() {}

  /** The sentences of a text. */
  static List<String> sentences(String text, Language language) {
    String plain = text.replace(Sentences.LINE_BREAK, ' ').replace('\n', ' ');
    return SENTENCES.computeIfAbsent(language, Sentences::new).in(plain).stream()
        .map(it -> plain.substring(it.start(), it.end()))
        .toList();
  }

  /**
   * Whether a text says something that can be checked: a figure, a day, a month, a number,
   * somebody's words.
   */
  static boolean isConcrete(String text, Language language) {
    return DIGIT.matcher(text).find()
        || QUOTED.matcher(text).find()
        || Phrases.of("concrete", language).isIn(text);
  }

  /** Whether a text names a year before a year. */
  static boolean hasYearBefore(String text, int year) {
    Matcher years = YEAR.matcher(text);
    while (years.find()) {
      if (Integer.parseInt(years.group(1)) < year) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text names a year after a year. */
  static boolean hasYearAfter(String text, int year) {
    Matcher years = YEAR.matcher(text);
    while (years.find()) {
      if (Integer.parseInt(years.group(1)) > year) {
        return true;
      }
    }
    return false;
  }

  /** The stems of the words that say something; short and empty words are left out. */
  static Set<String> stems(String text, Language language) {
    Set<String> stems = new LinkedHashSet<>();
    Matcher words = WORD.matcher(text.replace("\u00ad", ""));
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT).replace("-", "");
      if (word.length() >= SHORTEST_STEM && !Phrases.of("empty", language).isIn(word)) {
        String stem =
            language == Language.GERMAN ? GermanStemmer.stem(word) : EnglishStemmer.stem(word);
        if (stem.length() >= SHORTEST_STEM) {
          stems.add(stem);
        }
      }
    }
    return stems;
  }

  /** Whether one of the stems is, begins or ends a word of others: "bus" is not, "familie" is. */
  static boolean share(Collection<String> stems, Collection<String> others) {
    return stems.stream().anyMatch(stem -> isAmong(stem, others));
  }

  /** Whether a stem is, begins or ends one of others. */
  static boolean isAmong(String stem, Collection<String> others) {
    return others.stream()
        .anyMatch(other -> other.equals(stem) || other.startsWith(stem) || other.endsWith(stem));
  }
}
