package de.roterfaden.check.readability;

import de.roterfaden.finding.Position;
import de.roterfaden.markup.TextUnit;
import de.roterfaden.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit of text with its sentences.
 *
 * @param unit the unit, with what it is and its places
 * @param sentences its sentences in order
 */
public record StudiedUnit(TextUnit unit, List<StudiedSentence> sentences) {

  private static final String ENDS = ".!?…:“\"”";

  public StudiedUnit {
    sentences = List.copyOf(sentences);
  }

  static StudiedUnit of(TextUnit unit, StudiedText text) {
    List<StudiedSentence> sentences = new ArrayList<>();
    for (Sentence sentence : text.knowledge().sentences().in(unit.text())) {
      sentences.add(new StudiedSentence(text, unit, sentence));
    }
    return new StudiedUnit(unit, sentences);
  }

  public TextUnit.Kind kind() {
    return unit.kind();
  }

  public Position position() {
    return unit.position();
  }

  /**
   * Whether its sentences count for the metrics: running text does; an item of a list or a text of
   * the data does if it ends like a sentence.
   */
  public boolean isRunningText() {
    return switch (unit.kind()) {
      case LIST_ITEM, DATA, KEY -> endsLikeASentence();
      default -> unit.kind().isRunningText();
    };
  }

  private boolean endsLikeASentence() {
    String text = unit.text().stripTrailing();
    return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
