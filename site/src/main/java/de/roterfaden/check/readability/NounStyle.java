package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Language;
import de.roterfaden.text.Reading;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordList;
import de.roterfaden.text.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Verbs say what happens: "prüfen", not "eine Prüfung vornehmen". Tells of light verbs with nouns
 * ({@code light-verbs_de.txt}, {@code light-verbs_en.txt}; {@code erfolgen} with any
 * nominalisation) and of nominalisations that hang on each other: three, in plain language also two
 * with a genitive. Nouns that name things ({@code concrete_de.txt}) make no noun style.
 */
final class NounStyle implements ReadabilityRule.OfSentence {

  private static final List<String> GERMAN_ENDINGS =
      List.of(
          "ung", "ungen", "heit", "heiten", "keit", "keiten", "tion", "tionen", "ität", "nahme",
          "nahmen");
  private static final List<String> ENGLISH_ENDINGS =
      List.of("tion", "tions", "sion", "sions", "ment", "ments", "ance", "ence", "ity", "ness");
  private static final WordSet GENITIVE = WordSet.of("der", "des", "einer", "eines", "von", "vom");
  private static final WordSet JOINTS =
      WordSet.of(
          "der", "des", "einer", "eines", "dieser", "dieses", "ihrer", "seiner", "unserer", "aller",
          "von", "vom", "zur", "zum", "für", "bei", "zu", "die", "das", "den", "dem", "eine",
          "einem", "durch", "mit", "in", "im", "über", "nach", "und");
  private static final WordSet ENGLISH_JOINTS =
      WordSet.of("of", "the", "a", "an", "our", "its", "their", "for", "and", "in", "this");
  private static final WordSet OCCUR =
      WordSet.of("erfolgt", "erfolgen", "erfolgte", "erfolgten", "erfolge");

  /** "Anmeldung" is made of a verb of its own; "Fehlermeldung" is a "Meldung". */
  private static final WordSet VERB_PREFIXES =
      WordSet.of(
          "ab",
          "an",
          "auf",
          "aus",
          "be",
          "bei",
          "dar",
          "durch",
          "ein",
          "ent",
          "er",
          "fort",
          "ge",
          "her",
          "hin",
          "hinter",
          "mit",
          "nach",
          "nieder",
          "über",
          "um",
          "unter",
          "ver",
          "vor",
          "weiter",
          "wieder",
          "sicher",
          "fest",
          "bereit",
          "klar",
          "zer",
          "zu",
          "zurück",
          "zusammen",
          "auseinander",
          "voraus");

  private static final int SHORTEST = 7;
  private static final int FEW = 2;
  private static final int MANY = 3;
  private static final int WIDEST_GAP = 4;

  /** The lists, read when the first text is checked. */
  private static final class Lists {

    static final Lexicon GERMAN = Lexicon.read("light-verbs_de.txt");
    static final Lexicon ENGLISH = Lexicon.read("light-verbs_en.txt");
    static final Set<String> CONCRETE = WordList.read(NounStyle.class, "concrete_de.txt").words();
    static final Set<String> CONCRETE_ENGLISH =
        WordList.read(NounStyle.class, "concrete_en.txt").words();
  }

