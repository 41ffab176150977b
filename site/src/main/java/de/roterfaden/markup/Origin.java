package de.roterfaden.markup;

import de.roterfaden.finding.Position;
import java.util.Arrays;

/**
 * Knows for each character of a text where in a file it comes from, through soft hyphens, entities,
 * escapes, emphasis and line ends. Offsets count UTF-16 units.
 */
public final class Origin {

  private final Source source;
  private final int[] starts;
  private final int[] offsets;
  private final int[] widths;
  private final int length;

  private Origin(Source source, int[] starts, int[] offsets, int[] widths, int length) {
    this.source = source;
    this.starts = starts;
    this.offsets = offsets;
    this.widths = widths;
    this.length = length;
  }

  /**
   * The stretch of the file that a stretch of the text comes from.
   *
   * @param start offset of the first character in the text
   * @param end offset behind the last, not before {@code start}
   */
  public Position position(int start, int end) {
    int from = offset(start);
    int to = end > start ? Math.max(from, behind(end - 1)) : from;
    return source.position(from, to);
  }

  /** The stretch of the file that the whole text comes from. */
  public Position whole() {
    return position(0, length);
  }

  /** Where in the file the character at an index comes from. */
  private int offset(int index) {
    if (starts.length == 0) {
      return 0;
    }
    int run = run(index);
    return widths[run] > 0 ? offsets[run] : offsets[run] + index - starts[run];
  }

  private int behind(int index) {
    if (starts.length == 0) {
      return 0;
    }
    int run = run(index);
    return widths[run] > 0 ? offsets[run] + widths[run] : offsets[run] + index - starts[run] + 1;
  }

  private int run(int index) {
    if (starts.length == 1) {
      return 0;
    }
    int found = Arrays.binarySearch(starts, Math.max(0, index));
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** What a text was made from: a file, or another text whose origin is known. */
  interface Source {

    /** Where a stretch stands, given by offsets in the source. */
    Position position(int from, int to);
  }

  /** Where the lines of a file begin. */
  static final class Lines implements Source {

    private final int[] starts;
    private final int firstLine;
    private final int firstColumn;

    private Lines(int[] starts, int firstLine, int firstColumn) {
      this.starts = starts;
      this.firstLine = firstLine;
      this.firstColumn = firstColumn;
    }

    /**
     * The lines of a text.
     *
     * @param text the text, lines ended by LF
     * @param firstLine number of its first line in the file, from 1
     * @param firstColumn column at which its first line begins, from 1
     */
    static Lines of(String text, int firstLine, int firstColumn) {
      int count = 1;
      for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        count++;
      }
      int[] starts = new int[count];
      int line = 1;
      for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        starts[line] = at + 1;
        line++;
      }
      return new Lines(starts, firstLine, firstColumn);
    }

    /** Number of lines. */
    int count() {
      return starts.length;
    }

    /** Offset of the first character of a line, counted from 0. */
    int start(int line) {
      return starts[line];
    }

    @Override
    public Position position(int from, int to) {
      int line = line(from);
      boolean same = line + 1 == starts.length || to < starts[line + 1];
      int end = same ? line : line(to);
      return new Position(firstLine + line, column(line, from), firstLine + end, column(end, to));
    }

    private int line(int offset) {
      int found = Arrays.binarySearch(starts, offset);
      return found >= 0 ? found : -found - 2;
    }

    private int column(int line, int offset) {
      return offset - starts[line] + (line == 0 ? firstColumn : 1);
    }
  }

  /** Puts a text together from pieces whose place in the file is known. */
  static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[8];
    private int[] offsets = new int[8];
    private int[] widths = new int[8];
    private int runs;

    int length() {
      return text.length();
    }

    String text() {
      return text.toString();
    }

    /** Characters that stand in the file as they are. */
    void same(CharSequence piece, int from, int to, int offset) {
      if (from < to) {
        run(offset, 0);
        // A builder takes strings as a whole, and other sequences letter by letter.
        text.append(piece.subSequence(from, to).toString());
      }
    }

    /** Characters that stand for others in the file: an entity, a line end, a picture. */
    void other(String piece, int offset, int width) {
      for (int i = 0; i < piece.length(); i++) {
        run(offset, Math.max(1, width));
        text.append(piece.charAt(i));
      }
    }

    private void run(int offset, int width) {
      if (runs == starts.length) {
        starts = Arrays.copyOf(starts, 2 * runs);
        offsets = Arrays.copyOf(offsets, 2 * runs);
        widths = Arrays.copyOf(widths, 2 * runs);
      }
      starts[runs] = text.length();
      offsets[runs] = offset;
      widths[runs] = width;
      runs++;
    }

    Origin origin(Source source) {
      return new Origin(
          source,
          Arrays.copyOf(starts, runs),
          Arrays.copyOf(offsets, runs),
          Arrays.copyOf(widths, runs),
          text.length());
    }
  }
}
