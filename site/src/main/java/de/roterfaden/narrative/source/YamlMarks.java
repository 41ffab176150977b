package de.roterfaden.narrative.source;

import de.roterfaden.finding.Position;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Turns the YAML parser's marks, which count from 0 and in code points, into positions in the file.
 */
final class YamlMarks {

  private final String text;
  private final int linesBefore;
  private final int[] lineStarts;

  YamlMarks(String text, int linesBefore) {
    this.text = text;
    this.linesBefore = linesBefore;
    boolean wide = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    this.lineStarts = wide ? lineStarts(text) : new int[0];
  }

  private static int[] lineStarts(String text) {
    int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
    int[] starts = new int[lines];
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
        starts[line] = i + 1;
      }
    }
    return starts;
  }

  /** The place where the text begins. */
  Position first() {
    return Position.START.plusLines(linesBefore);
  }

  /** Where an event stands; of a list or a mapping, where it begins. */
  Position at(Event event) {
    Optional<Mark> start = event.getStartMark();
    Optional<Mark> end =
        event instanceof CollectionStartEvent ? Optional.empty() : event.getEndMark();
    return start.map(from -> stretch(from, end.orElse(from))).orElse(first());
  }

  /** One character at a mark. */
  Position at(Mark mark) {
    return stretch(mark, mark);
  }

  private Position stretch(Mark from, Mark to) {
    int line = from.getLine() + 1 + linesBefore;
    int column = column(from);
    int endLine = to.getLine() + 1 + linesBefore;
    int endColumn = column(to);
    boolean backwards = endLine < line || (endLine == line && endColumn < column);
    return backwards
        ? Position.onLine(line, column, 0)
        : new Position(line, column, endLine, endColumn);
  }

  private int column(Mark mark) {
    if (mark.getLine() >= lineStarts.length) {
      return mark.getColumn() + 1;
    }
    int start = lineStarts[mark.getLine()];
    int end =
        mark.getLine() + 1 < lineStarts.length ? lineStarts[mark.getLine() + 1] : text.length();
    int points = Math.min(mark.getColumn(), text.codePointCount(start, end));
    return text.offsetByCodePoints(start, points) - start + 1;
  }
}
