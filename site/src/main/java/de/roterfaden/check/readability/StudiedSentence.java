package de.roterfaden.check.readability;

import de.roterfaden.finding.Position;
import de.roterfaden.markup.TextUnit;
import de.roterfaden.text.Form;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Reading;
import de.roterfaden.text.Sentence;
import de.roterfaden.text.Token;
import java.util.List;

/**
 * A sentence with what is known of its words. Does not change, and is safe for use by several
 * threads.
 */
public final class StudiedSentence {

  private final StudiedText text;
  private final TextUnit unit;
  private final Sentence sentence;
  private final StudiedForm[] forms;
  private final long cues;
  private final int commas;

  /**
   * @param text the text that it belongs to; its list of units is empty here
   * @param unit the unit that it stands in
   * @param sentence its words and signs, with offsets in the unit's text
   */
  StudiedSentence(StudiedText text, TextUnit unit, Sentence sentence) {
    this.text = text;
    this.unit = unit;
    this.sentence = sentence;
    List<Token> tokens = sentence.tokens();
    this.forms = new StudiedForm[tokens.size()];
    boolean start = true;
    long found = 0;
    int separated = 0;
    for (int i = 0; i < forms.length; i++) {
      Form form = tokens.get(i).form();
      forms[i] = StudiedForm.of(form, start, text.level(), text.knowledge());
      found |= forms[i].cues();
      separated += forms[i].isComma() ? 1 : 0;
      start = form.kind() == Kind.SIGN;
    }
    this.cues = found;
    this.commas = separated;
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

  /** Number of its commas. */
  int commas() {
    return commas;
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
    return forms[index].word().readings();
  }

  /** What a word may be, over all the ways to read it; see {@link #readings}. */
  Possible possible(int index) {
    return forms[index].word().possible();
  }

  /** A token's form where it stands. */
  StudiedForm form(int index) {
    return forms[index];
  }

  /** The rules that have to look at the sentence, a bit each; see {@link Cues}. */
  long cues() {
    return cues;
  }
}
