package de.roterfaden.graphics;

import de.roterfaden.narrative.Pattern;
import de.roterfaden.narrative.Pictogram;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The future tasks of a narrative on one red thread: a disc with colour, pattern and pictogram for
 * each task, and finer threads to its fields of action.
 *
 * <pre>{@code
 * String svg = FutureTaskGraphic.of(tasks).hidden().toString();
 * }</pre>
 *
 * <p>Without a style sheet it is a line drawing in the colour of the text. The classes are {@code
 * faden-graphic-tasks} (the drawing), {@code faden-graphic-thread}, {@code faden-graphic-fibre},
 * {@code faden-graphic-disc}, {@code faden-graphic-ground}, {@code faden-graphic-knot}, {@code
 * faden-graphic-title}, {@code faden-graphic-field}, and on the group of a task {@code
 * faden-color-1} to {@code faden-color-8}.
 */
public final class FutureTaskGraphic {

  private static final int WIDTH = 640;
  private static final int AXIS = 60;
  private static final int DISC = 40;
  private static final int GROUND = 25;
  private static final int LABEL = 132;
  private static final int TITLE_LINE = 30;
  private static final int FIELD_LINE = 28;
  private static final int GAP = 32;

  /** Letters that fit on a line of the title and of a field, at the widths above. */
  private static final int TITLE_LETTERS = 34;

  private static final int FIELD_LETTERS = 42;

  /**
   * A future task as it is drawn.
   *
   * @param title its name
   * @param fields names of its fields of action
   * @param pictogram its sign
   * @param pattern its pattern
   * @param color its place in the palette, 1 to 8
   */
  public record Task(
      String title, List<String> fields, Pictogram pictogram, Pattern pattern, int color) {
    public Task {
      fields = List.copyOf(fields);
    }
  }

  private final List<Task> tasks;

  private FutureTaskGraphic(List<Task> tasks) {
    this.tasks = List.copyOf(tasks);
  }

  public static FutureTaskGraphic of(List<Task> tasks) {
    return new FutureTaskGraphic(tasks);
  }

  /**
   * The drawing on its own.
   *
   * @param title one sentence that says what it shows
   */
  public Element named(String title) {
    return drawing(Element.of("title").text(title)).set("role", "img").set("aria-label", title);
  }

  /** The drawing beside a list that says the same: screen readers pass over it. */
  public Element hidden() {
    return drawing().set("aria-hidden", "true").set("focusable", "false");
  }

  private Element drawing(Element... first) {
    List<Element> parts = new ArrayList<>(List.of(first));
    StringBuilder thread = new StringBuilder("M" + AXIS + " 0");
    List<Element> groups = new ArrayList<>();
    int y = GAP;
    int from = 0;
    for (int i = 0; i < tasks.size(); i++) {
      Row row = new Row(tasks.get(i), y);
      thread.append(sway(row.middle() - from, i % 2 == 0 ? -14 : 14));
      from = row.middle();
      groups.add(row.draw());
      y += row.height() + GAP;
    }
    thread.append(sway(y - from, tasks.size() % 2 == 0 ? -14 : 14));
    parts.add(line("faden-graphic-thread", thread.toString(), 4));
    parts.addAll(groups);
    parts.add(line("faden-graphic-thread", knot(y), 4));
    return Element.of("svg", "faden-graphic faden-graphic-tasks")
        .set("viewBox", "0 0 " + WIDTH + " " + (y + 40))
        .set("width", WIDTH)
        .set("height", y + 40)
        .addAll(parts);
  }

  /** A curve straight down that swings to one side on its way. */
  private static String sway(int down, int aside) {
    return String.format(
        Locale.ROOT, "c%d %.1f %d %.1f 0 %d", aside, down / 3.0, aside, 2 * down / 3.0, down);
  }

  /** The knot that the thread ends in. */
  private static String knot(int y) {
    return "M" + AXIS + " " + y + "c-18 6-18 22 0 22s18-16 0-16s-14 20-6 30";
  }

  private static Element line(String name, String path, int width) {
    return Element.of("path", name)
        .set("d", path)
        .set("fill", "none")
        .set("stroke", "currentColor")
        .set("stroke-width", width)
        .set("stroke-linecap", "round");
  }

  /** A task's stretch of the drawing. */
  private static final class Row {

    private final Task task;
    private final int top;
    private final List<String> title;
    private final List<List<String>> fields;

    Row(Task task, int top) {
      this.task = task;
      this.top = top;
      this.title = wrap(task.title(), TITLE_LETTERS);
      this.fields = task.fields().stream().map(field -> wrap(field, FIELD_LETTERS)).toList();
    }

    int height() {
      int lines = fields.stream().mapToInt(List::size).sum();
      return Math.max(2 * DISC, title.size() * TITLE_LINE + lines * FIELD_LINE + 12);
    }

    int middle() {
      return top + DISC;
    }

    Element draw() {
      Element group = Element.of("g", "faden-graphic-task faden-color-" + task.color());
      Element labels = Element.of("g");
      int y = top + TITLE_LINE;
      for (String words : title) {
        labels.add(words("faden-graphic-title", words, y, 24).set("font-weight", "bold"));
        y += TITLE_LINE;
      }
      for (List<String> field : fields) {
        group.add(fibre(y - 8));
        labels.add(circle("faden-graphic-knot", LABEL - 14, y - 8, 5));
        for (String words : field) {
          labels.add(words("faden-graphic-field", words, y, 20));
          y += FIELD_LINE;
        }
      }
      return group.add(
          circle("faden-graphic-disc", AXIS, middle(), DISC),
          PatternGraphic.disc(task.pattern(), AXIS, middle(), DISC),
          circle("faden-graphic-ground", AXIS, middle(), GROUND),
          PictogramGraphic.at(task.pictogram(), AXIS, middle(), 1.5),
          labels);
    }

    private Element fibre(int y) {
      int reach = LABEL - 14 - AXIS;
      return line(
          "faden-graphic-fibre",
          "M"
              + AXIS
              + " "
              + middle()
              + "c"
              + reach / 2
              + " 0 0 "
              + (y - middle())
              + " "
              + reach
              + " "
              + (y - middle()),
          2);
    }

    private static Element words(String name, String words, int y, int size) {
      return Element.of("text", name)
          .set("x", LABEL)
          .set("y", y)
          .set("font-size", size)
          .set("fill", "currentColor")
          .text(words);
    }

    private static Element circle(String name, int x, int y, int radius) {
      return Element.of("circle", name)
          .set("cx", x)
          .set("cy", y)
          .set("r", radius)
          .set("fill", name.endsWith("knot") ? "currentColor" : "#fff")
          .set("stroke", "currentColor")
          .set("stroke-width", 2);
    }
  }

  /**
   * Words in lines of at most so many letters, broken at spaces; a longer word stands on a line of
   * its own.
   */
  static List<String> wrap(String words, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
