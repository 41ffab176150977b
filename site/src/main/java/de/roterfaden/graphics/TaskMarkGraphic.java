package de.roterfaden.graphics;

import de.roterfaden.narrative.Pattern;
import de.roterfaden.narrative.Pictogram;

/**
 * What tells a future task apart, as one drawing in colours of its own, for pictures that no style
 * sheet reaches: a disc with its pattern, and its pictogram in the middle.
 */
public final class TaskMarkGraphic {

  private static final int DISC = 40;
  private static final int GROUND = 25;

  private TaskMarkGraphic() {}

  /**
   * Colours as {@code #rrggbb}.
   *
   * @param line of the lines
   * @param disc of the disc
   * @param ground below the pictogram and of the pattern
   */
  public record Colors(String line, String disc, String ground) {}

  /** The drawing, 80 units wide, with its middle at the origin. */
  public static Element of(Pattern pattern, Pictogram pictogram, Colors colors) {
    String pictures = PictogramGraphic.at(pictogram, 0, 0, 1.5).toString();
    return Element.of("g")
        .add(
            circle(DISC, colors.disc(), colors),
            PatternGraphic.disc(pattern, 0, 0, DISC).set("stroke", colors.ground()),
            circle(GROUND, colors.ground(), colors))
        .html(pictures.replace("currentColor", colors.line()));
  }

  private static Element circle(int radius, String fill, Colors colors) {
    return Element.of("circle")
        .set("r", radius)
        .set("fill", fill)
        .set("stroke", colors.line())
        .set("stroke-width", 2);
  }
}
