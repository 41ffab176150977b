package de.roterfaden.graphics;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Text of one size and weight in a drawing: how wide it is, and how it is broken into lines.
 *
 * <pre>{@code
 * Lettering.regular(18).wrap("Der neue Kornmarkt soll fertig sein", 120)
 * // lines of at most 120 units
 * }</pre>
 *
 * @param size font size, in units of the drawing
 * @param bold whether it is bold (700), else regular (400)
 */
record Lettering(int size, boolean bold) {

  /** From the baseline to the top and to the bottom of a line, as parts of the size. */
  static final double ASCENT = 0.984;

  static final double DESCENT = 0.316;

  /**
   * Room for fonts that stand in for ours, such as Arial and Roboto, which are about as wide on the
   * whole and wider in single words; kerning that widens a line is well below.
   */
  private static final double MARGIN = 1.16;

  static Lettering regular(int size) {
    return new Lettering(size, false);
  }

  static Lettering bold(int size) {
    return new Lettering(size, true);
  }

  /** Width of a line, in units of the drawing, with room to spare. */
  double width(String line) {
    FontWidths font = bold ? FontWidths.BOLD : FontWidths.REGULAR;
    return font.of(line) * size * MARGIN / 1000;
  }

  /** From one baseline to the next; lines of this height do not touch. */
  int lineHeight() {
    return (int) Math.ceil(size * 1.35);
  }

  /** Where the baseline of a line lies, counted from the line's top. */
  int baseline() {
    return (int) Math.round(size * 1.01);
  }

  /**
   * Words in lines that are no wider than the room, as long as a single letter is no wider. Lines
   * are broken at spaces, and words that are too long as {@link WordBreak} says.
   *
   * @param words any text
   * @param room in units of the drawing
   * @return at least one line
   */
  List<String> wrap(String words, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : clean(words).split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (fits(WordBreak.shown(longer), room)) {
        line = WordBreak.shown(longer);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      List<String> pieces = WordBreak.pieces(word, piece -> fits(piece, room));
      lines.addAll(pieces.subList(0, pieces.size() - 1));
      line = pieces.get(pieces.size() - 1);
    }
    lines.add(line);
    return lines;
  }

  /** Height of so many lines. */
  int height(List<String> lines) {
    return lines.size() * lineHeight();
  }

  /** Width of the widest line. */
  double width(List<String> lines) {
    return lines.stream().mapToDouble(this::width).max().orElse(0);
  }

  private boolean fits(String line, double room) {
    return width(line) <= room;
  }

  /** Letters put together, and neither control characters nor direction marks. */
  private static String clean(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC)
        .replaceAll("[\\s\\p{Z}]+", " ")
        .replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}]|[\\p{Cf}&&[^\u00AD\u200D]]", "")
        .strip();
  }
}
