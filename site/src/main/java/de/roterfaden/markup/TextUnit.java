package de.roterfaden.markup;

import de.roterfaden.finding.Position;
import java.util.List;

/**
 * A piece of text that is read on its own: a paragraph, a heading, an item of a list. A sentence
 * never goes beyond it.
 *
 * @param kind what it is
 * @param level of a heading its level, 1 to 6; of an item of a list how deep it lies, from 1; else
 *     0
 * @param block name of the block that it stands in, such as "promise"; "" outside of blocks
 * @param text its words without markup; {@link #OBJECT} stands for what is no text (code, pictures,
 *     bare addresses), {@link de.roterfaden.text.Sentences#LINE_BREAK} for a line end that readers
 *     see, a line feed for any other
 * @param spans stretches that are emphasised or linked
 * @param origin where each character comes from
 */
public record TextUnit(
    Kind kind, int level, String block, String text, List<Span> spans, Origin origin) {

  /** Stands in a text for something that is none. */
  public static final char OBJECT = '\ufffc';

  public TextUnit {
    spans = List.copyOf(spans);
  }

  /** Where a stretch of the text stands in the file. */
  public Position position(int start, int end) {
    return origin.position(start, end);
  }

  /** Where the unit stands in the file. */
  public Position position() {
    return origin.whole();
  }

  /** What a unit is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_CELL,
    QUOTE,
    FOOTNOTE,
    /** Alternative text of a picture. */
    ALTERNATIVE,
    /** A text in the opening line of a block: loss="…". */
    KEY,
    /** A text of the data. */
    DATA,
    /** A title or description in the front matter or the settings. */
    FRONT_MATTER;

    /**
     * Whether its sentences count for the metrics of a text: running text does, headings, cells and
     * alternative texts do not. An item of a list does if it ends like a sentence.
     */
    public boolean isRunningText() {
      return switch (this) {
        case PARAGRAPH, LIST_ITEM, QUOTE, FOOTNOTE, KEY, DATA -> true;
        case HEADING, TABLE_CELL, ALTERNATIVE, FRONT_MATTER -> false;
      };
    }
  }

  /**
   * A stretch of the text that looks different.
   *
   * @param style how
   * @param start offset of its first character in the text
   * @param end offset behind its last
   */
  public record Span(Style style, int start, int end) {}

  /** How a stretch looks. */
  public enum Style {
    EMPHASIS,
    STRONG,
    LINK
  }
}
