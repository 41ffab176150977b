package de.roterfaden.check.readability;

import de.roterfaden.text.Form;
import de.roterfaden.text.Sentence;
import de.roterfaden.text.Token;
import java.util.List;

/**
 * What the formulas are made of. A number and an abbreviation count as one word each; a number has
 * one syllable and no letters, an abbreviation the syllables of what it stands for.
 *
 * @param sentences S: sentences
 * @param words W: words, with numbers and abbreviations
 * @param syllables Sy: syllables
 * @param letters C: letters; digits and signs are none
 * @param threeSyllables P3: words of three or more syllables
 * @param sevenLetters L7: words of more than six letters
 * @param oneSyllable M1: words of one syllable
 */
public record Counts(
    long sentences,
    long words,
    long syllables,
    long letters,
    long threeSyllables,
    long sevenLetters,
    long oneSyllable) {

  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

  private static final int MANY = 3;
  private static final int SHORT = 6;

  /** The counts of the running text among some units. */
  static Counts of(List<StudiedUnit> units) {
    Sum sum = new Sum();
    for (StudiedUnit unit : units) {
      if (unit.isRunningText()) {
        for (StudiedSentence sentence : unit.sentences()) {
          sum.add(sentence.sentence());
        }
      }
    }
    return sum.counts();
  }

  /** The counts of two texts together. */
  public Counts plus(Counts other) {
    return new Counts(
        sentences + other.sentences,
        words + other.words,
        syllables + other.syllables,
        letters + other.letters,
        threeSyllables + other.threeSyllables,
        sevenLetters + other.sevenLetters,
        oneSyllable + other.oneSyllable);
  }

  private static final class Sum {

    private long sentences;
    private long words;
    private long syllables;
    private long letters;
    private long threeSyllables;
    private long sevenLetters;
    private long oneSyllable;

    void add(Sentence sentence) {
      sentences++;
      for (Token token : sentence.tokens()) {
        if (token.isWord()) {
          add(token.form());
        }
      }
    }

    private void add(Form form) {
      words++;
      syllables += form.syllables();
      letters += form.letters();
      threeSyllables += form.syllables() >= MANY ? 1 : 0;
      sevenLetters += form.letters() > SHORT ? 1 : 0;
      oneSyllable += form.syllables() == 1 ? 1 : 0;
    }

    Counts counts() {
      return new Counts(
          sentences, words, syllables, letters, threeSyllables, sevenLetters, oneSyllable);
    }
  }
}
