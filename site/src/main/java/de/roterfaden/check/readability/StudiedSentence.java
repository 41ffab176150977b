package de.roterfaden.check.readability;

import de.roterfaden.finding.Position;
import de.roterfaden.markup.TextUnit;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Reading;
import de.roterfaden.text.Sentence;
import de.roterfaden.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence with what is known of its words. Serves one thread. */
public final class StudiedSentence {

  private final StudiedText text;
  private final TextUnit unit;
  private final Sentence sentence;

  /** What its words may be, filled in when a rule first asks. */
  private @Nullable Word @Nullable [] known;

  /**
   * @param text the text that it belongs to; its list of units is empty here
   * @param unit the unit that it stands in
   * @param sentence its words and signs, with offsets in the unit's text
   */
  StudiedSentence(StudiedText text, TextUnit unit, Sentence sentence) {
    this.text = text;
    this.unit = unit;
    this.sentence = sentence;
  }

  /** The text that it belongs to; its list of units is empty here. */
  public StudiedText text() {
    return text;
  }

  /** The unit that it stands in. */
  public TextUnit unit() {
    return unit;
  }

  public Sentence sentence() {
    return sentence;
  }

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
    return word(index).readings();
  }

  /** What a word may be, over all the ways to read it; see {@link #readings}. */
  Possible possible(int index) {
    return word(index).possible();
  }

  private Word word(int index) {
    if (known == null) {
      known = new Word[tokens().size()];
    }
    Word word = known[index];
    if (word == null) {
      word = look(index);
      known[index] = word;
    }
    return word;
  }

  private Word look(int index) {
    Token token = tokens().get(index);
    if (token.kind() != Kind.WORD) {
      return Word.UNKNOWN;
    }
    boolean start = index == 0 || tokens().get(index - 1).kind() == Kind.SIGN;
    return start
        ? text.knowledge().words().atStart(token.text())
        : text.knowledge().words().of(token.text());
  }
}
