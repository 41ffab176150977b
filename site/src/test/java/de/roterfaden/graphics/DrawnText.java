package de.roterfaden.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Where the lines of text of a drawing lie, by the measured widths of the font. */
final class DrawnText {

  /** The box of a line of text. */
  record Line(String words, double left, double top, double right, double bottom) {

    boolean touches(Line other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private DrawnText() {}

  static Element svg(Object drawing) {
    return Jsoup.parse(drawing.toString(), "", Parser.xmlParser()).child(0);
  }

  static List<Line> lines(Element svg) {
    List<Line> lines = new ArrayList<>();
    for (Element text : svg.select("text")) {
      int size = Integer.parseInt(text.attr("font-size"));
      Lettering lettering = new Lettering(size, text.attr("font-weight").equals("bold"));
      double x = Double.parseDouble(text.attr("x"));
      double y = Double.parseDouble(text.attr("y"));
      String words = text.wholeText();
      lines.add(
          new Line(
              words,
              x,
              y - Lettering.ASCENT * size,
              x + lettering.width(words),
              y + Lettering.DESCENT * size));
    }
    return lines;
  }

  /** No line leaves the drawing, and none touches another. */
  static void check(de.roterfaden.graphics.Element drawing) {
    Element svg = svg(drawing);
    int width = Integer.parseInt(svg.attr("width"));
    int height = Integer.parseInt(svg.attr("height"));
    assertThat(svg.attr("viewBox")).isEqualTo("0 0 " + width + " " + height);
    List<Line> lines = lines(svg);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      assertThat(line.left() >= 0 && line.right() <= width && line.top() >= 0)
          .as("%s within %d", line, width)
          .isTrue();
      assertThat(line.bottom()).as("%s", line).isLessThanOrEqualTo(height);
      for (Line other : lines.subList(i + 1, lines.size())) {
        assertThat(line.touches(other)).as("%s and %s", line, other).isFalse();
      }
    }
    for (Element box : svg.select("rect")) {
      double x = Double.parseDouble(box.attr("x"));
      double right = x + Double.parseDouble(box.attr("width"));
      assertThat(x >= 0 && right <= width).as("%s", box).isTrue();
    }
    assertThat(drawing.toString()).doesNotContain(" style=").doesNotContain(" id=");
  }
}
