package de.roterfaden.bake.pictures;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Size of a drawing in CSS pixels: as its {@code width} and {@code height} say, else as its {@code
 * viewBox}.
 *
 * @param width rounded; 0 if unknown
 * @param height rounded; 0 if unknown
 */
record SvgSize(int width, int height) {

  private static final Pattern LENGTH =
      Pattern.compile("\\s*([0-9]*\\.?[0-9]+(?:[eE][+-]?[0-9]{1,2})?)\\s*(px|pt|pc|mm|cm|in|)\\s*");
  private static final Pattern VIEW_BOX =
      Pattern.compile(
          "\\s*[-+0-9.eE]+[\\s,]+[-+0-9.eE]+[\\s,]+([0-9.eE+]+)[\\s,]+([0-9.eE+]+)\\s*");
  private static final Map<String, Double> PIXELS =
      Map.of(
          "", 1.0, "px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in",
          96.0);

  static SvgSize of(SvgElement root) {
    int width = pixels(root.attribute("width"));
    int height = pixels(root.attribute("height"));
    Matcher box = VIEW_BOX.matcher(root.attribute("viewBox"));
    if ((width > 0 && height > 0) || !box.matches()) {
      return new SvgSize(width, height);
    }
    double boxWidth = number(box.group(1));
    double boxHeight = number(box.group(2));
    if (boxWidth <= 0 || boxHeight <= 0) {
      return new SvgSize(0, 0);
    }
    if (width > 0) {
      return new SvgSize(width, rounded(width * boxHeight / boxWidth));
    }
    if (height > 0) {
      return new SvgSize(rounded(height * boxWidth / boxHeight), height);
    }
    return new SvgSize(rounded(boxWidth), rounded(boxHeight));
  }

  private static int pixels(String length) {
    Matcher matcher = LENGTH.matcher(length);
    return matcher.matches()
        ? rounded(number(matcher.group(1)) * PIXELS.getOrDefault(matcher.group(2), 0.0))
        : 0;
  }

  private static double number(String digits) {
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** To whole pixels; something absurdly large is unknown. */
  private static int rounded(double pixels) {
    return pixels > 0 && pixels < 1_000_000 ? (int) Math.max(1, Math.round(pixels)) : 0;
  }
}
