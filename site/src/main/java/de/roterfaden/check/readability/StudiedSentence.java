package de.roterfaden.check.readability;

import de.roterfaden.finding.Position;
import de.roterfaden.markup.TextUnit;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Reading;
import de.roterfaden.text.Sentence;
import de.roterfaden.text.Token;
import java.util.List;

/**
 * A sentence with what is known of its words.
 *
 * @param text the text that it belongs to; its list of units is empty here
 * @param unit the unit that it stands in
 * @param sentence its words and signs, with offsets in the unit's text
 */
public record StudiedSentence(StudiedText text, TextUnit unit, Sentence sentence) {

  /** Its words and signs in order. */
  public List<Token> tokens() {
    return sentence.tokens();
  }

  /** Number of its words. */
  public int words() {
    return sentence.words();
  }

  /** What it reads, on one line. */
  public String words(int from, int to) {
    return unit.text()
        .substring(tokens().get(from).start(), tokens().get(to - 1).end())
        .replace('\n', ' ');
  }

  public Position position() {
    return unit.position(sentence.start(), sentence.end());
  }

  /** Where one of its tokens stands in the file. */
  public Position position(Token token) {
    return unit.position(token.start(), token.end());
  }

  /** Where a stretch of its tokens stands in the file. */
  public Position position(Token first, Token last) {
    return unit.position(first.start(), last.end());
  }

  /**
   * The ways to read a word grammatically; a word that begins a sentence, or what stands in
   * quotation marks or behind a colon, is also read in small letters.
   *
   * @param index index of the token
   * @return nothing for signs, numbers and unknown words, and in English
   */
  public List<Reading> readings(int index) {
    Token token = tokens().get(index);
    if (token.kind() != Kind.WORD) {
      return List.of();
    }
    boolean start = index == 0 || tokens().get(index - 1).kind() == Kind.SIGN;
    return start
        ? text.knowledge().morphology().readingsAtStart(token.text())
        : text.knowledge().morphology().readings(token.text());
  }
}
