package de.roterfaden.check.readability;

import de.roterfaden.text.Kind;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordList;
import de.roterfaden.text.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the English passive: a form of "be", perhaps with an adverb, and a past participle. */
final class EnglishPassive {

  private static final WordSet BE =
      WordSet.of(
          "is", "are", "was", "were", "be", "been", "being", "isn't", "aren't", "wasn't",
          "weren't");
  private static final WordSet BETWEEN =
      WordSet.of(
          "not", "also", "often", "always", "never", "still", "then", "now", "soon", "already");
  private static final int SHORTEST = 5;

  private final Set<String> irregular =
      WordList.read(EnglishPassive.class, "participles_en.txt").words();
  private final Set<String> adjectives =
      WordList.read(EnglishPassive.class, "participle-adjectives_en.txt").words();

  /** Whether a word is a form of "be". */
  static boolean isCue(String word) {
    return BE.contains(word.toLowerCase(Locale.ROOT));
  }

  void check(StudiedSentence sentence, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (!BE.contains(tokens.get(i).text()) && !(i == 0 && BE.contains(lower(tokens.get(i))))) {
        continue;
      }
      int at = i + 1;
      while (at + 1 < tokens.size() && isBetween(tokens.get(at))) {
        at++;
      }
      if (isParticiple(tokens.get(at))) {
        reporter.tell(
            sentence.position(tokens.get(i), tokens.get(at)),
            sentence.words(i, at + 1),
            sentence.words(i, at + 1),
            tokens.get(at).text());
      }
    }
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private static boolean isBetween(Token token) {
    return token.kind() == Kind.WORD
        && (BETWEEN.contains(token.text()) || token.text().endsWith("ly"));
  }

  private boolean isParticiple(Token token) {
    String word = token.text();
    if (token.kind() != Kind.WORD
        || !Character.isLowerCase(word.charAt(0))
        || adjectives.contains(word)) {
      return false;
    }
    return irregular.contains(word)
        || (word.length() >= SHORTEST && word.endsWith("ed") && !word.endsWith("eed"));
  }
}
