package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.markup.TextUnit;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Sentences;
import de.roterfaden.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Each sentence begins a line of its own, and no word is parted at the end of a line. The lines are
 * those of the source, which are the lines of the page in easy language; in HTML only {@code <br>}
 * and blocks make lines. Texts of the data and of a block's opening line are passed over: the
 * website gives each of their sentences a line.
 */
final class LinePerSentence implements ReadabilityRule.OfUnit {

  private static final int SHOWN = 4;

  @Override
  public String name() {
    return "line-per-sentence";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.BITV, Source.DIN_SPEC_33429, Source.NETZWERK_LEICHTE_SPRACHE);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return level == Level.EASY ? Optional.of(Severity.WARNING) : Optional.empty();
  }

  @Override
  public void check(StudiedUnit unit, Reporter reporter) {
    boolean lines =
        switch (unit.kind()) {
          case PARAGRAPH, LIST_ITEM, QUOTE, FOOTNOTE, HEADING -> true;
          case TABLE_CELL, ALTERNATIVE, KEY, DATA, FRONT_MATTER -> false;
        };
    if (!lines || unit.sentences().isEmpty()) {
      return;
    }
    boolean html = isHtml(unit.sentences().get(0).text().source().file());
    sameLine(unit, html, reporter);
    if (!html) {
      hyphenation(unit, reporter);
    }
  }

  private static boolean isHtml(String file) {
    return file.endsWith(".html") || file.endsWith(".htm") || file.endsWith(".xhtml");
  }

  /** Tells of the first sentence that begins on the line on which the one before it ends. */
  private static void sameLine(StudiedUnit unit, boolean html, Reporter reporter) {
    String text = unit.unit().text();
    List<StudiedSentence> sentences = unit.sentences();
    for (int i = 1; i < sentences.size(); i++) {
      StudiedSentence sentence = sentences.get(i);
      int from = sentences.get(i - 1).sentence().end();
      if (!hasLineEnd(text, from, sentence.sentence().start(), html)) {
        String words = sentence.words(0, Math.min(SHOWN, sentence.tokens().size()));
        reporter.tell(sentence.position(), words, words);
        return;
      }
    }
  }

  private static boolean hasLineEnd(String text, int from, int to, boolean html) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == Sentences.LINE_BREAK || (c == '\n' && !html)) {
        return true;
      }
    }
    return false;
  }

  /** "Beteili-" at the end of a line and "gung" on the next. */
  private static void hyphenation(StudiedUnit unit, Reporter reporter) {
    String text = unit.unit().text();
    if (text.indexOf('\n') < 0 || unit.kind() == TextUnit.Kind.HEADING) {
      return;
    }
    for (StudiedSentence sentence : unit.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i + 1 < tokens.size(); i++) {
        Token hyphen = tokens.get(i);
        boolean parted =
            hyphen.isSign("-")
                && isPart(tokens.get(i - 1))
                && tokens.get(i - 1).end() == hyphen.start()
                && isRest(tokens.get(i + 1))
                && hasLineEnd(text, hyphen.end(), tokens.get(i + 1).start(), false);
        if (parted) {
          String word = tokens.get(i - 1).text() + tokens.get(i + 1).text();
          reporter.tell(
              reporter.severity(),
              sentence.position(tokens.get(i - 1), tokens.get(i + 1)),
              word,
              Message.of("readability.line-per-sentence.parted", word),
              Message.of("readability.line-per-sentence.parted.help", word));
        }
      }
    }
  }

  private static boolean isPart(Token token) {
    return token.kind() == Kind.WORD;
  }

  /** A word in small letters that does not join two: "Vor- / und Nachteile". */
  private static boolean isRest(Token token) {
    return token.kind() == Kind.WORD
        && Character.isLowerCase(token.text().codePointAt(0))
        && !Set.of("und", "oder", "bis", "sowie", "bzw").contains(token.text());
  }
}
