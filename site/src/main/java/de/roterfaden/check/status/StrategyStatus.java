package de.roterfaden.check.status;

import static de.roterfaden.check.status.NarrativeStatus.escape;
import static de.roterfaden.check.status.NarrativeStatus.words;

import de.roterfaden.check.status.StrategyTree.GoalBranch;
import de.roterfaden.check.status.StrategyTree.TaskBranch;
import de.roterfaden.check.status.StrategyTree.VisionBranch;
import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.Goal;
import de.roterfaden.narrative.Indicator;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Measure;
import de.roterfaden.narrative.MeasureState;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Vision;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The strategy of a narrative: the tree from the visions to measures and indicators, as a picture
 * and in words, what is missing in it, and the checklist of contents.
 *
 * @param narrative the narrative
 * @param places what to write where a file of the narrative is named
 */
record StrategyStatus(Narrative narrative, Function<String, String> places) {

  /** So many names are said of what lacks something. */
  private static final int NAMED = 5;

  void write(Messages messages, Appendable out) throws IOException {
    Data data = narrative.data();
    if (data.goals().isEmpty()
        && data.measures().isEmpty()
        && data.futureTasks().isEmpty()
        && data.checklist().isEmpty()) {
      return;
    }
    out.append("<section class=\"status\">\n")
        .append("<h2 id=\"strategy\">" + words(messages, "status.strategy") + "</h2>\n");
    StrategyTree tree = StrategyTree.of(data);
    if (!tree.visions().isEmpty()) {
      StrategyPicture picture = new StrategyPicture(tree, this::title, messages);
      out.append("<h3 id=\"tree\">" + words(messages, "status.tree") + "</h3>\n")
          .append(
              "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"tree\">\n")
          .append(picture.wide())
          .append(picture.narrow())
          .append("</div>\n<p class=\"note\">" + words(messages, "status.legend") + "</p>\n");
      list(tree, messages, out);
      gaps(data, messages, out);
    }
    new ChecklistStatus(narrative, places).write(messages, out);
    out.append("</section>\n");
  }

  /** The same tree in words. */
  private void list(StrategyTree tree, Messages messages, Appendable out) throws IOException {
    out.append("<details>\n<summary>" + words(messages, "status.words") + "</summary>\n<ul>\n");
    for (VisionBranch vision : tree.visions()) {
      open(vision.vision().map(Vision::title), "vision", messages, out);
      if (vision.tasks().isEmpty()) {
        gap("no-task", messages, out);
      }
      for (TaskBranch task : vision.tasks()) {
        open(task.task().map(FutureTask::title), "task", messages, out);
        if (task.goals().isEmpty()) {
          gap("no-goal", messages, out);
        }
        for (GoalBranch goal : task.goals()) {
          open(goal.goal().map(Goal::title), "goal", messages, out);
          leaves(goal, messages, out);
          out.append("</ul></li>\n");
        }
        out.append("</ul></li>\n");
      }
      out.append("</ul></li>\n");
    }
    out.append("</ul>\n</details>\n");
  }

  private void leaves(GoalBranch goal, Messages messages, Appendable out) throws IOException {
    if (goal.measures().isEmpty()) {
      gap("no-measure", messages, out);
    }
    for (Measure measure : goal.measures()) {
      String state = "status.state." + measure.state().name().toLowerCase(Locale.ROOT);
      String line =
          messages.text("status.leaf.measure", title(measure.title()), messages.text(state));
      out.append("<li>" + escape(line) + "</li>\n");
    }
    if (goal.indicators().isEmpty()) {
      gap("no-indicator", messages, out);
    }
    for (Indicator indicator : goal.indicators()) {
      String key = "status.leaf.indicator" + (StrategyPicture.isWhole(indicator) ? "" : ".short");
      out.append("<li>" + words(messages, key, title(indicator.title())) + "</li>\n");
    }
  }

  private void open(Optional<LocalizedText> name, String level, Messages messages, Appendable out)
      throws IOException {
    out.append("<li>")
        .append(
            name.map(it -> escape(title(it)))
                .orElseGet(
                    () ->
                        "<span class=\"short\">"
                            + words(messages, "status.without." + level)
                            + "</span>"))
        .append("\n<ul>\n");
  }

