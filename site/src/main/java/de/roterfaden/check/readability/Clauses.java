package de.roterfaden.check.readability;

import de.roterfaden.text.Kind;
import de.roterfaden.text.Reading;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the clauses of a German sentence. A stretch between signs is subordinate if it is opened by
 * a conjunction or pronoun and its finite verb stands at the end; what may as well be a main clause
 * or a part of an enumeration counts as main.
 */
final class Clauses {

  private static final WordSet CONJUNCTIONS =
      WordSet.of(
          "dass",
          "daß",
          "weil",
          "obwohl",
          "obgleich",
          "obschon",
          "sodass",
          "nachdem",
          "bevor",
          "sobald",
          "falls",
          "sofern",
          "indem",
          "wenn",
          "ob",
          "sooft",
          "wohingegen");
  private static final WordSet PERHAPS =
      WordSet.of(
          "als", "da", "damit", "während", "bis", "seit", "wie", "ehe", "solange", "soweit",
          "seitdem");
  private static final WordSet WITH_INFINITIVE = WordSet.of("um", "ohne", "statt", "anstatt");
  private static final WordSet RELATIVES =
      WordSet.of(
          "der", "die", "das", "den", "dem", "denen", "deren", "dessen", "welcher", "welche",
          "welches", "welchen", "welchem");
  private static final WordSet QUESTIONS =
      WordSet.of(
          "was", "wer", "wen", "wem", "wessen", "wo", "wohin", "woher", "wann", "warum", "weshalb",
          "wieso", "wieviel", "wofür", "womit", "worauf", "woran", "worin", "worüber", "wovon",
          "wozu", "wobei", "wodurch", "wonach", "wogegen", "woraus", "worum");
  private static final WordSet LEADS =
      WordSet.of(
          "und",
          "oder",
          "aber",
          "sondern",
          "denn",
          "nur",
          "auch",
          "erst",
          "schon",
          "besonders",
          "vor",
          "allem",
          "selbst",
          "gerade",
          "so",
          "außer",
          "immer",
          "je",
          "als",
          "ohne",
          "anstatt",
          "statt",
          "auf",
          "dadurch",
          "genau",
          "vielleicht",
          "sogar");
  private static final WordSet HEADS =
      WordSet.of(
          "alles",
          "das",
          "etwas",
          "nichts",
          "jene",
          "alle",
          "viele",
          "die",
          "der",
          "denen",
          "diejenigen",
          "derjenige",
          "diejenige",
          "dasjenige",
          "einer",
          "eine",
          "jemand",
          "jemanden",
          "jemandem",
          "niemanden",
          "niemandem",
          "niemand",
          "jeder",
          "jede",
          "einige",
          "manche",
          "andere",
          "anderen",
          "zurück",
          "ab",
          "an",
          "auf",
          "aus",
          "ein",
          "fest",
          "mit",
          "um",
          "vor",
          "wieder");
  private static final WordSet POLITE = WordSet.of("Sie", "Ihnen", "Ja", "Nein");
  private static final WordSet AUXILIARIES =
      WordSet.of(
          "ist", "sind", "war", "waren", "hat", "haben", "hatte", "hatten", "wird", "werden",
          "wurde", "wurden", "Wird", "Werden", "Wurde", "Wurden", "Ist", "Sind", "Hat", "Haben");
  private static final WordSet SHORT_VERBS =
      WordSet.of(
          "ist", "sind", "war", "waren", "weiß", "hat", "haben", "wird", "werden", "will", "sei");

  private Clauses() {}

  /** The stretches of a sentence in their order; signs that end them belong to none. */
  static List<Clause> of(StudiedSentence sentence) {
    List<Clause> clauses = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int from = 0;
    while (from < tokens.size()) {
      int to = Grammar.clauseEnd(sentence, from);
      if (Grammar.lastWord(sentence, from, to) >= 0) {
        clauses.add(clause(sentence, from, to));
      }
      from = to + 1;
    }
    return clauses;
  }

  /** Whether a word may open a subordinate clause at the beginning of a sentence. */
  static boolean mayOpen(String first) {
    String word = small(first);
    return CONJUNCTIONS.contains(word)
        || PERHAPS.contains(word)
        || LEADS.contains(word)
        || QUESTIONS.contains(word)
        || WITH_INFINITIVE.contains(word);
  }

  private static String small(Token token) {
    return small(token.text());
  }

  private static String small(String text) {
    return Character.isUpperCase(text.charAt(0)) ? text.toLowerCase(Locale.ROOT) : text;
  }

