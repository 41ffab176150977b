package de.roterfaden.graphics;

import java.util.Locale;

/**
 * Measures as fibres of the red thread, one beside the other, so that the eye sees how many there
 * are. A fibre that is done ends in a knot, a running one is drawn through, a planned one is
 * dashed, and one that was rejected or dropped is cut.
 *
 * <pre>{@code
 * String svg = FibreGraphic.of(9, FibreGraphic.End.KNOT).toString();
 * }</pre>
 *
 * <p>It says no more than the number beside it, so screen readers pass over it. The classes are
 * {@code faden-graphic-fibres} and {@code faden-graphic-fibre}.
 */
public final class FibreGraphic {

  private static final int STEP = 14;
  private static final int HEIGHT = 56;
  private static final int KNOT = 5;

  /** How a fibre ends. */
  public enum End {
    /** In a knot: it holds. */
    KNOT,
    /** It runs on. */
    OPEN,
    /** It is only thought of. */
    DASHED,
    /** It was cut. */
    CUT
  }

  private FibreGraphic() {}

  /**
   * The drawing.
   *
   * @param count how many fibres, at least 1
   * @param end how they end
   */
  public static Element of(int count, End end) {
    int width = count * STEP + KNOT;
    Element svg =
        Element.of("svg", "faden-graphic faden-graphic-fibres")
            .set("viewBox", "0 0 " + width + " " + HEIGHT)
            .set("width", width)
            .set("height", HEIGHT)
            .set("aria-hidden", "true")
            .set("focusable", "false");
    for (int i = 0; i < count; i++) {
      int x = KNOT + 2 + i * STEP;
      svg.add(fibre(x, i % 2 == 0 ? 4 : -4, end));
      if (end == End.KNOT) {
        svg.add(
            Element.of("circle")
                .set("cx", x)
                .set("cy", HEIGHT - KNOT - 1)
                .set("r", KNOT)
                .set("fill", "currentColor"));
      }
    }
    return svg;
  }

  private static Element fibre(int x, int sway, End end) {
    String path =
        end == End.CUT
            ? String.format(
                Locale.ROOT, "M%d 2q%d 9 0 18m-5 5l10-6M%d 34q%d 9 0 18", x, sway, x, sway)
            : String.format(
                Locale.ROOT, "M%d 2c%d 16 %d 34 0 %d", x, sway, -sway, HEIGHT - 2 * KNOT);
    return Element.of("path", "faden-graphic-fibre")
        .set("d", path)
        .set("fill", "none")
        .set("stroke", "currentColor")
        .set("stroke-width", 3)
        .set("stroke-linecap", "round")
        .setUnlessEmpty("stroke-dasharray", end == End.DASHED ? "1 7" : "");
  }
}
