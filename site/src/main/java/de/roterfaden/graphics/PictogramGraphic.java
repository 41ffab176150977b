package de.roterfaden.graphics;

import de.roterfaden.narrative.Pictogram;
import java.util.Locale;

/**
 * The picture signs of future tasks: line drawings on a grid of 24 by 24, in the colour of the text
 * around them.
 */
public final class PictogramGraphic {

  private PictogramGraphic() {}

  /** A sign of its own, for use beside a word that says the same; hidden from screen readers. */
  public static Element svg(Pictogram pictogram) {
    return Element.of("svg", "faden-pictogram faden-pictogram-" + pictogram.id())
        .set("viewBox", "0 0 24 24")
        .set("width", 24)
        .set("height", 24)
        .set("aria-hidden", "true")
        .set("focusable", "false")
        .add(lines(pictogram));
  }

  /** The sign as part of a larger drawing, with its middle at a point and a scale. */
  static Element at(Pictogram pictogram, double x, double y, double scale) {
    return Element.of("g", "faden-pictogram faden-pictogram-" + pictogram.id())
        .set(
            "transform",
            String.format(
                Locale.ROOT,
                "translate(%.1f %.1f) scale(%.2f)",
                x - 12 * scale,
                y - 12 * scale,
                scale))
        .add(lines(pictogram));
  }

  private static Element lines(Pictogram pictogram) {
    return Element.of("path")
        .set("d", path(pictogram))
        .set("fill", "none")
        .set("stroke", "currentColor")
        .set("stroke-width", 2)
        .set("stroke-linecap", "round")
        .set("stroke-linejoin", "round");
  }

  private static String path(Pictogram pictogram) {
    return switch (pictogram) {
      // Three people, side by side.
      case TOGETHER ->
          "M12 4.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5M8 20v-4a4 4 0 0 1 8 0v4"
              + "M5 8.5a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6M2.5 20v-2.5a2.5 2.5 0 0 1 3-2.4"
              + "M19 8.5a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6M21.5 20v-2.5a2.5 2.5 0 0 0-3-2.4";
      // A leaf with its vein.
      case LEAF -> "M5 19C3 10 9 4 20 4c0 11-6 17-15 15zM5 19L14 10";
      // A winding way to a flag.
      case WAY -> "M5 21c0-5 12-4 12-9s-7-3-7-6M10 6V3h6v3h-6";
      // A table of bars.
      case DATA -> "M4 4v16h16M8 16v-4M12 16V8M16 16v-6";
      case HOUSE -> "M3 12L12 4l9 8M6 10v10h12V10M10 20v-5h4v5";
      // A drop above a wave.
      case WATER ->
          "M12 3c3 4 4.5 6 4.5 8a4.5 4.5 0 0 1-9 0c0-2 1.5-4 4.5-8zM3 20c2-2 4-2 6 0s4 2 6 0s4-2 6 0";
      // An open book.
      case SCHOOL ->
          "M12 7C9 5 6 5 3 5.5V19c3-.5 6-.5 9 1.5c3-2 6-2 9-1.5V5.5C18 5 15 5 12 7zM12 7v13.5";
      // A hammer and the work it stands on.
      case WORK -> "M7 4h8l3 3v2h-4V8H7zM11 8v9M5 21h14";
    };
  }
}
