package de.roterfaden.graphics;

import de.roterfaden.narrative.MilestoneState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Milestones as stops on the red thread, one below the other: what is done is a full knot on a
 * drawn thread, what runs a ring with a core, what is planned an open ring on a dashed thread.
 *
 * <pre>{@code
 * Element svg = WayGraphic.of(sections, "We are here").drawn("Timeline from 1871 to 2035", 640);
 * }</pre>
 *
 * <p>The classes are {@code faden-graphic-way}, {@code faden-graphic-thread}, {@code
 * faden-graphic-stop}, {@code faden-graphic-here}, those of {@link FutureTaskGraphic}, and on
 * coloured parts {@code faden-color-1} to {@code faden-color-8}.
 */
public final class WayGraphic {

  private static final int AXIS = 30;
  private static final int LABEL = 62;
  private static final int DATES = 194;
  private static final int SIGN = 26;
  private static final int GAP = 16;
  private static final int KNOT = 9;

  /**
   * A milestone as it is drawn.
   *
   * @param date when, in words
   * @param title what
   * @param state how far it has come
   * @param color place of its future task in the palette, 1 to 8, or 0
   */
  public record Stop(String date, String title, MilestoneState state, int color) {}

  /**
   * A stretch of the way.
   *
   * @param title its heading, or "" for none
   * @param sign the sign of its future task, if it has one
   * @param stops the milestones, in order
   */
  public record Section(String title, Optional<TaskSign> sign, List<Stop> stops) {
    public Section {
      stops = List.copyOf(stops);
    }
  }

  private final List<Section> sections;
  private final String here;

  private WayGraphic(List<Section> sections, String here) {
    this.sections = List.copyOf(sections);
    this.here = here;
  }

  /**
   * A way.
   *
   * @param sections its stretches
   * @param here words for the place between the last thing that is done and the first that is not,
   *     or "" for none
   */
  public static WayGraphic of(List<Section> sections, String here) {
    return new WayGraphic(sections, here);
  }

  /**
   * The drawing.
   *
   * @param name its name for screen readers
   * @param width 320 or more; on less than 480, dates stand above the titles
   */
  public Element drawn(String name, int width) {
    Sheet sheet = new Sheet(width);
    sections.forEach(section -> sheet.add(section, here));
    return Pen.picture("way", name, width, sheet.end(), sheet.parts());
  }

  /** The drawing while it grows from top to bottom. */
  private static final class Sheet {

    private final int width;
    private final Lettering title;
    private final Lettering date;
    private final Lettering heading;
    private final List<Element> threads = new ArrayList<>();
    private final List<Element> labels = new ArrayList<>();
    private int y;
    private int from;
    private int side = 14;

    Sheet(int width) {
      this.width = width;
      boolean wide = width >= 480;
      title = Lettering.regular(wide ? 18 : 16);
      date = Lettering.bold(wide ? 18 : 16);
      heading = Lettering.bold(wide ? 22 : 19);
      y = GAP;
    }

    void add(Section section, String here) {
      if (!section.title().isEmpty()) {
        addHeading(section);
      }
      OptionalInt now = here.isEmpty() ? OptionalInt.empty() : now(section.stops());
      for (int i = 0; i < section.stops().size(); i++) {
        if (now.isPresent() && now.getAsInt() == i) {
          addHere(here);
        }
        addStop(section.stops().get(i));
      }
    }

    /** The place of the first milestone that is not done, if all before it are and none after. */
    private static OptionalInt now(List<Stop> stops) {
      int done = (int) stops.stream().takeWhile(Sheet::isDone).count();
      boolean mixed = stops.stream().skip(done).anyMatch(Sheet::isDone);
      return done == 0 || done == stops.size() || mixed
          ? OptionalInt.empty()
          : OptionalInt.of(done);
    }

    private static boolean isDone(Stop stop) {
      return stop.state() == MilestoneState.DONE;
    }

    private void addHeading(Section section) {
      y += threads.isEmpty() ? 0 : GAP;
      List<String> lines = heading.wrap(section.title(), width - LABEL - 4);
      int height = Math.max(2 * SIGN, heading.height(lines));
      int middle = y + height / 2;
      draw(middle, true);
      Element group = Element.of("g", "faden-graphic-task");
      section
          .sign()
          .ifPresentOrElse(
              sign ->
                  group
                      .set("class", "faden-graphic-task faden-color-" + sign.color())
                      .addAll(Pen.sign(sign, AXIS, middle, SIGN)),
              () -> group.add(Pen.disc("faden-graphic-ground", AXIS, middle, SIGN / 2)));
      int top = middle - heading.height(lines) / 2;
      labels.add(group.add(Pen.words("faden-graphic-title", heading, lines, LABEL, top)));
      y += height + GAP;
    }

    private void addHere(String here) {
      List<String> lines = date.wrap(here, width - LABEL - 24);
      int middle = y + date.height(lines) / 2;
      int boxed = (int) Math.ceil(date.width(lines)) + 20;
      draw(middle, false);
      labels.add(
          Element.of("g", "faden-graphic-here")
              .add(
                  Pen.line("faden-graphic-mark", "M" + (AXIS - 14) + " " + middle + "H" + LABEL, 2),
                  Pen.box("faden-graphic-box", LABEL, y - 4, boxed, date.height(lines) + 8, 6),
                  Pen.words("faden-graphic-field", date, lines, LABEL + 10, y)));
      y += date.height(lines) + GAP + 4;
    }

    private void addStop(Stop stop) {
      boolean wide = width >= 480;
      int left = wide ? LABEL + DATES + 12 : LABEL;
      List<String> dates = date.wrap(stop.date(), wide ? DATES : width - LABEL - 4);
      List<String> titles = title.wrap(stop.title(), width - left - 4);
      int middle = y + date.lineHeight() / 2;
      draw(middle, stop.state() == MilestoneState.PLANNED);
      int below = wide ? y : y + date.height(dates);
      Element group =
          Element.of("g")
              .setUnlessEmpty(
                  "class",
                  stop.color() > 0 ? "faden-graphic-task faden-color-" + stop.color() : "");
      group.addAll(knot(stop.state(), middle));
      group.add(Pen.words("faden-graphic-date", date, dates, LABEL, y));
      labels.add(group.add(Pen.words("faden-graphic-field", title, titles, left, below)));
      y = Math.max(y + date.height(dates), below + title.height(titles)) + GAP;
    }

    private static List<Element> knot(MilestoneState state, int y) {
      return switch (state) {
        case DONE -> List.of(Pen.dot("faden-graphic-knot", AXIS, y, KNOT));
        case RUNNING ->
            List.of(
                Pen.disc("faden-graphic-ground", AXIS, y, KNOT),
                Pen.dot("faden-graphic-knot", AXIS, y, KNOT / 2));
        case PLANNED -> List.of(Pen.disc("faden-graphic-ground", AXIS, y, KNOT));
      };
    }

    private void draw(int to, boolean dashed) {
      Element line =
          Pen.line("faden-graphic-thread", "M" + AXIS + " " + from + Pen.sway(to - from, side), 4);
      threads.add(dashed ? Pen.dashed(line) : line);
      from = to;
      side = -side;
    }

    /** Ends the thread in a knot, and gives the height of it all. */
    int end() {
      draw(y, true);
      threads.add(Pen.line("faden-graphic-thread", Pen.knot(AXIS, y), 4));
      return y + 40;
    }

    List<Element> parts() {
      List<Element> parts = new ArrayList<>(threads);
      parts.addAll(labels);
      return parts;
    }
  }
}
