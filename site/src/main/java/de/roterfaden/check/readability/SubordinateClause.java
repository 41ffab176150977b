package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Easy language has main clauses only. Plain language may have subordinate ones, but none within
 * another.
 */
final class SubordinateClause implements ReadabilityRule.OfSentence {

  private static final WordSet IF = WordSet.of("wenn", "falls", "sofern");
  private static final WordSet BECAUSE = WordSet.of("weil", "da");
  private static final WordSet THAT = WordSet.of("dass", "daß");
  private static final WordSet ALTHOUGH = WordSet.of("obwohl", "obgleich", "obschon");
  private static final WordSet PURPOSE = WordSet.of("damit", "sodass", "um");
  private static final WordSet COMPLEMENTS = WordSet.of("dass", "daß", "ob");
  private static final WordSet COMPARED = WordSet.of("als", "wie");
  private static final WordSet WHETHER = WordSet.of("ob");

  @Override
  public String name() {
    return "subordinate-clause";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.DIN_SPEC_33429, Source.DIN_8581_1);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return level == Level.STANDARD ? Optional.empty() : Optional.of(Severity.WARNING);
  }

  @Override
  public boolean isCue(StudiedForm form) {
    return form.form().isSign(",") || (form.isFirst() && Clauses.mayOpen(form.text()));
  }

  @Override
  public void check(StudiedSentence sentence, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    if (sentence.commas() == 0 && !Clauses.mayOpen(tokens.get(0).text())) {
      return;
    }
    boolean plain = sentence.text().level() == Level.PLAIN;
    List<Clause> clauses = Clauses.of(sentence);
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (clause.isSubordinate()) {
        boolean nested = i > 0 && isNested(sentence, clauses.get(i - 1), clause);
        if (!plain || (nested && isSurelyNested(sentence, clauses, i))) {
          boolean embedded = i > 0 && isEmbedded(sentence, clauses, i);
          tell(sentence, clause, nested, embedded, reporter);
        }
      }
    }
  }

  /** Whether a clause hangs on the subordinate clause before it. */
  private static boolean isNested(StudiedSentence sentence, Clause before, Clause clause) {
    List<Token> tokens = sentence.tokens();
    boolean follows = before.to() + 1 == clause.from() && tokens.get(before.to()).isSign(",");
    boolean joined = Grammar.isAnd(tokens.get(clause.from()));
    boolean sameKind = before.kind() == clause.kind() && clause.kind() != Clause.Kind.CONJUNCTION;
    boolean sameWord =
        tokens.get(before.opener()).text().equalsIgnoreCase(tokens.get(clause.opener()).text());
    return before.isSubordinate() && follows && !joined && !sameKind && !sameWord;
  }

  /**
   * Whether a clause that follows a subordinate one cannot hang on the main clause as well: "um zu
   * sparen, weil …" can, "um zu sehen, ob …" cannot.
   */
  private static boolean isSurelyNested(StudiedSentence sentence, List<Clause> clauses, int at) {
    Clause before = clauses.get(at - 1);
    Clause clause = clauses.get(at);
    boolean loose =
        before.kind() == Clause.Kind.INFINITIVE || before.kind() == Clause.Kind.QUESTION;
    String word = sentence.tokens().get(clause.opener()).text();
    boolean goesOn =
        at > 1 && clauses.get(at - 2).isSubordinate() && !clauses.get(at - 2).hasVerb();
    return switch (clause.kind()) {
      case RELATIVE, QUESTION -> true;
      case INFINITIVE ->
          word.equals("um")
              && (before.kind() == Clause.Kind.RELATIVE || (!loose && before.from() == 0));
      case CONJUNCTION ->
          COMPLEMENTS.contains(word)
              || (!loose
                  && !(goesOn && COMPARED.contains(word))
                  && (before.kind() == Clause.Kind.RELATIVE || isBound(sentence, before)));
      case MAIN -> false;
    };
  }

  /** Whether nothing else than a clause can carry the one behind it: it begins, or says "dass". */
  private static boolean isBound(StudiedSentence sentence, Clause before) {
    return before.from() == 0
        || COMPLEMENTS.contains(sentence.tokens().get(before.opener()).text());
  }

  /** Whether the main clause goes on behind a clause, and has no verb before it. */
  private static boolean isEmbedded(StudiedSentence sentence, List<Clause> clauses, int at) {
    Clause clause = clauses.get(at);
    Clause before = clauses.get(at - 1);
    return at + 1 < clauses.size()
        && sentence.tokens().get(clause.to()).isSign(",")
        && !before.isSubordinate()
        && !before.hasVerb()
        && clauses.get(at + 1).hasVerb();
  }

  private static void tell(
      StudiedSentence sentence,
      Clause clause,
      boolean nested,
      boolean embedded,
      Reporter reporter) {
    int last = Grammar.lastWord(sentence, clause.opener(), clause.to());
    String words = sentence.words(clause.opener(), last + 1);
    String brief = Grammar.brief(sentence, clause.opener(), last + 1);
    String why = nested ? "nested" : embedded ? "embedded" : kind(clause);
    reporter.tell(
        reporter.severity(),
        sentence.position(sentence.tokens().get(clause.opener()), sentence.tokens().get(last)),
        words,
        Message.of("readability.subordinate-clause." + why, brief),
        Message.of("readability.subordinate-clause.help." + help(sentence, clause, nested), brief));
  }

  private static String kind(Clause clause) {
    return clause.kind() == Clause.Kind.RELATIVE ? "relative" : "any";
  }

  private static String help(StudiedSentence sentence, Clause clause, boolean nested) {
    String word = sentence.tokens().get(clause.opener()).text().toLowerCase(Locale.ROOT);
    if (nested) {
      return "nested";
    }
    if (clause.kind() == Clause.Kind.RELATIVE) {
      return "relative";
    }
    if (clause.kind() == Clause.Kind.QUESTION || WHETHER.contains(word)) {
      return "question";
    }
    if (IF.contains(word)) {
      return "if";
    }
    if (BECAUSE.contains(word)) {
      return "because";
    }
    if (THAT.contains(word)) {
      return "that";
    }
    if (ALTHOUGH.contains(word)) {
      return "although";
    }
    return PURPOSE.contains(word) ? "purpose" : "time";
  }
}
