package de.roterfaden.graphics;

import java.util.ArrayList;
import java.util.List;

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
  private static final int LABEL = 132;
  private static final int ROOM = WIDTH - LABEL - 4;
  private static final int GAP = 32;
  private static final Lettering TITLE = Lettering.bold(24);
  private static final Lettering FIELD = Lettering.regular(20);

  /**
   * A future task as it is drawn.
   *
   * @param title its name
   * @param fields names of its fields of action
   * @param sign what tells it apart
   */
  public record Task(String title, List<String> fields, TaskSign sign) {
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

  /** The drawing beside a list that says the same: screen readers pass over it. */
  public Element hidden() {
    return drawing().set("aria-hidden", "true").set("focusable", "false");
  }

  private Element drawing() {
    List<Element> parts = new ArrayList<>();
    StringBuilder thread = new StringBuilder("M" + AXIS + " 0");
    List<Element> groups = new ArrayList<>();
    int y = GAP;
    int from = 0;
    for (int i = 0; i < tasks.size(); i++) {
      Row row = new Row(tasks.get(i), y);
      thread.append(Pen.sway(row.middle() - from, i % 2 == 0 ? -14 : 14));
      from = row.middle();
      groups.add(row.draw());
      y += row.height() + GAP;
    }
    thread.append(Pen.sway(y - from, tasks.size() % 2 == 0 ? -14 : 14));
    parts.add(Pen.line("faden-graphic-thread", thread.toString(), 4));
    parts.addAll(groups);
    parts.add(Pen.line("faden-graphic-thread", Pen.knot(AXIS, y), 4));
    return Element.of("svg", "faden-graphic faden-graphic-tasks")
        .set("viewBox", "0 0 " + WIDTH + " " + (y + 40))
        .set("width", WIDTH)
        .set("height", y + 40)
        .addAll(parts);
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
      this.title = TITLE.wrap(task.title(), ROOM);
      this.fields = task.fields().stream().map(field -> FIELD.wrap(field, ROOM)).toList();
    }

    int height() {
      int lines = TITLE.height(title) + fields.stream().mapToInt(FIELD::height).sum();
      return Math.max(2 * DISC, lines + 6);
    }

    int middle() {
      return top + DISC;
    }

    Element draw() {
      Element group = Element.of("g", "faden-graphic-task faden-color-" + task.sign().color());
      Element labels = Element.of("g");
      labels.add(Pen.words("faden-graphic-title", TITLE, title, LABEL, top + 6));
      int y = top + 6 + TITLE.height(title);
      for (List<String> field : fields) {
        int knot = y + FIELD.lineHeight() / 2;
        group.add(fibre(knot));
        labels.add(Pen.dot("faden-graphic-knot", LABEL - 14, knot, 5));
        labels.add(Pen.words("faden-graphic-field", FIELD, field, LABEL, y));
        y += FIELD.height(field);
      }
      return group.addAll(Pen.sign(task.sign(), AXIS, middle(), DISC)).add(labels);
    }

    private Element fibre(int y) {
      int reach = LABEL - 14 - AXIS;
      return Pen.line(
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
  }
}