  private static void gap(String key, Messages messages, Appendable out) throws IOException {
    out.append("<li class=\"short\">" + words(messages, "status." + key) + "</li>\n");
  }

  /** What each part of the strategy should have, how many have it, and which have not. */
  private void gaps(Data data, Messages messages, Appendable out) throws IOException {
    List<Measure> alive =
        data.measures().stream()
            .filter(
                one -> one.state() != MeasureState.REJECTED && one.state() != MeasureState.DROPPED)
            .toList();
    out.append("<h3>" + words(messages, "status.gaps") + "</h3>\n<ul class=\"gaps\">\n");
    Gaps gaps = new Gaps(messages, out);
    gaps.of("vision-tasks", data.visions(), Vision::title, it -> hasTask(it, data));
    gaps.of(
        "task-vision",
        data.futureTasks(),
        FutureTask::title,
        task -> data.vision(task.vision()).isPresent());
    gaps.of(
        "task-goals",
        data.futureTasks(),
        FutureTask::title,
        task -> data.goals().stream().anyMatch(goal -> goal.task().equals(task.id())));
    gaps.of(
        "goal-task", data.goals(), Goal::title, goal -> data.futureTask(goal.task()).isPresent());
    gaps.of(
        "goal-measures",
        data.goals(),
        Goal::title,
        goal -> alive.stream().anyMatch(one -> one.goals().contains(goal.id())));
    gaps.of(
        "goal-indicators",
        data.goals(),
        Goal::title,
        goal -> data.indicators().stream().anyMatch(one -> one.goal().equals(goal.id())));
    gaps.of("goal-groups", data.goals(), Goal::title, goal -> !goal.groups().isEmpty());
    gaps.of(
        "measure-goal",
        alive,
        Measure::title,
        one -> one.goals().stream().anyMatch(id -> data.goal(id).isPresent()));
    gaps.of("pays-in", alive, Measure::title, one -> !one.paysIn().isEmpty());
    gaps.of("owner", alive, Measure::title, one -> !one.owner().isEmpty());
    gaps.of("staff", alive, Measure::title, one -> !one.staff().isEmpty());
    gaps.of("budget", alive, Measure::title, one -> one.budget() >= 0);
    gaps.of("benefit", alive, Measure::title, one -> !one.benefit().isEmpty());
    gaps.of(
        "indicator-goal",
        data.indicators(),
        Indicator::title,
        one -> data.goal(one.goal()).isPresent());
    gaps.of("indicator-whole", data.indicators(), Indicator::title, StrategyPicture::isWhole);
    out.append("</ul>\n");
  }

  private static boolean hasTask(Vision vision, Data data) {
    return data.futureTasks().stream().anyMatch(task -> task.vision().equals(vision.id()));
  }

  /** Writes one line for each demand. */
  private final class Gaps {

    private final Messages messages;
    private final Appendable out;

    Gaps(Messages messages, Appendable out) {
      this.messages = messages;
      this.out = out;
    }

    <T> void of(String name, List<T> all, Function<T, LocalizedText> titles, Predicate<T> has)
        throws IOException {
      if (all.isEmpty()) {
        return;
      }
      List<String> without =
          all.stream().filter(has.negate()).map(titles).map(StrategyStatus.this::title).toList();
      int good = all.size() - without.size();
      out.append("<li class=\"" + (without.isEmpty() ? "good" : "short") + "\">")
          .append(Drawing.bar(good, all.size()))
          .append("<span>" + (without.isEmpty() ? "✓ " : "! "))
          .append(words(messages, "status.gap." + name, good, all.size()));
      if (!without.isEmpty()) {
        String names = String.join("; ", without.subList(0, Math.min(NAMED, without.size())));
        int more = without.size() - NAMED;
        out.append(" <span class=\"where\">")
            .append(
                more > 0
                    ? words(messages, "status.lacking.more", names, more)
                    : words(messages, "status.lacking", names))
            .append("</span>");
      }
      out.append("</span></li>\n");
    }
  }

  private String title(LocalizedText text) {
    return narrative.wording(text, narrative.versions().get(0)).text();
  }
}
