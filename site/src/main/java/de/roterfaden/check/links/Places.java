package de.roterfaden.check.links;

import de.roterfaden.finding.Position;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Where elements and attributes stand in the file that jsoup has read. */
public final class Places {

  private Places() {}

  /** The place of an element's opening tag. */
  public static Position of(Element element) {
    return position(element.sourceRange());
  }

  /** The place of an attribute's value, or of the element if the reader does not know it. */
  public static Position of(Element element, String attribute) {
    Range value = element.attributes().sourceRange(attribute).valueRange();
    return value.isTracked() ? position(value) : of(element);
  }

  private static Position position(Range range) {
    return range.isTracked()
        ? new Position(
            range.start().lineNumber(),
            range.start().columnNumber(),
            range.end().lineNumber(),
            range.end().columnNumber())
        : Position.START;
  }
}
