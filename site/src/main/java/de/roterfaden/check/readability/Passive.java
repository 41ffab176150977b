package de.roterfaden.check.readability;

import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Language;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordList;
import de.roterfaden.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The passive hides who does something. In German it is a form of "werden" with a past participle:
 * "wird gebaut", "gebaut worden", "kann gebaut werden"; not the state ("ist geöffnet"), not the
 * future ("wird bauen", "wird gebaut haben"), not "ist geworden". In English it is a form of "be"
 * with a past participle that is no adjective. Participles that may as well be infinitives
 * ("erhalten") count where no future is possible. "Geboren" is let pass, since no other wording of
 * it is easier.
 */
final class Passive implements ReadabilityRule.OfSentence {

  private static final WordSet PAST =
      WordSet.of("wurde", "wurden", "wurdest", "wurdet", "Wurde", "Wurden");
  private static final WordSet PRESENT =
      WordSet.of(
          "wird", "werden", "wirst", "werde", "werdet", "würde", "würden", "Wird", "Werden",
          "Würde", "Würden");
  private static final WordSet WORDEN = WordSet.of("worden");
  private static final WordSet PERFECT = WordSet.of("haben", "sein", "hat", "ist", "zu");
  private static final WordSet COMPARED = WordSet.of("wie", "Wie", "als", "Als");

  private static final int SHORTEST_UNKNOWN = 7;

  private final Set<String> adjectives =
      WordList.read(Passive.class, "participle-adjectives_de.txt").words();
  private final EnglishPassive english = new EnglishPassive();

  @Override
  public String name() {
    return "passive";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(
        Source.BITV, Source.DIN_SPEC_33429, Source.NETZWERK_LEICHTE_SPRACHE, Source.DIN_8581_1);
  }

  @Override
  public Set<Language> languages() {
    return Set.of(Language.GERMAN, Language.ENGLISH);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return switch (level) {
      case EASY -> Optional.of(Severity.WARNING);
      case PLAIN -> Optional.of(Severity.INFO);
      case STANDARD -> Optional.empty();
    };
  }

  @Override
  public boolean isCue(StudiedForm form) {
    return form.knowledge().language() == Language.ENGLISH
        ? EnglishPassive.isCue(form.text())
        : isWerden(form.text());
  }

  @Override
  public void check(StudiedSentence sentence, Reporter reporter) {
    if (sentence.text().language() == Language.ENGLISH) {
      english.check(sentence, reporter);
      return;
    }
    List<Token> tokens = sentence.tokens();
    int told = -1;
    for (int i = 0; i < tokens.size(); i++) {
      int participle = reporter.isCued(sentence, i) ? participle(sentence, i) : -1;
      if (participle >= 0 && participle != told) {
        told = participle;
        int first = Math.min(i, participle);
        int last = Math.max(i, participle);
        reporter.tell(
            sentence.position(tokens.get(first), tokens.get(last)),
            Grammar.pair(sentence, first, last),
            Grammar.pair(sentence, first, last),
            lemma(sentence, participle));
      }
    }
  }

  private static boolean isWerden(String word) {
    return PAST.contains(word) || PRESENT.contains(word) || WORDEN.contains(word);
  }

  private static String lemma(StudiedSentence sentence, int participle) {
    return sentence.readings(participle).stream()
        .filter(reading -> reading.tag().startsWith("VER") && reading.is("PA2"))
        .map(reading -> reading.lemma())
        .findFirst()
        .orElse("");
  }

  /**
   * Index of the participle that makes the passive together with a form of "werden".
   *
   * @param index of any token
   * @return -1 if the token is no form of "werden" or makes no passive
   */
  int participle(StudiedSentence sentence, int index) {
    Token verb = sentence.tokens().get(index);
    boolean past = PAST.contains(verb.text());
    boolean worden = !past && WORDEN.contains(verb.text());
    if (!past && !worden && !PRESENT.contains(verb.text())) {
      return -1;
    }
    if (index > 0 && isBefore(sentence, index - 1, past || worden)) {
      return index - 1;
    }
    return worden ? -1 : behind(sentence, index, past);
  }

  /** Whether the token right before "werden" is its participle: "weil es gebaut wird". */
  private boolean isBefore(StudiedSentence sentence, int at, boolean noFuture) {
    return isParticiple(sentence, at, noFuture)
        && (at == 0 || !COMPARED.contains(sentence.tokens().get(at - 1).text()));
  }

  /** The participle at the end of the clause: "es wird bald gebaut". */
  private int behind(StudiedSentence sentence, int index, boolean past) {
    int end = Grammar.clauseEnd(sentence, index);
    if (!past && isFuture(sentence, index, end)) {
      return -1;
    }
    for (int i = index + 1; i < end; i++) {
      if (isParticiple(sentence, i, past)) {
        if (isEdge(sentence, i, end)) {
          return i;
        }
      } else if (Grammar.isSmall(sentence.tokens().get(i))
          && Grammar.possible(sentence, i).surelyFinite()) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the clause ends with an infinitive other than "werden", or with a perfect. */
  private static boolean isFuture(StudiedSentence sentence, int index, int end) {
    int last = Grammar.lastWord(sentence, index + 1, end);
    if (last < 0 || !Grammar.isSmall(sentence.tokens().get(last))) {
      return false;
    }
    String word = sentence.tokens().get(last).text();
    return !word.equals("werden")
        && (last < 2 || !sentence.tokens().get(last - 1).text().equals("werden"))
        && Grammar.possible(sentence, last).surelyInfinitive();
  }

  /** Whether a clause may end behind a participle. */
  private static boolean isEdge(StudiedSentence sentence, int at, int end) {
    if (at > 0 && COMPARED.contains(sentence.tokens().get(at - 1).text())) {
      return false;
    }
    if (at + 1 == end) {
      return true;
    }
    Token next = sentence.tokens().get(at + 1);
    if (PERFECT.contains(next.text())) {
      return false;
    }
    return !next.isWord()
        || Grammar.isAnd(next)
        || Grammar.isPreposition(next)
        || next.text().equals("werden")
        || COMPARED.contains(next.text());
  }

  /** Whether an unknown word looks like a participle: "renaturiert", "entsiegelt", "geschippt". */
  private static boolean hasParticipleLetters(String word) {
    return word.endsWith("iert")
        || (word.length() >= SHORTEST_UNKNOWN
            && word.endsWith("t")
            && (word.startsWith("ge") || word.startsWith("ent") || word.startsWith("ver")));
  }

  private boolean isParticiple(StudiedSentence sentence, int at, boolean noFuture) {
    Token token = sentence.tokens().get(at);
    if (!Grammar.isSmall(token) && !(at == 0 && Grammar.isWord(token))) {
      return false;
    }
    char end = token.text().charAt(token.text().length() - 1);
    if ((end != 't' && end != 'n') || adjectives.contains(token.text())) {
      return false;
    }
    Possible possible = Grammar.possible(sentence, at);
    if (possible.isUnknown()) {
      return hasParticipleLetters(token.text());
    }
    return possible.participle()
        && !possible.noun()
        && !possible.other()
        && (noFuture || !possible.infinitive());
  }
}
