package de.roterfaden.graphics;

import de.roterfaden.narrative.Pattern;
import java.util.Locale;

/**
 * The patterns that tell future tasks apart where colour does not. A pattern is drawn line by line
 * within its disc, so that it needs no ids and several may stand on a page.
 */
final class PatternGraphic {

  /** Units between two lines or dots. */
  private static final int STEP = 8;

  private PatternGraphic() {}

  /** The pattern on a disc. */
  static Element disc(Pattern pattern, double x, double y, double radius) {
    return Element.of("path", "faden-pattern faden-pattern-" + pattern.id())
        .set("d", marks(pattern, x, y, radius - 2))
        .set("fill", "none")
        .set("stroke", "currentColor")
        .set("stroke-width", 2)
        .set("stroke-linecap", "round");
  }

  private static String marks(Pattern pattern, double x, double y, double radius) {
    StringBuilder marks = new StringBuilder();
    for (int step = (int) -radius / STEP * STEP; step <= radius; step += STEP) {
      double half = Math.sqrt(Math.max(0, radius * radius - step * step));
      switch (pattern) {
        case DOTS -> {
          for (int across = (int) -half / STEP * STEP; across <= half; across += STEP) {
            marks.append(path("M%.0f %.0fh0", x + across, y + step));
          }
        }
        case LINES -> marks.append(path("M%.1f %.0fh%.1f", x - half, y + step, 2 * half));
        case WAVES -> marks.append(wave(x - half, y + step, 2 * half));
        case GRID ->
            marks
                .append(path("M%.1f %.0fh%.1f", x - half, y + step, 2 * half))
                .append(path("M%.0f %.1fv%.1f", x + step, y - half, 2 * half));
      }
    }
    return marks.toString();
  }

  private static String wave(double x, double y, double length) {
    StringBuilder way = new StringBuilder(path("M%.1f %.0f", x, y));
    double left = length;
    for (int up = -1; left > 1; up = -up) {
      double part = Math.min(STEP, left);
      way.append(path("q%.1f %.1f %.1f 0", part / 2, up * part / 2, part));
      left -= part;
    }
    return way.toString();
  }

  private static String path(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
  }
}