  private static Clause clause(StudiedSentence sentence, int from, int to) {
    Clause.Kind kind = Clause.Kind.MAIN;
    int opener = opener(sentence, from, to);
    String word = small(sentence.tokens().get(opener));
    int verb = finalVerb(sentence, opener, to);
    boolean begins = from == 0;
    if (CONJUNCTIONS.contains(word)) {
      boolean clause = verb >= 0 || hasFinite(sentence, opener + 1, to) || isOpen(sentence, to);
      kind = clause ? Clause.Kind.CONJUNCTION : kind;
    } else if (PERHAPS.contains(word)
        && (begins || sentence.tokens().get(from - 1).isSign(","))
        && verb > opener + 1
        && isNoComparison(sentence, word, verb)) {
      kind = Clause.Kind.CONJUNCTION;
    } else if (WITH_INFINITIVE.contains(word) && endsWithInfinitive(sentence, opener, to)) {
      kind = Clause.Kind.INFINITIVE;
    } else if (isQuestion(sentence, opener, word) && verb >= 0) {
      boolean direct = begins && (isAsked(sentence) || !isComma(sentence, to));
      kind = direct || isNoClause(sentence, word, verb) ? kind : Clause.Kind.QUESTION;
    } else if (!begins && verb >= 0 && isRelative(sentence, from, opener, to, verb)) {
      kind = Clause.Kind.RELATIVE;
    }
    return new Clause(kind, from, opener, to, verb >= 0 || hasFinite(sentence, from, to));
  }

  /** Index of the first word behind "und", "nur", "vor allem"; the first word if none opens. */
  private static int opener(StudiedSentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    int at = from;
    while (at < to && !tokens.get(at).isWord()) {
      at++;
    }
    int first = at;
    while (at < to - 1 && at < first + 3 && LEADS.contains(small(tokens.get(at)))) {
      at++;
      if (CONJUNCTIONS.contains(tokens.get(at).text())) {
        return at;
      }
    }
    boolean joined = Grammar.isAnd(tokens.get(first)) && first + 1 < to;
    return joined && from > 0 ? first + 1 : first;
  }

  private static boolean isComma(StudiedSentence sentence, int at) {
    return at < sentence.tokens().size() && sentence.tokens().get(at).isSign(",");
  }

  private static boolean isAsked(StudiedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.get(tokens.size() - 1).isSign("?");
  }

  private static boolean isNoComparison(StudiedSentence sentence, String word, int verb) {
    return !word.equals("wie") || !Grammar.possible(sentence, verb).participle();
  }

  /** "wie gesagt", "was tun". */
  private static boolean isNoClause(StudiedSentence sentence, String word, int verb) {
    return word.equals("was")
        && Grammar.possible(sentence, verb).infinitive()
        && Grammar.possible(sentence, verb - 1).other();
  }

  private static boolean isQuestion(StudiedSentence sentence, int opener, String word) {
    if (QUESTIONS.contains(word)) {
      return true;
    }
    List<Token> tokens = sentence.tokens();
    if (word.startsWith("welch") && opener > 1) {
      return tokens.get(opener - 1).isSign(",") && !Grammar.isNoun(sentence, opener - 2);
    }
    return Grammar.isPreposition(tokens.get(opener))
        && opener + 1 < tokens.size()
        && tokens.get(opener + 1).text().startsWith("welch")
        && opener > 1
        && !Grammar.isNoun(sentence, opener - 2);
  }

  /** Whether a relative clause begins behind the comma before a place. */
  private static boolean isRelative(
      StudiedSentence sentence, int from, int opener, int to, int verb) {
    List<Token> tokens = sentence.tokens();
    if (!tokens.get(from - 1).isSign(",")) {
      return false;
    }
    boolean preposition = Grammar.isPreposition(tokens.get(opener));
    int pronoun = preposition ? opener + 1 : opener;
    if (pronoun >= verb || !RELATIVES.contains(tokens.get(pronoun).text())) {
      return false;
    }
    return (isHead(sentence, from - 2) || (opener > from && preposition))
        && !isPartOfPerfect(sentence, from, verb)
        && !(tokens.get(pronoun).text().equals("das") && verb == pronoun + 1)
        && (hasFinite(sentence, 0, from - 1) || hasFinite(sentence, to + 1, tokens.size()))
        && (preposition || !mayBeMain(sentence, pronoun, verb));
  }

