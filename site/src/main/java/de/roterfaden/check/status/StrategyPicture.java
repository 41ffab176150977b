package de.roterfaden.check.status;

import de.roterfaden.check.status.StrategyTree.GoalBranch;
import de.roterfaden.check.status.StrategyTree.TaskBranch;
import de.roterfaden.check.status.StrategyTree.VisionBranch;
import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.Indicator;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Measure;
import de.roterfaden.narrative.YearValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The tree of a strategy as two drawings: from left to right for wide screens and paper, from above
 * to below for phones. A gap stands where the missing branch would be.
 *
 * @param tree the tree
 * @param title the words of a title
 * @param messages the program's own words
 */
record StrategyPicture(
    StrategyTree tree, Function<LocalizedText, String> title, Messages messages) {

  private static final int ROW = 44;
  private static final int TASKS = 176;
  private static final int GOALS = 346;
  private static final int MEASURES = 590;
  private static final int INDICATORS = 748;
  private static final int WIDE = 846;
  private static final int NARROW = 340;
  private static final int LOW_ROW = 24;
  private static final int STEP = 18;
  private static final int LETTERS = 20;
  private static final int GOAL_LETTERS = 33;

  /** The drawing from left to right. */
  String wide() {
    Drawing drawing = new Drawing();
    head(drawing, 0, "visions");
    head(drawing, TASKS, "tasks");
    head(drawing, GOALS, "goals");
    head(drawing, MEASURES, "measures");
    head(drawing, INDICATORS, "indicators");
    int row = 1;
    for (VisionBranch vision : tree.visions()) {
      int rows = vision.tasks().stream().mapToInt(StrategyPicture::rows).sum();
      int middle = middle(row, Math.max(1, rows));
      name(
          drawing,
          0,
          middle,
          LETTERS,
          vision.vision().map(it -> title.apply(it.title())),
          "vision");
      if (vision.tasks().isEmpty()) {
        drawing.branch(TASKS - 24, middle, TASKS - 8, middle);
        gap(drawing, TASKS, middle, "no-task");
        row++;
      }
      for (TaskBranch task : vision.tasks()) {
        row = task(drawing, task, row, middle);
      }
    }
    return drawing.named("tree wide", WIDE, ROW * row - ROW / 2, messages.text("status.picture"));
  }

  private int task(Drawing drawing, TaskBranch task, int first, int parent) {
    int row = first;
    int middle = middle(row, rows(task));
    drawing.branch(TASKS - 24, parent, TASKS - 8, middle);
    name(drawing, TASKS, middle, LETTERS, task.task().map(it -> title.apply(it.title())), "task");
    if (task.goals().isEmpty()) {
      drawing.branch(GOALS - 30, middle, GOALS - 8, middle);
      gap(drawing, GOALS, middle, "no-goal");
      row++;
    }
    for (GoalBranch goal : task.goals()) {
      int y = middle(row, 1);
      drawing.branch(GOALS - 30, middle, GOALS - 8, y);
      name(drawing, GOALS, y, GOAL_LETTERS, goal.goal().map(it -> title.apply(it.title())), "goal");
      if (goal.measures().isEmpty()) {
        gap(drawing, MEASURES, y, "no-measure");
      } else {
        measures(drawing, goal.measures(), MEASURES + 8, y, INDICATORS - 24);
      }
      if (goal.indicators().isEmpty()) {
        gap(drawing, INDICATORS, y, "none");
      } else {
        indicators(drawing, goal.indicators(), INDICATORS + 8, y, WIDE);
      }
      row++;
    }
    return row;
  }

  /** The drawing from above to below. */
  String narrow() {
    Drawing drawing = new Drawing();
    int y = 16;
    for (VisionBranch vision : tree.visions()) {
      y = line(drawing, 0, y, vision.vision().map(it -> title.apply(it.title())), "vision");
      if (vision.tasks().isEmpty()) {
        y = lowGap(drawing, 16, y, "no-task");
      }
      for (TaskBranch task : vision.tasks()) {
        y = line(drawing, 16, y, task.task().map(it -> title.apply(it.title())), "task");
        if (task.goals().isEmpty()) {
          y = lowGap(drawing, 32, y, "no-goal");
        }
        for (GoalBranch goal : task.goals()) {
          y = line(drawing, 32, y, goal.goal().map(it -> title.apply(it.title())), "goal");
          y = marks(drawing, goal, y);
        }
      }
      y += 8;
    }
    return drawing.named("tree narrow", NARROW, y, messages.text("status.picture"));
  }

  private int marks(Drawing drawing, GoalBranch goal, int y) {
    if (goal.measures().isEmpty()) {
      gap(drawing, 48, y - 5, "no-measure");
    } else {
      measures(drawing, goal.measures(), 56, y - 5, 220);
    }
    if (goal.indicators().isEmpty()) {
      gap(drawing, 232, y - 5, "no-indicator");
    } else {
      indicators(drawing, goal.indicators(), 240, y - 5, NARROW);
    }
    return y + LOW_ROW;
  }

  private int line(Drawing drawing, int x, int y, Optional<String> name, String level) {
    int letters = (NARROW - x) / 7;
    drawing.text(
        x,
        y,
        name.isPresent() ? level : "missing",
        Drawing.lines(name.orElseGet(() -> messages.text("status.without." + level)), letters, 1)
            .get(0));
    return y + LOW_ROW;
  }

  private int lowGap(Drawing drawing, int x, int y, String key) {
    gap(drawing, x, y - 5, key);
    return y + LOW_ROW;
  }

  private void head(Drawing drawing, int x, String key) {
    drawing.text(x, 16, "quiet", messages.text("status." + key));
  }

  private void name(
      Drawing drawing, int x, int middle, int letters, Optional<String> name, String level) {
    List<String> lines =
        Drawing.lines(name.orElseGet(() -> messages.text("status.without." + level)), letters, 2);
    int y = middle + 5 - 8 * (lines.size() - 1);
    for (String line : lines) {
      drawing.text(x, y, name.isPresent() ? level : "missing", line);
      y += 16;
    }
  }

  private void gap(Drawing drawing, int x, int y, String key) {
    drawing.text(x, y + 5, "missing", messages.text("status." + key));
  }

  private void measures(Drawing drawing, List<Measure> measures, int from, int y, int to) {
    int most = (to - from) / STEP;
    int shown = measures.size() <= most ? measures.size() : most - 1;
    int x = from;
    for (Measure measure : measures.subList(0, shown)) {
      measure(drawing, measure, x, y);
      x += STEP;
    }
    more(drawing, x, y, measures.size() - shown);
  }

  private static void measure(Drawing drawing, Measure measure, int x, int y) {
    switch (measure.state()) {
      case DONE -> drawing.circle("done", x, y);
      case RUNNING -> {
        drawing.circle("planned", x, y);
        drawing.path("done", "M" + x + " " + (y - 6) + "a6 6 0 0 0 0 12z");
      }
      case PLANNED -> drawing.circle("planned", x, y);
      case IDEA -> drawing.circle("idea", x, y);
      case REJECTED, DROPPED ->
          drawing.path("line", "M" + (x - 5) + " " + (y - 5) + "l10 10m0-10l-10 10");
    }
  }

  /** A diamond for each indicator, full if it says from where to where. */
  private static void indicators(
      Drawing drawing, List<Indicator> indicators, int from, int y, int to) {
    int most = (to - from) / STEP;
    int shown = indicators.size() <= most ? indicators.size() : most - 1;
    int x = from;
    for (Indicator indicator : indicators.subList(0, shown)) {
      drawing.path(
          isWhole(indicator) ? "done" : "planned", "M" + x + " " + (y - 7) + "l7 7l-7 7l-7-7z");
      x += STEP;
    }
    more(drawing, x, y, indicators.size() - shown);
  }

  /** Whether an indicator says from where to where. */
  static boolean isWhole(Indicator indicator) {
    return !indicator.baseline().equals(YearValue.NONE)
        && !indicator.target().equals(YearValue.NONE);
  }

  private static void more(Drawing drawing, int x, int y, int number) {
    if (number > 0) {
      drawing.text(x - 6, y + 5, "goal", "+" + number);
    }
  }

  private static int rows(TaskBranch task) {
    return Math.max(1, task.goals().size());
  }

  private static int middle(int row, int rows) {
    return ROW * row - ROW / 3 + ROW * rows / 2;
  }
}
