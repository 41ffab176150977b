package de.roterfaden.markup;

import de.roterfaden.finding.Position;
import java.util.List;

/**
 * Finds texts of YAML files in their source, through quotation marks, escapes and folded lines.
 * Serves one file.
 */
public final class ValueUnits {

  private final String source;
  private final Origin.Lines lines;

  private final Markdown markdown;

  ValueUnits(String source, Markdown markdown) {
    this.markdown = markdown;
    this.source = source;
    this.lines = Origin.Lines.of(source, 1, 1);
  }

  /**
   * The text of a value: words with emphasis and links.
   *
   * @param value the text as it is read
   * @param position where it stands in the file, with its quotation marks
   * @param kind what it is
   */
  public List<TextUnit> read(String value, Position position, TextUnit.Kind kind) {
    if (value.isBlank()) {
      return List.of();
    }
    int from = offset(position.line(), position.column());
    int to = Math.max(from, offset(position.endLine(), position.endColumn()));
    boolean quoted = from < to && "\"'".indexOf(source.charAt(from)) >= 0;
    Origin.Builder builder = new Origin.Builder();
    new Alignment(source, builder).add(value, quoted ? from + 1 : from, to);
    return MarkdownUnits.ofValue(markdown.parseLine(value), value, builder.origin(lines), kind);
  }

  private int offset(int line, int column) {
    int index = Math.min(line, lines.count()) - 1;
    return Math.min(source.length(), lines.start(index) + column - 1);
  }
}
