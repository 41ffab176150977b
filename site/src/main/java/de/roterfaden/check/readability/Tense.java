package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Reading;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Easy language tells of the past in the perfect: "ist gegangen", not "ging". Preterite is for
 * "sein", "haben" and modal verbs only; there is no pluperfect and no second future.
 */
final class Tense implements ReadabilityRule.OfSentence {

  private static final WordSet ALLOWED =
      WordSet.of(
          "sein", "haben", "können", "müssen", "dürfen", "sollen", "wollen", "mögen", "möchten");
  private static final WordSet HAD = WordSet.of("hatte", "hatten", "Hatte", "Hatten");
  private static final WordSet WAS = WordSet.of("war", "waren", "War", "Waren");
  private static final WordSet WILL =
      WordSet.of("wird", "werden", "werde", "wirst", "werdet", "Wird", "Werden");

  /** States with "hatte" that are no pluperfect: "der Laden hatte geöffnet". */
  private static final WordSet STATES = WordSet.of("geöffnet", "geschlossen", "unerwartet", "satt");

  /** What may stand behind a finite verb, but not behind an adjective before its noun. */
  private static final WordSet BEHIND_VERB =
      WordSet.of(
          "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer",
          "sich", "er", "es", "sie", "ihn", "ihm", "ihr", "uns", "mich", "wir", "ich", "man", "in",
          "im", "am", "auf", "mit", "nach", "zum", "zur", "vom", "von", "bei", "für", "nicht",
          "auch", "dann", "dort", "damals", "seine", "ihre", "seinen", "ihren", "unsere", "alle",
          "viele", "keine", "keinen", "mehrere", "einige");

  private static final WordSet GOVERNING = WordSet.of("werden", "wird", "worden", "haben", "hat");
  private static final WordSet COPULAS = WordSet.of("ist", "sind", "war", "waren", "namens", "zu");
  private static final WordSet SUBJECTS =
      WordSet.of("er", "es", "man", "ich", "wir", "sie", "Er", "Es", "Man", "Ich", "Wir", "Sie");

  private final Perfect perfect = new Perfect();
  private final Passive passive = new Passive();

