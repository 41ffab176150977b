package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Reading;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordList;
import de.roterfaden.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The genitive is hard to read. BITV wants none, DIN SPEC 33429 warns of chains only: a single one
 * is an information, a chain ("das Dach des Hauses der Stadt") a warning. Tells of forms that can
 * hardly be dative: "des Hauses", "der Stadt" behind a noun or a preposition with genitive, "Annas
 * Haus", "deren Kinder".
 */
final class Genitive implements ReadabilityRule.OfSentence {

  private static final WordSet DES = WordSet.of("des", "Des");
  private static final WordSet EINES =
      WordSet.of(
          "eines", "keines", "dieses", "jenes", "jedes", "meines", "deines", "seines", "ihres",
          "unseres", "eures", "solches", "Eines", "Dieses", "Jedes", "Unseres", "Ihres");
  private static final WordSet DER =
      WordSet.of(
          "der", "einer", "dieser", "jeder", "jener", "keiner", "meiner", "deiner", "seiner",
          "ihrer", "unserer", "eurer", "Ihrer");
  private static final WordSet MANY =
      WordSet.of("aller", "vieler", "mehrerer", "einiger", "zweier", "dreier", "beider");
  private static final WordSet RELATIVE = WordSet.of("deren", "dessen");
  private static final WordSet PARTS =
      WordSet.of(
          "eine", "einer", "eines", "einen", "viele", "einige", "mehrere", "keine", "keiner",
          "jede", "jeder", "jedes", "manche", "Eine", "Einer", "Eines", "Viele", "Einige", "Jede",
          "Jeder");
  private static final WordSet PREPOSITIONS =
      WordSet.of(
          "während",
          "innerhalb",
          "außerhalb",
          "oberhalb",
          "unterhalb",
          "wegen",
          "trotz",
          "aufgrund",
          "anstelle",
          "anstatt",
          "statt",
          "mithilfe",
          "anhand",
          "hinsichtlich",
          "bezüglich",
          "angesichts",
          "mittels",
          "zugunsten",
          "anlässlich",
          "infolge",
          "inmitten",
          "unweit",
          "seitens",
          "zwecks",
          "beiderseits",
          "diesseits",
          "jenseits",
          "ungeachtet",
          "Während",
          "Innerhalb",
          "Außerhalb",
          "Wegen",
          "Trotz",
          "Aufgrund",
          "Anstelle",
          "Statt",
          "Mithilfe",
          "Anhand",
          "Hinsichtlich",
          "Bezüglich",
          "Angesichts",
          "Anlässlich",
          "Infolge",
          "Inmitten",
          "Zugunsten");

  private static final WordSet DATIVE_BEHIND =
      WordSet.of(
          "gegenüber",
          "zufolge",
          "entsprechend",
          "entgegen",
          "nahe",
          "ähnlich",
          "treu",
          "bekannt",
          "gleich",
          "zugunsten",
          "zuliebe",
          "gemäß",
          "nach",
          "überlegen",
          "unterlegen",
          "wichtig");
  private static final WordSet DEGREES = WordSet.of("sehr", "besonders", "ganz", "so", "neu");
  private static final List<String> FEMININE_ENDINGS =
      List.of("erei", "ung", "heit", "keit", "schaft", "tät", "tion");
  private static final int FARTHEST_NOUN = 5;

  /** Verbs with a dative object, which may stand right behind another noun. */
  private final Set<String> dativeVerbs =
      WordList.read(Genitive.class, "dative-verbs_de.txt").words();

