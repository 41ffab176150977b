package de.roterfaden.check.readability;

import de.roterfaden.text.Kind;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordSet;
import java.util.List;

/** What rules ask of the words of a German sentence, from their letters and forms. */
final class Grammar {

  /** Signs that may stand in the midst of a clause. */
  private static final WordSet WITHIN =
      WordSet.of(
          "„", "“", "”", "\"", "»", "«", "‚", "‘", "’", "'", "›", "‹", "/", "&", "%", "°", "§", "+",
          "€", "*", "\ufffc");

  private static final WordSet AND =
      WordSet.of("und", "oder", "sowie", "aber", "sondern", "bzw.", "denn");

  /** Prepositions before which a participle may end its clause: "wird gebaut für alle". */
  private static final WordSet PREPOSITIONS =
      WordSet.of(
          "in",
          "im",
          "ins",
          "an",
          "am",
          "ans",
          "auf",
          "von",
          "vom",
          "durch",
          "mit",
          "für",
          "zu",
          "zum",
          "zur",
          "bei",
          "beim",
          "nach",
          "aus",
          "über",
          "unter",
          "vor",
          "hinter",
          "neben",
          "zwischen",
          "gegen",
          "um",
          "ohne",
          "seit",
          "bis",
          "wegen",
          "trotz",
          "außer",
          "inklusive",
          "mithilfe",
          "mittels",
          "per");

  private Grammar() {}

  /** Whether a sign ends a clause: comma, semicolon, dash, bracket, full stop … */
  static boolean endsClause(Token token) {
    return token.kind() == Kind.SIGN && !WITHIN.contains(token.text());
  }

  /** Index of the sign that ends the clause in which a token stands; number of tokens if none. */
  static int clauseEnd(StudiedSentence sentence, int index) {
    List<Token> tokens = sentence.tokens();
    int at = index;
    while (at < tokens.size() && !endsClause(tokens.get(at))) {
      at++;
    }
    return at;
  }

  /** Index of the first token of the clause in which a token stands. */
  static int clauseStart(StudiedSentence sentence, int index) {
    int at = index;
    while (at > 0 && !endsClause(sentence.tokens().get(at - 1))) {
      at--;
    }
    return at;
  }

  /** Whether a token joins parts of sentences. */
  static boolean isAnd(Token token) {
    return AND.contains(token.text());
  }

  static boolean isPreposition(Token token) {
    return PREPOSITIONS.contains(token.text());
  }

  static boolean isWord(Token token) {
    return token.kind() == Kind.WORD;
  }

  /** Whether a word is written in small letters. */
  static boolean isSmall(Token token) {
    return token.form().isSmall();
  }

  /** Whether a word has a capital letter. */
  static boolean isCapital(Token token) {
    return token.form().isCapital();
  }

  /** Whether a token begins a sentence or follows a sign, so that any word has a capital letter. */
  static boolean isFirst(StudiedSentence sentence, int index) {
    return index == 0 || sentence.tokens().get(index - 1).kind() == Kind.SIGN;
  }

  /** What a word may be. */
  static Possible possible(StudiedSentence sentence, int index) {
    return sentence.possible(index);
  }

  /** Whether a word may be a verb by its letters: small, or at the beginning. */
  static boolean mayBeVerb(StudiedSentence sentence, int index) {
    return sentence.form(index).mayBeVerb();
  }

  /** Whether a word is a noun, a name, or unknown with a capital letter. */
  static boolean isNoun(StudiedSentence sentence, int index) {
    if (!isCapital(sentence.tokens().get(index))) {
      return false;
    }
    Possible possible = possible(sentence, index);
    return possible.noun() || !(possible.surelyVerb() || possible.other() || possible.adjective());
  }

  /** Index of the last word before a place, not before another; -1 if there is none. */
  static int lastWord(StudiedSentence sentence, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (sentence.tokens().get(i).isWord()) {
        return i;
      }
    }
    return -1;
  }

  /** Two words of a sentence with a sign of omission between them if others stand there. */
  static String pair(StudiedSentence sentence, int first, int last) {
    return last - first <= 1
        ? sentence.words(first, last + 1)
        : sentence.tokens().get(first).text() + " … " + sentence.tokens().get(last).text();
  }

  /** A stretch of a sentence, shortened if it is long. */
  static String brief(StudiedSentence sentence, int from, int to) {
    int most = 6;
    return to - from <= most
        ? sentence.words(from, to)
        : sentence.words(from, from + most - 1) + " …";
  }
}
