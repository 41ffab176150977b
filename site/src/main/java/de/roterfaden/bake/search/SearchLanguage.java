package de.roterfaden.bake.search;

import de.roterfaden.text.Compounds;
import de.roterfaden.text.EnglishStemmer;
import de.roterfaden.text.GermanStemmer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the search knows about a language. Of a language that it does not know, words are found as
 * they are written and by their beginnings.
 */
final class SearchLanguage {

  private final UnaryOperator<String> stemmer;
  private final UnaryOperator<List<String>> splitter;
  private final String script;
  private final Set<String> stopWords;

  private SearchLanguage(
      String tag,
      UnaryOperator<String> stemmer,
      UnaryOperator<List<String>> splitter,
      String script) {
    this.stemmer = stemmer;
    this.splitter = splitter;
    this.script = script;
    this.stopWords = StopWords.of(tag);
  }

  /**
   * The knowledge of a language.
   *
   * @param tag BCP 47 tag
   */
  static SearchLanguage of(String tag) {
    return switch (Locale.forLanguageTag(tag).getLanguage()) {
      case "de" -> german(tag);
      case "en" -> new SearchLanguage(tag, EnglishStemmer::stem, parts -> parts, "stem-en.js");
      default -> new SearchLanguage(tag, word -> word, parts -> parts, "stem.js");
    };
  }

  /** The stem of a word as {@link Token#fold} makes it. */
  String stem(String word) {
    return stemmer.apply(word);
  }

  /** The parts of a word that has been cut at its hyphens, now also those of its compounds. */
  List<String> parts(List<String> written) {
    return splitter.apply(written);
  }

  /** Whether a word, as {@link Token#fold} makes it, stands everywhere. */
  boolean isStopWord(String word) {
    return stopWords.contains(word);
  }

  Set<String> stopWords() {
    return stopWords;
  }

  /** The stemmer as a function in JavaScript. */
  String script() {
    return resource(script);
  }

  /** A script that comes with this package. */
  static String resource(String name) {
    try (InputStream in = SearchLanguage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static SearchLanguage german(String tag) {
    Compounds compounds = new Compounds();
    return new SearchLanguage(
        tag,
        GermanStemmer::stem,
        written -> written.stream().flatMap(part -> compounds.parts(part).stream()).toList(),
        "stem-de.js");
  }
}
