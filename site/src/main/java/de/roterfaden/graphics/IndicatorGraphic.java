package de.roterfaden.graphics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A number over the years as bars, one below the other, and where it shall go: labels stand in
 * columns of their own, so that none can touch another or a bar.
 *
 * <pre>{@code
 * String svg = IndicatorGraphic.of(List.of(new Bar("2020", "5", 5)), new Bar("Target 2032", "12", 12))
 *     .named("Chart: places to sit").toString();
 * }</pre>
 *
 * <p>Bars begin at zero. The last one is the strongest; the target is dashed, and a dashed line
 * leads up from it. The classes are {@code faden-graphic-indicator}, {@code faden-graphic-bar},
 * {@code faden-graphic-bar--last}, {@code faden-graphic-target}.
 */
public final class IndicatorGraphic {

  private static final int WIDTH = 360;
  private static final int FONT = 16;
  private static final int LINE = 20;
  private static final int BAR = 20;
  private static final int GAP = 12;

  /** Labels that are wider stand on several lines. */
  private static final int WIDEST_LABEL = 120;

  /** No letter of the shipped font is wider on average, in parts of its size. */
  private static final double LETTER = 0.66;

  /**
   * A value.
   *
   * @param label what it is, such as its year
   * @param words the value as people write it
   * @param value the value
   */
  public record Bar(String label, String words, double value) {}

  private final List<Bar> bars;
  private final Bar target;
  private final int left;
  private final int right;
  private final double lowest;
  private final double highest;

  private IndicatorGraphic(List<Bar> bars, Bar target) {
    this.bars = List.copyOf(bars);
    this.target = target;
    this.left = GAP + widest(all().flatMap(bar -> lines(bar).stream()));
    this.right = WIDTH - GAP - widest(all().map(Bar::words));
    this.lowest = Math.min(0, all().mapToDouble(Bar::value).min().orElse(0));
    this.highest = Math.max(lowest + 1e-9, all().mapToDouble(Bar::value).max().orElse(1));
  }

  /**
   * A chart.
   *
   * @param bars measured values, earliest first
   * @param target what shall be reached
   */
  public static IndicatorGraphic of(List<Bar> bars, Bar target) {
    return new IndicatorGraphic(bars, target);
  }

  /** The drawing with a name; the numbers themselves are read from the table beside it. */
  public Element named(String name) {
    List<Element> parts = new ArrayList<>();
    int y = 0;
    for (int i = 0; i < bars.size(); i++) {
      String classes =
          "faden-graphic-bar" + (i == bars.size() - 1 ? " faden-graphic-bar--last" : "");
      y += draw(bars.get(i), y, bar(bars.get(i), y, classes).set("fill", "currentColor"), parts);
    }
    parts.add(line(y));
    y +=
        draw(
            target,
            y,
            bar(target, y, "faden-graphic-target")
                .set("fill", "none")
                .set("stroke", "currentColor")
                .set("stroke-width", 2)
                .set("stroke-dasharray", "5 4"),
            parts);
    int height = y - GAP + 2;
    return Element.of("svg", "faden-graphic faden-graphic-indicator")
        .set("viewBox", "0 0 " + WIDTH + " " + height)
        .set("width", WIDTH)
        .set("height", height)
        .set("role", "img")
        .set("aria-label", name)
        .addAll(parts);
  }

  private Stream<Bar> all() {
    return Stream.concat(bars.stream(), Stream.of(target));
  }

  private static List<String> lines(Bar bar) {
    return FutureTaskGraphic.wrap(bar.label(), (int) (WIDEST_LABEL / (LETTER * FONT)));
  }

  private static int widest(Stream<String> words) {
    return (int) Math.ceil(words.mapToInt(String::length).max().orElse(0) * LETTER * FONT);
  }

  /** Draws a row and says how high it is. */
  private int draw(Bar bar, int top, Element shape, List<Element> parts) {
    List<String> lines = lines(bar);
    parts.add(shape);
    for (int i = 0; i < lines.size(); i++) {
      parts.add(words(lines.get(i), 0, top + i * LINE).set("text-anchor", "start"));
    }
    parts.add(words(bar.words(), WIDTH, top).set("text-anchor", "end").set("font-weight", "bold"));
    return Math.max(BAR, lines.size() * LINE) + GAP;
  }

  private Element bar(Bar bar, int top, String classes) {
    int from = Math.min(x(0), x(bar.value()));
    int width = Math.max(2, Math.abs(x(bar.value()) - x(0)));
    return Element.of("rect", classes)
        .set("x", from)
        .set("y", top + 1)
        .set("width", width)
        .set("height", BAR)
        .set("rx", 3);
  }

  private Element line(int bottom) {
    return Element.of("path", "faden-graphic-target")
        .set("d", "M" + x(target.value()) + " 0V" + bottom)
        .set("fill", "none")
        .set("stroke", "currentColor")
        .set("stroke-width", 2)
        .set("stroke-dasharray", "2 5");
  }

  private int x(double value) {
    return (int) Math.round(left + (right - left) * (value - lowest) / (highest - lowest));
  }

  private static Element words(String words, int x, int top) {
    return Element.of("text")
        .set("x", x)
        .set("y", top + 16)
        .set("font-size", FONT)
        .set("fill", "currentColor")
        .text(words);
  }
}
