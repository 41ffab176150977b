package de.roterfaden.text;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;

/**
 * Finds the words that a German compound is made of: "Bürgerbeteiligung" is {@code Bürger}, {@code
 * beteiligung}. Knows the words of jwordsplitter's list; a word with an unknown part stays whole.
 * The list is loaded once, with the first word if not before, in about a tenth of a second. Safe
 * for use by several threads.
 *
 * <pre>{@code
 * new Compounds().parts("Bürgerbeteiligung"); // [Bürger, beteiligung]
 * }</pre>
 */
public final class Compounds {

  private static final int LONGEST = 70;

  /** Words beyond this many are cut again each time, so that memory stays flat. */
  private static final int MOST_REMEMBERED = 100_000;

  /** Loaded when the first word is asked for; does not change afterwards. */
  private static final class Words {

    static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();
    static final GermanWordSplitter SPLITTER = load();

    private static GermanWordSplitter load() {
      try {
        GermanWordSplitter splitter = new GermanWordSplitter(false);
        splitter.setStrictMode(true);
        return splitter;
      } catch (IOException e) {
        throw new UncheckedIOException("the word list is missing in jwordsplitter", e);
      }
    }
  }

  /** Loads the list in the background, for whoever is going to ask and has other work before. */
  public static void prepare() {
    ForkJoinPool.commonPool().execute(() -> Objects.requireNonNull(Words.SPLITTER));
  }

  /**
   * The parts of a word in their order; put together they are the word again, with the letters that
   * join them ("spannungs").
   *
   * @param word one German word without hyphens, in any case
   * @return the word itself as the only part if it is no compound, or longer than 70 letters
   */
  public List<String> parts(String word) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return List.of(word);
    }
    List<String> known = Words.KNOWN.get(word);
    if (known == null) {
      List<String> parts = Words.SPLITTER.splitWord(word);
      known = String.join("", parts).equals(word) ? List.copyOf(parts) : List.of(word);
      if (Words.KNOWN.size() < MOST_REMEMBERED) {
        Words.KNOWN.put(word, known);
      }
    }
    return known;
  }
}