  @Override
  public String name() {
    return "genitive";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.BITV, Source.DIN_SPEC_33429);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return level == Level.EASY ? Optional.of(Severity.INFO) : Optional.empty();
  }

  @Override
  public boolean isCue(StudiedForm form) {
    String word = form.text();
    return form.isWord()
        && (DES.contains(word)
            || EINES.contains(word)
            || DER.contains(word)
            || MANY.contains(word)
            || RELATIVE.contains(word)
            || isNameOfOwner(form));
  }

  @Override
  public void check(StudiedSentence sentence, Reporter reporter) {
    int i = 0;
    while (i < sentence.tokens().size()) {
      int noun = reporter.isCued(sentence, i) ? noun(sentence, i, false) : -1;
      if (noun < 0) {
        i++;
      } else {
        i = tell(sentence, i, noun, reporter);
      }
    }
  }

  /** Tells of a genitive and what hangs on it; returns the index behind it. */
  private int tell(StudiedSentence sentence, int from, int noun, Reporter reporter) {
    int last = noun;
    int links = 1;
    int next = noun(sentence, last + 1, true);
    while (next >= 0) {
      links++;
      last = next;
      next = noun(sentence, last + 1, true);
    }
    Token first = sentence.tokens().get(from);
    String words = sentence.words(from, last + 1);
    if (links > 1) {
      reporter.tell(
          Severity.WARNING,
          sentence.position(first, sentence.tokens().get(last)),
          words,
          Message.of("readability.genitive.chain", words),
          Message.of("readability.genitive.chain.help", words));
    } else {
      reporter.tell(
          reporter.severity(),
          sentence.position(first, sentence.tokens().get(last)),
          words,
          Message.of("readability.genitive", words),
          help(sentence, from, noun, words));
    }
    return last + 1;
  }

  /**
   * Index of the noun of the genitive that begins with a token.
   *
   * @param chained whether another genitive ends right before it
   * @return -1 if none begins here for sure
   */
  private int noun(StudiedSentence sentence, int from, boolean chained) {
    List<Token> tokens = sentence.tokens();
    if (from + 1 >= tokens.size() || !Grammar.isWord(tokens.get(from))) {
      return -1;
    }
    String word = tokens.get(from).text();
    if (DES.contains(word)) {
      int noun = nounBehind(sentence, from);
      return noun >= 0 && isMasculineGenitive(sentence, noun, true) ? noun : -1;
    }
    if (EINES.contains(word)) {
      int noun = nounBehind(sentence, from);
      return noun >= 0 && isMasculineGenitive(sentence, noun, false) ? noun : -1;
    }
    if (DER.contains(word)) {
      return ofDer(sentence, from, chained);
    }
    if (MANY.contains(word)) {
      int noun = nounBehind(sentence, from);
      return noun >= 0 && from > 0 && hangs(sentence, from) && isPlural(sentence, noun) ? noun : -1;
    }
    if (RELATIVE.contains(word)) {
      return nounBehind(sentence, from);
    }
    return isNameOfOwner(sentence, from) ? from + 1 : -1;
  }

  /** "der Stadt", "einer Frau", "der Häuser" behind a noun or a preposition. */
  private int ofDer(StudiedSentence sentence, int from, boolean chained) {
    if (from == 0 || !(chained || hangs(sentence, from) || isPart(sentence, from))) {
      return -1;
    }
    int noun = nounBehind(sentence, from);
    if (noun < 0 || !isFeminineOrPlural(sentence, noun)) {
      return -1;
    }
    boolean sure = chained || PREPOSITIONS.contains(sentence.tokens().get(from - 1).text());
    if (isPart(sentence, from) && !isPlural(sentence, noun)) {
      return -1;
    }
    return sure || !mayBeDative(sentence, noun) ? noun : -1;
  }

  /** Whether a noun or a preposition with genitive stands right before a token. */
  private static boolean hangs(StudiedSentence sentence, int from) {
    Token before = sentence.tokens().get(from - 1);
    return PREPOSITIONS.contains(before.text())
        || (Grammar.isCapital(before) && isPlainNoun(sentence, from - 1));
  }

  private static boolean isPlainNoun(StudiedSentence sentence, int at) {
    Possible possible = Grammar.possible(sentence, at);
    boolean maybeVerb = Grammar.isFirst(sentence, at) && (possible.finite() || possible.other());
    return (possible.noun() || possible.isUnknown()) && !maybeVerb;
  }

  /** "eine der Städte". */
  private static boolean isPart(StudiedSentence sentence, int from) {
    return PARTS.contains(sentence.tokens().get(from - 1).text())
        && sentence.tokens().get(from).text().equals("der");
  }

  private boolean mayBeDative(StudiedSentence sentence, int noun) {
    List<Token> tokens = sentence.tokens();
    if (noun + 1 < tokens.size() && DATIVE_BEHIND.contains(tokens.get(noun + 1).text())) {
      return true;
    }
    int end = Grammar.clauseEnd(sentence, noun);
    for (int i = Grammar.clauseStart(sentence, noun); i < end; i++) {
      if (Grammar.mayBeVerb(sentence, i)) {
        for (Reading reading : sentence.readings(i)) {
          if (reading.tag().startsWith("VER") && dativeVerbs.contains(reading.lemma())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Index of the noun that an article stands before, with adjectives between; -1 if none. */
  private static int nounBehind(StudiedSentence sentence, int article) {
    List<Token> tokens = sentence.tokens();
    int to = Math.min(tokens.size(), article + FARTHEST_NOUN);
    for (int i = article + 1; i < to; i++) {
      Token token = tokens.get(i);
      boolean passes =
          switch (token.kind()) {
            case NUMBER -> true;
            case WORD -> !Grammar.isCapital(token) && isAttribute(sentence, i);
            case SIGN -> token.text().equals("„") || token.text().equals("»");
            default -> false;
          };
      if (Grammar.isCapital(token) && !isCapitalAdjective(sentence, i)) {
        return i;
      }
      if (!passes && !Grammar.isCapital(token)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isAttribute(StudiedSentence sentence, int at) {
    return DEGREES.contains(sentence.tokens().get(at).text())
        || sentence.readings(at).stream().anyMatch(reading -> reading.tag().startsWith("ZAL"))
        || Grammar.possible(sentence, at).adjective();
  }

  /** "Lindwerther" before another noun. */
  private static boolean isCapitalAdjective(StudiedSentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    String word = tokens.get(at).text();
    return at + 1 < tokens.size()
        && Grammar.isCapital(tokens.get(at + 1))
        && (word.endsWith("er") || Grammar.possible(sentence, at).adjective())
        && !Grammar.possible(sentence, at).noun();
  }

  private static boolean isMasculineGenitive(
      StudiedSentence sentence, int noun, boolean maybeUnknown) {
    List<Reading> readings = sentence.readings(noun);
    boolean genitive = false;
    for (Reading reading : readings) {
      if (reading.is("SIN") && !reading.is("FEM")) {
        genitive |= reading.is("GEN");
        if (!maybeUnknown && reading.is("NEU") && reading.is("NOM")) {
          return false;
        }
      }
    }
    String word = sentence.tokens().get(noun).text();
    return genitive || (maybeUnknown && readings.isEmpty() && word.endsWith("s"));
  }

  /** Whether behind "der" a noun must be genitive or dative feminine, or genitive plural. */
  private static boolean isFeminineOrPlural(StudiedSentence sentence, int noun) {
    boolean fits = sentence.readings(noun).isEmpty() && hasFeminineEnding(sentence, noun);
    for (Reading reading : sentence.readings(noun)) {
      if (reading.is("MAS") && reading.is("SIN") && reading.is("NOM")) {
        return false;
      }
      fits |= reading.is("GEN") && (reading.is("PLU") || reading.is("FEM"));
    }
    return fits;
  }

  private static boolean hasFeminineEnding(StudiedSentence sentence, int noun) {
    String word = sentence.tokens().get(noun).text();
    for (String ending : FEMININE_ENDINGS) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlural(StudiedSentence sentence, int noun) {
    return sentence.readings(noun).stream()
        .anyMatch(reading -> reading.is("GEN") && reading.is("PLU"));
  }

  /** "Annas" in "Annas Haus". */
  private static boolean isNameOfOwner(StudiedSentence sentence, int at) {
    return isNameOfOwner(sentence.form(at))
        && Grammar.isCapital(sentence.tokens().get(at + 1))
        && isPlainNoun(sentence, at + 1);
  }

  private static boolean isNameOfOwner(StudiedForm form) {
    if (!form.text().endsWith("s") || !Character.isUpperCase(form.text().charAt(0))) {
      return false;
    }
    boolean genitive = false;
    for (Reading reading : form.word().readings()) {
      if (!reading.tag().startsWith("EIG") || !reading.is("GEN")) {
        return false;
      }
      genitive = true;
    }
    return genitive;
  }

  private static Message help(StudiedSentence sentence, int from, int noun, String words) {
    String first = sentence.tokens().get(from).text();
    boolean preposition = from > 0 && PREPOSITIONS.contains(sentence.tokens().get(from - 1).text());
    if (RELATIVE.contains(first)) {
      return Message.of("readability.genitive.help.relative", words);
    }
    if (preposition) {
      return Message.of(
          "readability.genitive.help.preposition", sentence.tokens().get(from - 1).text(), words);
    }
    if (!DES.contains(first) && !EINES.contains(first) && !DER.contains(first)) {
      return Message.of("readability.genitive.help", words);
    }
    return Message.of("readability.genitive.help.of", words, withOf(sentence, from, noun));
  }

  /** The same with "von": "des Hauses" becomes "vom Haus". */
  private static String withOf(StudiedSentence sentence, int from, int noun) {
    String first = sentence.tokens().get(from).text();
    String between = noun > from + 1 ? " " + sentence.words(from + 1, noun) : "";
    String word = sentence.tokens().get(noun).text();
    if (DES.contains(first)) {
      return "vom" + between + " " + dative(sentence, noun);
    }
    String stem = first.substring(0, first.length() - 2);
    if (EINES.contains(first)) {
      return "von " + stem + "em" + between + " " + dative(sentence, noun);
    }
    boolean one =
        sentence.readings(noun).isEmpty()
            || sentence.readings(noun).stream()
                .anyMatch(reading -> reading.is("GEN") && reading.is("SIN") && reading.is("FEM"));
    if (one) {
      return "von " + first + between + " " + word;
    }
    String many = word.endsWith("n") || word.endsWith("s") ? word : word + "n";
    return "von " + (first.equals("der") ? "den" : stem + "en") + between + " " + many;
  }

  /** The dative of a masculine or neuter noun in the genitive. */
  private static String dative(StudiedSentence sentence, int noun) {
    String word = sentence.tokens().get(noun).text();
    List<Reading> readings = sentence.readings(noun);
    for (Reading reading : readings) {
      if (reading.is("DAT") && reading.is("SIN") && !reading.is("FEM")) {
        return word;
      }
    }
    for (Reading reading : readings) {
      if (reading.is("GEN") && reading.is("SIN")) {
        return reading.lemma();
      }
    }
    return word.substring(0, word.length() - 1);
  }
}
