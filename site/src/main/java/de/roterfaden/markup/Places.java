package de.roterfaden.markup;

import de.roterfaden.finding.Position;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Knows where the nodes of a text stand in the author's file.
 *
 * @param bodyLine line of the file on which the text begins, from 1
 */
record Places(int bodyLine) {

  /** The stretch of a node; the beginning of the text if it has none. */
  Position of(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return node.getParent() == null ? Position.onLine(bodyLine, 1, 0) : of(node.getParent());
    }
    SourceSpan first = spans.get(0);
    SourceSpan last = spans.get(spans.size() - 1);
    return new Position(
        bodyLine + first.getLineIndex(),
        first.getColumnIndex() + 1,
        bodyLine + last.getLineIndex(),
        last.getColumnIndex() + last.getLength() + 1);
  }

  /** The place right behind a node, and some letters more. */
  Position behind(Node node, int length) {
    Position position = of(node);
    return Position.onLine(position.endLine(), position.endColumn(), length);
  }

  /** A word of the opening line of a block. */
  Position of(Container container, Header.Token token) {
    return Position.onLine(
        bodyLine + container.line(), token.start() + 1, token.end() - token.start());
  }

  /** The opening line of a block. */
  Position opening(Container container) {
    return of(container, container.header().whole());
  }

  /** The places within the text that a node holds as it is, such as HTML. */
  Lines lines(Node node, String literal) {
    return new Lines(node, literal);
  }

  /** The lines of a node's text; a node has one source span for each line that is not blank. */
  final class Lines {

    private final Node node;
    private final int[] starts;
    private final int[] spans;

    private Lines(Node node, String literal) {
      this.node = node;
      List<String> lines = List.of(literal.split("\n", -1));
      this.starts = new int[lines.size()];
      this.spans = new int[lines.size()];
      int start = 0;
      int span = 0;
      for (int i = 0; i < lines.size(); i++) {
        starts[i] = start;
        spans[i] = span;
        start += lines.get(i).length() + 1;
        span += lines.get(i).isBlank() ? 0 : 1;
      }
    }

    /**
     * A stretch of the text; one over several lines is shown up to the end of its first.
     *
     * @param start index of the first character
     * @param end index behind the last
     */
    Position position(int start, int end) {
      int found = Arrays.binarySearch(starts, start);
      int line = found >= 0 ? found : -found - 2;
      if (spans[line] >= node.getSourceSpans().size()) {
        return of(node);
      }
      SourceSpan span = node.getSourceSpans().get(spans[line]);
      int column = start - starts[line];
      int length = Math.max(0, Math.min(end - start, span.getLength() - column));
      return Position.onLine(
          bodyLine + span.getLineIndex(), span.getColumnIndex() + column + 1, length);
    }
  }
}
