package de.roterfaden.graphics;

import java.util.ArrayList;
import java.util.List;

/**
 * Two cycles that hold each other like the links of a chain. They share one step: the last of the
 * first cycle is where the second begins.
 *
 * <pre>{@code
 * Element svg = CyclesGraphic.of(strategy, "Measures: 24", projects).drawn("Two cycles", 640);
 * }</pre>
 *
 * <p>The classes are {@code faden-graphic-cycles}, {@code faden-graphic-loop}, {@code
 * faden-graphic-loop-1} and {@code -2}, {@code faden-graphic-knot}.
 */
public final class CyclesGraphic {

  private static final int LOOP = 80;
  private static final int SHIFT = 26;
  private static final int LEFT = 14;
  private static final int ROUND = 40;
  private static final int GAP = 10;

  /**
   * A cycle.
   *
   * @param title its name
   * @param steps its steps without the one that both share, at least one
   */
  public record Cycle(String title, List<String> steps) {
    public Cycle {
      steps = List.copyOf(steps);
    }
  }

  private final Cycle first;
  private final String shared;
  private final Cycle second;

  private CyclesGraphic(Cycle first, String shared, Cycle second) {
    this.first = first;
    this.shared = shared;
    this.second = second;
  }

  /**
   * Two cycles.
   *
   * @param first the upper one
   * @param shared the step where they meet
   * @param second the lower one
   */
  public static CyclesGraphic of(Cycle first, String shared, Cycle second) {
    return new CyclesGraphic(first, shared, second);
  }

  /**
   * The drawing.
   *
   * @param name its name for screen readers
   * @param width 320 or more
   */
  public Element drawn(String name, int width) {
    Sheet sheet = new Sheet(width);
    sheet.title(first.title());
    first.steps().forEach(step -> sheet.step(step, LEFT + LOOP));
    sheet.shared(shared);
    sheet.title(second.title());
    second.steps().forEach(step -> sheet.step(step, LEFT + SHIFT + LOOP));
    return Pen.picture("cycles", name, width, sheet.end(), sheet.parts());
  }

  /** The drawing while it grows from top to bottom. */
  private static final class Sheet {

    private static final int LABEL = LEFT + SHIFT + LOOP + 24;

    private final int room;
    private final Lettering title;
    private final Lettering step;
    private final List<Element> labels = new ArrayList<>();
    private int y = 6;
    private int meetingTop;
    private int meetingBottom;

    Sheet(int width) {
      room = width - LABEL - 4;
      title = Lettering.bold(width >= 480 ? 21 : 18);
      step = Lettering.regular(width >= 480 ? 18 : 16);
    }

    void title(String words) {
      y += GAP;
      List<String> lines = title.wrap(words, room);
      labels.add(Pen.words("faden-graphic-title", title, lines, LABEL, y));
      y += title.height(lines) + GAP;
    }

    void step(String words, int x) {
      List<String> lines = step.wrap(words, room);
      int middle = y + step.lineHeight() / 2;
      labels.add(Pen.line("faden-graphic-fibre", "M" + x + " " + middle + "H" + (LABEL - 8), 2));
      labels.add(Pen.dot("faden-graphic-knot", x, middle, 7));
      labels.add(Pen.words("faden-graphic-field", step, lines, LABEL, y));
      y += step.height(lines) + GAP;
    }

    /** The step in the middle of the stretch where both loops lie over each other. */
    void shared(String words) {
      y += ROUND + 6;
      meetingTop = y - ROUND;
      List<String> lines = step.wrap(words, room);
      int middle = y + step.height(lines) / 2;
      int x = LEFT + SHIFT + LOOP / 3;
      labels.add(Pen.line("faden-graphic-fibre", "M" + x + " " + middle + "H" + (LABEL - 8), 2));
      labels.add(Pen.dot("faden-graphic-knot", x, middle, 11));
      labels.add(Pen.words("faden-graphic-field", step, lines, LABEL, y));
      y += step.height(lines);
      meetingBottom = y + ROUND;
      y += ROUND / 2 + GAP;
    }

    int end() {
      return y + 24;
    }

    List<Element> parts() {
      int end = y + 14;
      List<Element> parts = new ArrayList<>();
      parts.add(loop(1, LEFT, 8, meetingBottom));
      parts.add(loop(2, LEFT + SHIFT, meetingTop, end));
      // The first link comes up again over the second one where they cross on the right.
      parts.add(over(LEFT + LOOP, meetingTop));
      parts.add(arrow(LEFT, (8 + meetingTop) / 2));
      parts.add(arrow(LEFT + SHIFT, (meetingBottom + end) / 2));
      parts.addAll(labels);
      return parts;
    }

    private static Element loop(int number, int x, int top, int bottom) {
      int side = bottom - top - 2 * ROUND;
      String path =
          "M" + x + " " + (top + ROUND) + "a40 40 0 0 1 80 0v" + side + "a40 40 0 0 1 -80 0z";
      return Element.of("g", "faden-graphic-loop faden-graphic-loop-" + number)
          .add(
              Pen.line("faden-graphic-gap", path, 11).set("stroke", "#fff"),
              Pen.line("faden-graphic-thread", path, 5));
    }

    private static Element over(int x, int top) {
      String path = "M" + x + " " + (top - 12) + "v34";
      return Element.of("g", "faden-graphic-loop faden-graphic-loop-1")
          .add(
              Pen.line("faden-graphic-gap", path, 11)
                  .set("stroke", "#fff")
                  .set("stroke-linecap", "butt"),
              Pen.line("faden-graphic-thread", path, 5).set("stroke-linecap", "butt"));
    }

    /** Back up on the left; on the right the steps lead down. */
    private static Element arrow(int x, int y) {
      return Pen.line("faden-graphic-arrow", "M" + (x - 8) + " " + (y + 6) + "l8-11l8 11", 3);
    }
  }
}