  @Override
  public String name() {
    return "noun-style";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.DIN_8581_1);
  }

  @Override
  public Set<Language> languages() {
    return Set.of(Language.GERMAN, Language.ENGLISH);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return switch (level) {
      case EASY -> Optional.empty();
      case PLAIN -> Optional.of(Severity.WARNING);
      case STANDARD -> Optional.of(Severity.INFO);
    };
  }

  @Override
  public boolean isCue(StudiedForm form) {
    boolean german = form.knowledge().language() == Language.GERMAN;
    return (german ? Lists.GERMAN : Lists.ENGLISH).isCue(form.text())
        || (form.isWord() && (german ? isGerman(form.text()) : isEnglish(form.text())));
  }

  @Override
  public void check(StudiedSentence sentence, Reporter reporter) {
    boolean german = sentence.text().language() == Language.GERMAN;
    for (Lexicon.Found found : (german ? Lists.GERMAN : Lists.ENGLISH).in(sentence, reporter)) {
      String words = sentence.words(found.from(), found.to());
      reporter.tell(
          reporter.severity(),
          sentence.position(
              sentence.tokens().get(found.from()), sentence.tokens().get(found.to() - 1)),
          words,
          Message.of("readability.noun-style.verb", words),
          Message.of("readability.noun-style.verb.help", found.entry().remark(0)));
    }
    chains(sentence, german, reporter);
    if (german) {
      occurrences(sentence, reporter);
    }
  }

  /** "Die Anmeldung erfolgt …": a nominalisation as what happens. */
  private static void occurrences(StudiedSentence sentence, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (OCCUR.contains(tokens.get(i).text())) {
        int noun = nounBefore(tokens, i);
        noun = noun < 0 ? nounBehind(tokens, i) : noun;
        if (noun >= 0) {
          String words = tokens.get(noun).text() + " " + tokens.get(i).text();
          reporter.tell(
              reporter.severity(),
              sentence.position(tokens.get(Math.min(noun, i)), tokens.get(Math.max(noun, i))),
              words,
              Message.of("readability.noun-style.occurs", words),
              Message.of("readability.noun-style.occurs.help", tokens.get(noun).text()));
        }
      }
    }
  }

  private static int nounBefore(List<Token> tokens, int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (isNominalisation(tokens.get(i), true)) {
        return i;
      }
      if (tokens.get(i).isSign(",") || tokens.get(i).isSign(";")) {
        return -1;
      }
    }
    return -1;
  }

  private static int nounBehind(List<Token> tokens, int verb) {
    for (int i = verb + 1; i < Math.min(tokens.size(), verb + 1 + WIDEST_GAP); i++) {
      if (isNominalisation(tokens.get(i), true)) {
        return i;
      }
      if (tokens.get(i).kind() == Kind.SIGN) {
        return -1;
      }
    }
    return -1;
  }

  private static void chains(StudiedSentence sentence, boolean german, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    boolean plain = sentence.text().level() == Level.PLAIN;
    int i = 0;
    while (i < tokens.size()) {
      if (!reporter.isCued(sentence, i) || !isNominalisation(tokens.get(i), german)) {
        i++;
        continue;
      }
      int last = i;
      int count = 1;
      boolean genitive = false;
      int next = next(sentence, last, german);
      while (next >= 0) {
        genitive |= isVerbal(tokens.get(last), german) && isGenitive(tokens.get(last + 1), german);
        last = next;
        count++;
        next = next(sentence, last, german);
      }
      if (count >= MANY || (plain && count == FEW && genitive)) {
        String words = sentence.words(i, last + 1);
        reporter.tell(
            count >= MANY ? reporter.severity() : Severity.INFO,
            sentence.position(tokens.get(i), tokens.get(last)),
            words,
            Message.of("readability.noun-style", words, count),
            Message.of("readability.noun-style.help", tokens.get(i).text()));
      }
      i = last + 1;
    }
  }

  /** The nominalisation that hangs on this one; or -1. */
  private static int next(StudiedSentence sentence, int index, boolean german) {
    List<Token> tokens = sentence.tokens();
    boolean joined = false;
    for (int i = index + 1; i < Math.min(tokens.size(), index + 1 + WIDEST_GAP); i++) {
      Token token = tokens.get(i);
      if (joined && isNominalisation(token, german)) {
        return i;
      }
      boolean joint = (german ? JOINTS : ENGLISH_JOINTS).contains(token.text());
      if (!joint && !(joined && isAdjective(sentence, i, german))) {
        return -1;
      }
      if (token.text().equals("und") || token.text().equals("and")) {
        return -1;
      }
      joined = true;
    }
    return -1;
  }

  private static boolean isGenitive(Token token, boolean german) {
    return german ? GENITIVE.contains(token.text()) : token.text().equals("of");
  }

  /** Whether a noun is made of a verb rather than of an adjective. */
  private static boolean isVerbal(Token token, boolean german) {
    String word = token.text();
    return !german || word.endsWith("ung") || word.endsWith("ungen") || word.endsWith("nahme");
  }

  private static boolean isAdjective(StudiedSentence sentence, int index, boolean german) {
    Token token = sentence.tokens().get(index);
    if (token.kind() != Kind.WORD || Character.isUpperCase(token.text().charAt(0))) {
      return false;
    }
    if (!german) {
      return true;
    }
    for (Reading reading : sentence.readings(index)) {
      if (reading.is("ADJ") || reading.is("PA1") || reading.is("PA2")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNominalisation(Token token, boolean german) {
    return token.kind() == Kind.WORD && (german ? isGerman(token.text()) : isEnglish(token.text()));
  }

  private static boolean isGerman(String word) {
    if (word.length() < SHORTEST
        || !Character.isUpperCase(word.charAt(0))
        || !endsWithOneOf(word, GERMAN_ENDINGS)) {
      return false;
    }
    String one = word.endsWith("en") ? word.substring(0, word.length() - 2) : word;
    if (Lists.CONCRETE.contains(one)) {
      return false;
    }
    for (int i = 1; i < one.length() - 4; i++) {
      String end = one.substring(i, i + 1).toUpperCase(Locale.ROOT) + one.substring(i + 1);
      if (Lists.CONCRETE.contains(end)
          && !VERB_PREFIXES.contains(one.substring(0, i).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEnglish(String word) {
    if (word.length() < SHORTEST || !endsWithOneOf(word, ENGLISH_ENDINGS)) {
      return false;
    }
    String small = word.toLowerCase(Locale.ROOT);
    String one =
        small.endsWith("s") && !small.endsWith("ss")
            ? small.substring(0, small.length() - 1)
            : small;
    return !Lists.CONCRETE_ENGLISH.contains(one);
  }

  private static boolean endsWithOneOf(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
