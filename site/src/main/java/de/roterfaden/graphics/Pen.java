package de.roterfaden.graphics;

import java.util.List;
import java.util.Locale;

/** The strokes and words that all drawings are made of. Without a style sheet they are black. */
final class Pen {

  private Pen() {}

  /** A drawing that stands for itself: a picture with a name. */
  static Element picture(String kind, String name, int width, int height, List<Element> parts) {
    return Element.of("svg", "faden-graphic faden-graphic-" + kind)
        .set("viewBox", "0 0 " + width + " " + height)
        .set("width", width)
        .set("height", height)
        .set("role", "img")
        .set("aria-label", name)
        .add(Element.of("title").text(name))
        .addAll(parts);
  }

  static Element line(String name, String path, int width) {
    return Element.of("path", name)
        .set("d", path)
        .set("fill", "none")
        .set("stroke", "currentColor")
        .set("stroke-width", width)
        .set("stroke-linecap", "round");
  }

  static Element dashed(Element line) {
    return line.set("stroke-dasharray", "1 9");
  }

  /** A filled disc. */
  static Element dot(String name, int x, int y, int radius) {
    return disc(name, x, y, radius).set("fill", "currentColor");
  }

  /** A disc that hides what lies below it. */
  static Element disc(String name, int x, int y, int radius) {
    return Element.of("circle", name)
        .set("cx", x)
        .set("cy", y)
        .set("r", radius)
        .set("fill", "#fff")
        .set("stroke", "currentColor")
        .set("stroke-width", 2);
  }

  /** A box with round corners that hides what lies below it. */
  static Element box(String name, int x, int y, int width, int height, int round) {
    return Element.of("rect", name)
        .set("x", x)
        .set("y", y)
        .set("width", width)
        .set("height", height)
        .set("rx", round)
        .set("fill", "#fff")
        .set("stroke", "currentColor")
        .set("stroke-width", 2);
  }

  /** A sign of a future task on its disc, with its pattern round it. */
  static List<Element> sign(TaskSign sign, int x, int y, int radius) {
    int ground = radius * 5 / 8;
    return List.of(
        disc("faden-graphic-disc", x, y, radius),
        PatternGraphic.disc(sign.pattern(), x, y, radius),
        disc("faden-graphic-ground", x, y, ground),
        PictogramGraphic.at(sign.pictogram(), x, y, ground * 0.06));
  }

  /**
   * Lines of text.
   *
   * @param name class
   * @param lettering size and weight
   * @param lines the lines
   * @param x left edge
   * @param y upper edge of the first line
   */
  static Element words(String name, Lettering lettering, List<String> lines, int x, int y) {
    Element group = Element.of("g", name);
    int baseline = y + lettering.baseline();
    for (String line : lines) {
      group.add(words(lettering, line, x, baseline));
      baseline += lettering.lineHeight();
    }
    return group;
  }

  private static Element words(Lettering lettering, String line, int x, int baseline) {
    return Element.of("text")
        .set("x", x)
        .set("y", baseline)
        .set("font-size", lettering.size())
        .setUnlessEmpty("font-weight", lettering.bold() ? "bold" : "")
        .set("fill", "currentColor")
        .text(line);
  }

  /** A curve straight down that swings to one side on its way. */
  static String sway(int down, int aside) {
    return String.format(
        Locale.ROOT, "c%d %.1f %d %.1f 0 %d", aside, down / 3.0, aside, 2 * down / 3.0, down);
  }

  /** The knot that a thread ends in, 30 high and 18 to the left and right. */
  static String knot(int x, int y) {
    return "M" + x + " " + y + "c-18 6-18 22 0 22s18-16 0-16s-14 20-6 30";
  }
}
