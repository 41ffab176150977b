package de.roterfaden.check.readability;

import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Reading;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In easy language a sentence says one thing. Tells of sentences in which "und", "oder", "aber",
 * "denn", "sondern" or a semicolon joins two statements with a finite verb each. Subordinate
 * clauses have a rule of their own.
 */
final class OneStatement implements ReadabilityRule.OfSentence {

  private static final WordSet JOINTS =
      WordSet.of("und", "oder", "aber", "denn", "sondern", "doch");

  /**
   * Verbs that an infinitive hangs on, so that a form like "planen" behind them is none with a
   * person.
   */
  private static final WordSet WITH_INFINITIVE =
      WordSet.of(
          "können",
          "müssen",
          "dürfen",
          "sollen",
          "wollen",
          "mögen",
          "werden",
          "lassen",
          "gehen",
          "sehen",
          "hören",
          "helfen",
          "lernen",
          "brauchen",
          "bleiben",
          "möchten");

  /** Verbs that a participle hangs on. */
  private static final WordSet WITH_PARTICIPLE =
      WordSet.of("haben", "sein", "werden", "bekommen", "bleiben");

  /** Signs behind which a clause goes on that began before them. */
  private static final WordSet CLOSING = WordSet.of(")", "]", "–", "—", "-");

  private static final int LONGEST_SUBJECT = 2;
  private static final int FARTHEST_VERB = 5;

  private static final WordSet SUBJECTS = WordSet.of("wir", "sie", "Sie", "Wir");
  private static final WordSet SHORT_VERBS =
      WordSet.of(
          "ist", "sind", "war", "waren", "hat", "wird", "will", "weiß", "kann", "muss", "soll");

