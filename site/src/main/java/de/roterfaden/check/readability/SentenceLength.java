package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Language;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences are short. How many words and commas they may have depends on the level ({@link
 * Limits}); the way out names the place to split them.
 */
final class SentenceLength implements ReadabilityRule.OfSentence {

  private static final WordSet JOINTS = WordSet.of(",", ";", ":", "–", "—");
  private static final WordSet AND = WordSet.of("und", "oder", "aber", "and", "or", "but");

  @Override
  public String name() {
    return "sentence-length";
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
    return Optional.of(Severity.WARNING);
  }

  @Override
  public void check(StudiedSentence sentence, Reporter reporter) {
    Limits limits = sentence.text().limits();
    int words = sentence.words();
    if (words <= limits.warningWords()) {
      commas(sentence, limits.commas(), reporter);
      return;
    }
    Severity severity = words > limits.errorWords() ? Severity.ERROR : Severity.WARNING;
    int joint = joint(sentence.tokens(), words);
    Message help =
        joint < 0
            ? Message.of("readability.sentence-length.help")
            : Message.of(
                "readability.sentence-length.split",
                sentence.words(Math.max(0, joint - 3), joint + 1));
    reporter.tell(
        severity,
        sentence.position(),
        "",
        Message.of("readability.sentence-length", words, limits.warningWords()),
        help);
  }

  /** Tells of too many commas in a sentence that is not too long. */
  private static void commas(StudiedSentence sentence, int most, Reporter reporter) {
    int commas = sentence.commas();
    if (commas > most) {
      reporter.tell(
          reporter.severity(),
          sentence.position(),
          "",
          Message.of("readability.sentence-length.commas", commas, most),
          Message.of("readability.sentence-length.commas.help"));
    }
  }

  /**
   * Index of the token nearest to the middle of the sentence after which it can be split; or -1.
   */
  private static int joint(List<Token> tokens, int words) {
    int best = -1;
    int least = words * 3 / 5;
    int before = 0;
    for (int i = 0; i < tokens.size() - 1; i++) {
      Token token = tokens.get(i);
      before += token.isWord() ? 1 : 0;
      int distance = Math.abs(2 * before - words);
      if (distance < least
          && (JOINTS.contains(token.text()) || (i > 0 && AND.contains(tokens.get(i + 1).text())))) {
        best = i;
        least = distance;
      }
    }
    return best;
  }
}
