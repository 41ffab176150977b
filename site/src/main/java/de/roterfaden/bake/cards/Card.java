package de.roterfaden.bake.cards;

import de.roterfaden.graphics.Element;
import de.roterfaden.graphics.TaskMarkGraphic;
import de.roterfaden.narrative.Pattern;
import de.roterfaden.narrative.Pictogram;
import java.util.Map;
import java.util.Optional;

/**
 * What stands on the card that social networks and messengers show when somebody shares a page.
 *
 * <pre>{@code
 * String svg = new Card("Lindwerth 2035", "", "Kapitel 1", "Die Seilerei", Optional.empty())
 *     .svg(palette.light());
 * }</pre>
 *
 * @param narrative name of the narrative
 * @param claim its slogan, or ""
 * @param kicker what kind of page it is and where in the story, or ""
 * @param title title of the page
 * @param mark the future task that it is about
 */
public record Card(
    String narrative, String claim, String kicker, String title, Optional<Mark> mark) {

  /** Width in pixels, as Open Graph's readers want it. */
  public static final int WIDTH = 1200;

  /** Height in pixels. */
  public static final int HEIGHT = 630;

  private static final int LEFT = 80;
  private static final int PANEL = 850;
  private static final String SWASH =
      "M2 27C9 27 11 11 19 11c7 0 7 11 1 11s-6-12 3-12c8 0 9 18 15 18";

  /**
   * What tells a future task apart.
   *
   * @param color place in the palette, 1 to 8
   * @param pattern pattern
   * @param pictogram picture sign
   */
  public record Mark(int color, Pattern pattern, Pictogram pictogram) {}

  /** Whether the font has all letters and digits of the words: there are no cards with gaps. */
  public boolean isLegible() {
    return (narrative + claim + kicker + title)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .allMatch(letter -> Typeface.BOLD.has(letter) && Typeface.REGULAR.has(letter));
  }

  /**
   * The card as a drawing of SVG without any text that needs a font.
   *
   * @param colors the light colours of a palette by their names
   */
  public String svg(Map<String, String> colors) {
    Element svg =
        Element.of("svg")
            .set("xmlns", "http://www.w3.org/2000/svg")
            .set("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
            .set("width", WIDTH)
            .set("height", HEIGHT)
            .add(rectangle(0, colors.get("ground")));
    mark.ifPresent(
        task -> svg.add(rectangle(PANEL, colors.get("task-" + task.color() + "-light"))));
    svg.add(
        thread(-22, colors.get("thread-3"), 4),
        thread(24, colors.get("thread-2"), 4),
        thread(0, colors.get("thread"), 12));
    mark.ifPresent(task -> svg.add(disc(task, colors)));
    addWords(svg, colors);
    return svg.toString();
  }

  private void addWords(Element svg, Map<String, String> colors) {
    int width = (mark.isPresent() ? PANEL : WIDTH - LEFT) - LEFT - 40;
    svg.add(
        stroke(SWASH, colors.get("thread"), 4).set("transform", "translate(80 52) scale(1.25)"),
        set(narrative, Typeface.BOLD, new Setting.Box(width - 70, 44, 34, 22))
            .draw(LEFT + 66, 58, colors.get("text")));
    int top = 128;
    if (!kicker.isEmpty()) {
      svg.add(
          set(kicker, Typeface.REGULAR, new Setting.Box(width, 44, 34, 22))
              .draw(
                  LEFT,
                  top,
                  mark.map(task -> colors.get("task-" + task.color() + "-strong"))
                      .orElse(colors.get("muted"))));
      top += 52;
    }
    svg.add(
        set(title, Typeface.BOLD, new Setting.Box(width, 396 - top, 88, 32))
            .draw(LEFT, top, colors.get("text")));
    if (!claim.isEmpty()) {
      svg.add(
          set(claim, Typeface.REGULAR, new Setting.Box(PANEL - LEFT - 40, 40, 30, 18))
              .draw(LEFT, 562, colors.get("muted")));
    }
  }

  private static Setting set(String words, Typeface typeface, Setting.Box box) {
    return Setting.of(words, typeface, box);
  }

  /** The thread below the words: to the disc of a future task, else in a loop and on. */
  private Element thread(int aside, String color, int width) {
    String way =
        mark.isPresent()
            ? "M-20 %d C 220 440 400 560 620 508 S 960 540 1025 300".formatted(520 + aside)
            : ("M-20 %d C 220 440 400 560 620 508 S 900 360 985 428 S 905 575 858 492"
                    + " S 1000 400 1220 %d")
                .formatted(520 + aside, 510 - aside);
    return stroke(way, color, width);
  }

  private static Element disc(Mark task, Map<String, String> colors) {
    String own = "task-" + task.color();
    return TaskMarkGraphic.of(
            task.pattern(),
            task.pictogram(),
            new TaskMarkGraphic.Colors(
                colors.get(own + "-strong"), colors.get(own), colors.get("surface")))
        .set("transform", "translate(1025 280) scale(3)");
  }

  private static Element rectangle(int x, String color) {
    return Element.of("rect")
        .set("x", x)
        .set("y", 0)
        .set("width", WIDTH - x)
        .set("height", HEIGHT)
        .set("fill", color);
  }

  private static Element stroke(String path, String color, int width) {
    return Element.of("path")
        .set("d", path)
        .set("fill", "none")
        .set("stroke", color)
        .set("stroke-width", width)
        .set("stroke-linecap", "round");
  }
}