  @Override
  public String name() {
    return "one-statement";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.DIN_SPEC_33429, Source.NETZWERK_LEICHTE_SPRACHE, Source.DIN_8581_1);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return level == Level.EASY ? Optional.of(Severity.WARNING) : Optional.empty();
  }

  @Override
  public boolean isCue(StudiedForm form) {
    return JOINTS.contains(form.text()) || form.form().isSign(";");
  }

  @Override
  public void check(StudiedSentence sentence, Reporter reporter) {
    if (!isJoined(sentence, reporter)) {
      return;
    }
    List<Token> tokens = sentence.tokens();
    boolean before = false;
    for (Clause clause : Clauses.of(sentence)) {
      String sign = clause.from() == 0 ? "" : tokens.get(clause.from() - 1).text();
      before &= sign.equals(",") || sign.equals(";");
      if (!clause.isSubordinate() && !CLOSING.contains(sign)) {
        int joint = joint(sentence, clause, before);
        if (joint >= 0) {
          tell(sentence, joint, clause, reporter);
          return;
        }
        before |= verb(sentence, clause.from(), clause.to()) >= 0;
      }
    }
  }

  private static void tell(StudiedSentence sentence, int joint, Clause clause, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    int verb = verb(sentence, joint + 1, nextJoint(tokens, joint + 1, clause.to()));
    String words = Grammar.pair(sentence, joint, verb);
    reporter.tell(
        sentence.position(tokens.get(joint), tokens.get(verb)),
        words,
        words,
        tokens.get(joint).text());
  }

  /**
   * Index of the word that joins a second statement in a clause to the first.
   *
   * @param before whether a statement stands before the clause, so that the clause may begin with
   *     the joint
   * @return -1 if the clause has one statement at most
   */
  private static int joint(StudiedSentence sentence, Clause clause, boolean before) {
    List<Token> tokens = sentence.tokens();
    int from = clause.from();
    boolean left = false;
    int joint = -1;
    if (from > 0 && tokens.get(from - 1).isSign(";")) {
      joint = from - 1;
      left = before;
    } else if (JOINTS.contains(tokens.get(from).text())) {
      joint = from;
      left = before;
      from++;
    }
    while (from <= clause.to()) {
      int to = nextJoint(tokens, from, clause.to());
      int verb = verb(sentence, from, to);
      if (verb >= 0) {
        boolean named = tokens.get(verb).text().equals("heißt");
        boolean goesOn = clause.from() > 0 && verb == from && to == from + 1;
        boolean second = verb - from <= FARTHEST_VERB && !isAtEnd(sentence, from, verb, to);
        if (left && joint >= 0 && !named && !goesOn && second) {
          return joint;
        }
        left = true;
      }
      joint = to;
      from = to + 1;
    }
    return -1;
  }

  private static int nextJoint(List<Token> tokens, int from, int to) {
    int at = from;
    while (at < to && (!JOINTS.contains(tokens.get(at).text()) || isInside(tokens, at))) {
      at++;
    }
    return at;
  }

  /** Whether a verb stands at the end of a long stretch, as in subordinate clauses. */
  private static boolean isAtEnd(StudiedSentence sentence, int from, int verb, int to) {
    return verb - from > LONGEST_SUBJECT && Grammar.lastWord(sentence, from, to) == verb;
  }

  private static boolean isJoined(StudiedSentence sentence, Reporter reporter) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (reporter.isCued(sentence, i) && (JOINTS.contains(token.text()) || token.isSign(";"))) {
        return true;
      }
      if (token.isSign("„") || token.isSign("»")) {
        return false;
      }
    }
    return false;
  }

  /** "aber" and "denn" in the midst of a clause are particles: "das ist aber schön". */
  private static boolean isInside(List<Token> tokens, int at) {
    String word = tokens.get(at).text();
    boolean particle = word.equals("aber") || word.equals("denn") || word.equals("doch");
    return particle && at > 0 && tokens.get(at - 1).kind() != Kind.SIGN;
  }

  /** Index of a finite verb between two places; -1 if there is none for sure. */
  private static int verb(StudiedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Grammar.mayBeVerb(sentence, i)) {
        boolean is =
            SHORT_VERBS.contains(sentence.tokens().get(i).text())
                || (Grammar.possible(sentence, i).surelyFinite()
                    && sentence.tokens().get(i).text().indexOf('-') < 0);
        if (is) {
          return i;
        }
      }
    }
    return ambiguous(sentence, from, to);
  }

  /**
   * A form like "planen" or "repariert" that is no infinitive or participle here, since nothing
   * stands in the sentence that could govern it.
   */
  private static int ambiguous(StudiedSentence sentence, int from, int to) {
    int last = Grammar.lastWord(sentence, from, to);
    for (int i = from; i < to; i++) {
      if (Grammar.mayBeVerb(sentence, i)) {
        Possible possible = Grammar.possible(sentence, i);
        boolean verb =
            isVerb(possible, sentence.tokens().get(i).text())
                || (possible.finite() && isOrder(sentence, i, to));
        boolean free =
            (!possible.infinitive() || !has(sentence, WITH_INFINITIVE))
                && (!possible.participle() || !has(sentence, WITH_PARTICIPLE));
        boolean placed = i < last || hasSubject(sentence, i, to);
        if (possible.finite() && verb && free && placed && !isWithZu(sentence, i)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isVerb(Possible possible, String word) {
    boolean declined = possible.adjective() && !word.endsWith("t");
    return possible.finite() && !declined && !possible.noun() && !possible.other();
  }

  /** "Kommen Sie" at the beginning. */
  private static boolean isOrder(StudiedSentence sentence, int at, int to) {
    List<Token> tokens = sentence.tokens();
    return Grammar.isFirst(sentence, at)
        && at + 1 < to
        && SUBJECTS.contains(tokens.get(at + 1).text());
  }

  private static boolean has(StudiedSentence sentence, Set<String> verbs) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (Grammar.mayBeVerb(sentence, i)) {
        for (Reading reading : sentence.readings(i)) {
          if (reading.tag().startsWith("VER")
              && !reading.is("PA2")
              && verbs.contains(reading.lemma())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean hasSubject(StudiedSentence sentence, int verb, int to) {
    List<Token> tokens = sentence.tokens();
    return (verb > 0 && SUBJECTS.contains(tokens.get(verb - 1).text()))
        || (verb + 1 < to && SUBJECTS.contains(tokens.get(verb + 1).text()));
  }

  private static boolean isWithZu(StudiedSentence sentence, int verb) {
    return verb > 0 && sentence.tokens().get(verb - 1).text().equals("zu");
  }
}