  @Override
  public String name() {
    return "tense";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.DIN_SPEC_33429);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return level == Level.EASY ? Optional.of(Severity.WARNING) : Optional.empty();
  }

  @Override
  public boolean isCue(StudiedForm form) {
    String word = form.text();
    if (HAD.contains(word) || WAS.contains(word) || WILL.contains(word)) {
      return true;
    }
    return form.mayBeVerb() && preterite(form.word().readings()) != null;
  }

  @Override
  public void check(StudiedSentence sentence, Reporter reporter) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (!reporter.isCued(sentence, i)) {
        continue;
      }
      String word = sentence.tokens().get(i).text();
      if (HAD.contains(word) || WAS.contains(word)) {
        pluperfect(sentence, i, reporter);
      } else if (WILL.contains(word)) {
        secondFuture(sentence, i, reporter);
      } else {
        preterite(sentence, i, reporter);
      }
    }
  }

  private void preterite(StudiedSentence sentence, int at, Reporter reporter) {
    if (!Grammar.mayBeVerb(sentence, at) || isMentioned(sentence, at)) {
      return;
    }
    Reading past = preterite(sentence.readings(at));
    if (past == null
        || ALLOWED.contains(past.lemma())
        || (isAlsoAdjective(sentence.readings(at)) && !standsAsVerb(sentence, at))
        || (past.lemma().equals("werden") && passive.participle(sentence, at) >= 0)) {
      return;
    }
    Token token = sentence.tokens().get(at);
    Message help =
        perfect
            .of(past.lemma(), past.is("PLU"), sentence.text().knowledge().morphology())
            .map(better -> Message.of("readability.tense.help.instead", token.text(), better))
            .orElseGet(() -> Message.of("readability.tense.help", token.text()));
    reporter.tell(
        reporter.severity(),
        sentence.position(token),
        token.text(),
        Message.of("readability.tense", token.text()),
        help);
  }

  /** Whether a word is named and not used: a search for "griff", the program grub. */
  private static boolean isMentioned(StudiedSentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    Token before = tokens.get(Math.max(0, at - 1));
    boolean quoted =
        at > 0
            && at + 1 < tokens.size()
            && before.kind() == Kind.SIGN
            && !Grammar.endsClause(before)
            && tokens.get(at + 1).kind() == Kind.SIGN;
    boolean polite = at > 1 && before.text().equals("Sie");
    boolean named = at > 0 && (Grammar.isPreposition(before) || COPULAS.contains(before.text()));
    boolean called =
        at + 1 < tokens.size()
            && tokens.get(at + 1).isSign("(")
            && tokens.get(at + 1).start() == tokens.get(at).end();
    boolean governed = at + 1 < tokens.size() && GOVERNING.contains(tokens.get(at + 1).text());
    return quoted || governed || called || named || (polite && !isPlural(sentence, at));
  }

  private static boolean isPlural(StudiedSentence sentence, int at) {
    for (Reading reading : sentence.readings(at)) {
      if (reading.is("PLU")) {
        return true;
      }
    }
    return false;
  }

  /** The reading as preterite of a form that is no present, no infinitive and no noun. */
  private static @Nullable Reading preterite(List<Reading> readings) {
    Reading past = null;
    for (Reading reading : readings) {
      String tag = reading.tag();
      if (tag.startsWith("VER") && (reading.is("PRT") || reading.is("KJ2"))) {
        boolean told = reading.is("PRT") && !reading.is("2");
        past = past == null && told ? reading : past;
      } else if (!tag.startsWith("PA2") || reading.is("PRD")) {
        return null;
      }
    }
    return past;
  }

  private static boolean isAlsoAdjective(List<Reading> readings) {
    for (Reading reading : readings) {
      if (reading.tag().startsWith("PA2")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a form that may be an adjective ("verkaufte") stands where only a verb can. */
  private static boolean standsAsVerb(StudiedSentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    if (at == 0 || at + 1 >= tokens.size()) {
      return false;
    }
    boolean subject =
        SUBJECTS.contains(tokens.get(at - 1).text()) || Grammar.isNoun(sentence, at - 1);
    return subject && BEHIND_VERB.contains(tokens.get(at + 1).text());
  }

  /** "hatte gebaut", "war gegangen", "war gebaut worden". */
  private void pluperfect(StudiedSentence sentence, int at, Reporter reporter) {
    boolean had = HAD.contains(sentence.tokens().get(at).text());
    int participle = -1;
    if (at > 0 && isPerfect(sentence, at - 1, had)) {
      participle = at - 1;
    } else {
      int end = Grammar.clauseEnd(sentence, at);
      for (int i = at + 1; i < end && participle < 0; i++) {
        boolean edge = i + 1 == end || Grammar.isAnd(sentence.tokens().get(i + 1));
        if (edge && isPerfect(sentence, i, had)) {
          participle = i;
        } else if (Grammar.isAnd(sentence.tokens().get(i))) {
          end = i;
        }
      }
    }
    if (participle >= 0) {
      tell(sentence, at, participle, "pluperfect", reporter);
    }
  }

  private boolean isPerfect(StudiedSentence sentence, int at, boolean had) {
    Token token = sentence.tokens().get(at);
    if (!Grammar.isSmall(token) || STATES.contains(token.text())) {
      return false;
    }
    if (token.text().equals("worden")) {
      return !had;
    }
    if (had && !Grammar.possible(sentence, at).surelyVerb()) {
      return false;
    }
    for (Reading reading : sentence.readings(at)) {
      if (reading.tag().startsWith("VER") && reading.is("PA2")) {
        return had
            ? !perfect.isWithBe(reading.lemma()) && !reading.is("INF")
            : perfect.isWithBe(reading.lemma());
      }
    }
    return false;
  }

  /** "wird gebaut haben", "wird gegangen sein". */
  private void secondFuture(StudiedSentence sentence, int at, Reporter reporter) {
    int end = Grammar.clauseEnd(sentence, at);
    int last = Grammar.lastWord(sentence, at + 2, end);
    if (last < 0) {
      return;
    }
    boolean have = sentence.tokens().get(last).text().equals("haben");
    boolean be = sentence.tokens().get(last).text().equals("sein");
    if ((have || be) && isPerfect(sentence, last - 1, have)) {
      tell(sentence, at, last, "second-future", reporter);
    }
  }

  private static void tell(
      StudiedSentence sentence, int a, int b, String tense, Reporter reporter) {
    int first = Math.min(a, b);
    int last = Math.max(a, b);
    String words = Grammar.pair(sentence, first, last);
    reporter.tell(
        reporter.severity(),
        sentence.position(sentence.tokens().get(first), sentence.tokens().get(last)),
        words,
        Message.of("readability.tense." + tense, words),
        Message.of("readability.tense." + tense + ".help", words));
  }
}
