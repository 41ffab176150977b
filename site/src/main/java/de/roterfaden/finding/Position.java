package de.roterfaden.finding;

/**
 * A stretch of a text file. Lines and columns count from 1, columns in UTF-16 units of the line as
 * it stands in the file (without a byte order mark); the end is exclusive.
 *
 * @param line first line, from 1
 * @param column first column, from 1
 * @param endLine line on which the stretch ends, not before {@code line}
 * @param endColumn column behind the last character
 */
public record Position(int line, int column, int endLine, int endColumn) {

  /** The beginning of a file: for findings about the file as a whole. */
  public static final Position START = new Position(1, 1, 1, 1);

  public Position {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "not a stretch of text: " + line + ":" + column + " to " + endLine + ":" + endColumn);
    }
  }

  /** A stretch of {@code length} UTF-16 units within one line. */
  public static Position onLine(int line, int column, int length) {
    return new Position(line, column, line, column + length);
  }

  /** This position, moved down by a number of lines: from within a part to the whole file. */
  public Position plusLines(int lines) {
    return new Position(line + lines, column, endLine + lines, endColumn);
  }
}