  /**
   * Whether the word at the end may be the participle of the main clause: "hat die Straße, den Weg
   * und die Plätze verschönert".
   */
  private static boolean isPartOfPerfect(StudiedSentence sentence, int from, int verb) {
    if (!Grammar.possible(sentence, verb).participle()) {
      return false;
    }
    for (int i = 0; i < from; i++) {
      if (AUXILIARIES.contains(sentence.tokens().get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHead(StudiedSentence sentence, int at) {
    if (at < 0) {
      return false;
    }
    Token token = sentence.tokens().get(at);
    return switch (token.kind()) {
      case WORD ->
          Grammar.isCapital(token)
              ? !POLITE.contains(token.text())
              : HEADS.contains(token.text()) || Grammar.possible(sentence, at).surelyVerb();
      case SIGN -> "“\"«”’".contains(token.text());
      case NUMBER, ADDRESS, ABBREVIATION -> true;
    };
  }

  /** Whether "die Stadt hilft" may be a main clause: the noun is the subject of the verb. */
  private static boolean mayBeMain(StudiedSentence sentence, int pronoun, int verb) {
    int noun = pronoun + 1;
    while (noun < verb && !Grammar.isCapital(sentence.tokens().get(noun))) {
      if (!Grammar.possible(sentence, noun).adjective()) {
        return false;
      }
      noun++;
    }
    if (noun >= verb || noun + 1 < clusterStart(sentence, pronoun, verb)) {
      return false;
    }
    boolean one = false;
    boolean many = false;
    for (Reading reading : sentence.readings(verb)) {
      one |= reading.is("3") && reading.is("SIN");
      many |= reading.is("3") && reading.is("PLU");
    }
    String article = sentence.tokens().get(pronoun).text();
    List<Reading> readings = sentence.readings(noun);
    if (readings.isEmpty()) {
      return true;
    }
    for (Reading reading : readings) {
      boolean plural = reading.is("PLU");
      boolean agrees =
          switch (article) {
            case "die" -> plural ? many : reading.is("FEM") && one;
            case "das" -> !plural && reading.is("NEU") && one;
            case "der" -> !plural && reading.is("MAS") && one;
            default -> false;
          };
      if (agrees && reading.is("NOM")) {
        return true;
      }
    }
    return false;
  }

  /** Index of the finite verb that ends a clause; -1 if none does for sure. */
  private static int finalVerb(StudiedSentence sentence, int opener, int to) {
    int last = Grammar.lastWord(sentence, opener + 1, to);
    if (last < 0 || !isFinite(sentence, last)) {
      return -1;
    }
    if (sentence.tokens().get(last - 1).text().equals("zu")
        && Grammar.possible(sentence, last).infinitive()) {
      return -1;
    }
    int cluster = clusterStart(sentence, opener, last);
    for (int i = opener + 1; i < last; i++) {
      if (Grammar.isSmall(sentence.tokens().get(i))) {
        Possible possible = Grammar.possible(sentence, i);
        boolean second = possible.surelyFinite() || (i < cluster && isFinite(sentence, i));
        if (second && !isBeforeAnd(sentence, i, last)) {
          return -1;
        }
      }
    }
    return last;
  }

  /** "der kommt und hilft", "das gebaut wird und bleibt": verbs with "und" behind them. */
  private static boolean isBeforeAnd(StudiedSentence sentence, int at, int last) {
    int next = at + 1;
    while (next < last
        && Grammar.isSmall(sentence.tokens().get(next))
        && Grammar.possible(sentence, next).surelyVerb()) {
      next++;
    }
    return next < last && Grammar.isAnd(sentence.tokens().get(next));
  }

  /** Index of the first verb in the row of verbs that ends a clause: "bauen können". */
  private static int clusterStart(StudiedSentence sentence, int opener, int last) {
    int at = last;
    while (at - 1 > opener
        && Grammar.isSmall(sentence.tokens().get(at - 1))
        && Grammar.possible(sentence, at - 1).surelyVerb()) {
      at--;
    }
    return at;
  }

  private static boolean isFinite(StudiedSentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    if (!Grammar.isSmall(token)) {
      return false;
    }
    if (SHORT_VERBS.contains(token.text())) {
      return true;
    }
    Possible possible = Grammar.possible(sentence, at);
    return possible.finite() && possible.surelyVerb() && token.text().indexOf('-') < 0;
  }

  /** Whether some word is surely a finite verb. */
  static boolean hasFinite(StudiedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Grammar.mayBeVerb(sentence, i)
          && sentence.tokens().get(i).kind() == Kind.WORD
          && isFinite(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether another clause begins before the verb of the one that ends here: "dass der, der …". */
  private static boolean isOpen(StudiedSentence sentence, int to) {
    if (!isComma(sentence, to) || to + 1 >= sentence.tokens().size()) {
      return false;
    }
    int end = Grammar.clauseEnd(sentence, to + 1);
    return Grammar.lastWord(sentence, to + 1, end) >= 0
        && isComma(sentence, end)
        && clause(sentence, to + 1, end).isSubordinate();
  }

  private static boolean endsWithInfinitive(StudiedSentence sentence, int opener, int to) {
    int last = Grammar.lastWord(sentence, opener + 1, to);
    if (last < 0 || !Grammar.isSmall(sentence.tokens().get(last))) {
      return false;
    }
    for (int i = last; i > opener + 1; i--) {
      Token before = sentence.tokens().get(i - 1);
      if (Grammar.possible(sentence, i).infinitive() && before.text().equals("zu")) {
        return true;
      }
    }
    for (Reading reading : sentence.readings(last)) {
      if (reading.is("EIZ")) {
        return true;
      }
    }
    return false;
  }
}
