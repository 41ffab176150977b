package de.roterfaden.check.status;

import static de.roterfaden.check.status.NarrativeStatus.escape;

import java.util.ArrayList;
import java.util.List;

/** The few shapes that pictures of the status are made of; in user units of their SVG. */
final class Drawing {

  /** Half the width of a mark. */
  static final int RADIUS = 6;

  private final StringBuilder shapes = new StringBuilder();

  /** A line of words. */
  Drawing text(int x, int y, String css, String words) {
    shapes.append("<text class=\"" + css + "\" x=\"" + x + "\" y=\"" + y + "\">");
    shapes.append(escape(words)).append("</text>\n");
    return this;
  }

  /** Words that are read from below to above, as the heads of narrow columns. */
  Drawing upright(int x, int y, String css, String words) {
    shapes.append("<text class=\"" + css + "\" transform=\"translate(" + x + " " + y + ")");
    shapes.append(" rotate(-90)\">").append(escape(words)).append("</text>\n");
    return this;
  }

  /** A path. */
  Drawing path(String css, String data) {
    shapes.append("<path class=\"" + css + "\" d=\"" + data + "\"/>\n");
    return this;
  }

  /** A rectangle. */
  Drawing box(String css, int x, int y, int width, int height) {
    shapes.append("<rect class=\"" + css + "\" x=\"" + x + "\" y=\"" + y + "\" width=\"" + width);
    shapes.append("\" height=\"" + height + "\"/>\n");
    return this;
  }

  /** A branch from a point to one further right. */
  Drawing branch(int fromX, int fromY, int toX, int toY) {
    int middle = (fromX + toX) / 2;
    return path(
        "line",
        "M" + fromX + " " + fromY + "C" + middle + " " + fromY + " " + middle + " " + toY + " "
            + toX + " " + toY);
  }

  /** How something stands, by a shape and not by colour alone. */
  Drawing mark(Aspect.State state, int x, int y) {
    String at = x + " " + y;
    switch (state) {
      case GOOD -> {
        circle("good", x, y);
        path("tick", "M" + (x - 3) + " " + y + "l2 3l4-6");
      }
      case BAD -> {
        path("bad", "M" + (x - 6) + " " + (y - 6) + "h12v12h-12z");
        path("cross", "M" + (x - 3) + " " + (y - 3) + "l6 6m0-6l-6 6");
      }
      case UNKNOWN -> circle("unknown", x, y);
      case UNCHECKED -> path("unchecked", "M" + (x - 1) + " " + (y - 1) + "h2v2h-2z");
      case NEEDLESS -> path("needless", "M" + at + "m-3 0h6");
    }
    return this;
  }

  /** A circle of the size of a mark. */
  Drawing circle(String css, int x, int y) {
    shapes.append("<circle class=\"" + css + "\" cx=\"" + x + "\" cy=\"" + y);
    shapes.append("\" r=\"" + RADIUS + "\"/>\n");
    return this;
  }

  /** The picture, which says nothing that its surroundings do not. */
  String silent(String css, int width, int height) {
    return svg(css, width, height, " aria-hidden=\"true\" focusable=\"false\"");
  }

  /** The picture with a name. */
  String named(String css, int width, int height, String name) {
    return svg(css, width, height, " role=\"img\" aria-label=\"" + escape(name) + "\"");
  }

  private String svg(String css, int width, int height, String more) {
    return "<svg class=\""
        + css
        + "\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\" width=\""
        + width
        + "\" height=\""
        + height
        + "\""
        + more
        + ">\n"
        + shapes
        + "</svg>\n";
  }

  /** A bar that is as full as its share; full at most when nothing is missing. */
  static String bar(long good, long all) {
    int width = 120;
    int full = all == 0 ? 0 : (int) (good * width / all);
    return new Drawing()
        .box("rest", 1, 1, width, 10)
        .box("share", 1, 1, full, 10)
        .silent("bar", width + 2, 12);
  }

  /** Words cut into lines of so many letters; what does not fit ends in "…". */
  static List<String> lines(String words, int longest, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > longest) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    if (lines.size() > most) {
      String last = lines.get(most - 1) + " " + lines.get(most);
      lines.subList(most - 1, lines.size()).clear();
      lines.add(cut(last + "…", longest));
    }
    return lines.stream().map(it -> cut(it, longest)).toList();
  }

  private static String cut(String line, int longest) {
    return line.length() <= longest ? line : line.substring(0, longest - 1).strip() + "…";
  }
}
