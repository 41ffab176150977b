package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Severity;
import de.roterfaden.markup.TextUnit;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Easy language has been tested by its readers, and nothing else is claimed. Warns of a page that
 * says so of itself without a record ({@code tested:} in its front matter), and tells of each page
 * of a narrative that has no record.
 */
final class Untested implements ReadabilityRule {

  private static final WordSet TESTED =
      WordSet.of("geprüft", "getestet", "gegengelesen", "prüfgelesen", "probegelesen", "prüften");
  private static final WordSet NOT =
      WordSet.of(
          "nicht", "nie", "kein", "keine", "ob", "dass", "wenn", "wird", "werden", "wurden", "soll",
          "sollen");
  private static final WordSet SELF =
      WordSet.of("text", "texte", "texten", "heft", "seite", "seiten", "broschüre", "übersetzung");
  private static final WordSet THIS =
      WordSet.of(
          "dieser", "diesen", "diesem", "diese", "dieses", "den", "der", "die", "das", "unsere");

  @Override
  public String name() {
    return "untested";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.DIN_SPEC_33429, Source.NETZWERK_LEICHTE_SPRACHE);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return level == Level.EASY ? Optional.of(Severity.WARNING) : Optional.empty();
  }

  @Override
  public boolean isCue(StudiedForm form) {
    return TESTED.contains(form.text());
  }

  @Override
  public void check(StudiedText text, Reporter reporter) {
    if (text.source().tested()) {
      return;
    }
    if (!text.source().page().isEmpty()) {
      reporter.tell(
          Severity.INFO,
          Position.START,
          "",
          Message.of("readability.untested.page"),
          Message.of("readability.untested.page.help"));
    }
    for (StudiedUnit unit : text.units()) {
      if (unit.kind() != TextUnit.Kind.QUOTE) {
        for (StudiedSentence sentence : unit.sentences()) {
          if (reporter.isCued(sentence)) {
            claim(sentence, reporter);
          }
        }
      }
    }
  }

  /** "Diesen Text haben Menschen mit Lern-Schwierigkeiten geprüft." */
  private static void claim(StudiedSentence sentence, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    if (!speaksOfATest(tokens)) {
      return;
    }
    int tested = -1;
    boolean self = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Kind.SIGN && token.text().equals("?")) {
        return;
      }
      if (token.kind() == Kind.WORD) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (NOT.contains(word)) {
          return;
        }
        tested = TESTED.contains(word) ? i : tested;
        self |= SELF.contains(word) && i > 0 && isThis(tokens.get(i - 1));
      }
    }
    if (tested >= 0 && self) {
      Token token = tokens.get(tested);
      reporter.tell(sentence.position(token), token.text(), token.text());
    }
  }

  private static boolean speaksOfATest(List<Token> tokens) {
    for (Token token : tokens) {
      if (TESTED.contains(token.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isThis(Token token) {
    return THIS.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
