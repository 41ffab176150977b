package de.roterfaden.check.status;

import static de.roterfaden.check.status.NarrativeStatus.escape;
import static de.roterfaden.check.status.NarrativeStatus.words;

import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.ChecklistItem;
import de.roterfaden.narrative.ChecklistState;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.Goal;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Measure;
import de.roterfaden.narrative.MeasureState;
import de.roterfaden.narrative.Narrative;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The strategy of a narrative: the tree from future tasks to goals to measures, as a picture and in
 * words, what is missing in it, and the checklist of contents.
 */
record StrategyStatus(Narrative narrative) {

  private static final int ROW = 34;
  private static final int GOALS = 230;
  private static final int MEASURES = 560;
  private static final int WIDTH = 760;
  private static final int DOT = 18;

  /** Letters that fit into a column of the picture; the list has the whole titles. */
  private static final int LONGEST = 40;

  private static final int LONGEST_TASK = 22;

  void write(Messages messages, Appendable out) throws IOException {
    Data data = narrative.data();
    if (data.goals().isEmpty() && data.measures().isEmpty()) {
      return;
    }
    out.append("<section class=\"status\">\n")
        .append("<h2 id=\"strategy\">" + words(messages, "status.strategy") + "</h2>\n");
    Map<FutureTask, List<Goal>> tree = tree(data);
    picture(tree, data, messages, out);
    list(tree, data, messages, out);
    gaps(data, messages, out);
    checklist(data.checklist(), messages, out);
    out.append("</section>\n");
  }

  /** The goals of each future task, in the order of the data. */
  private static Map<FutureTask, List<Goal>> tree(Data data) {
    Map<FutureTask, List<Goal>> tree = new LinkedHashMap<>();
    for (FutureTask task : data.futureTasks()) {
      tree.put(task, data.goals().stream().filter(goal -> goal.task().equals(task.id())).toList());
    }
    return tree;
  }

  private static List<Measure> measures(Goal goal, Data data) {
    return data.measures().stream().filter(one -> one.goals().contains(goal.id())).toList();
  }

  private void picture(
      Map<FutureTask, List<Goal>> tree, Data data, Messages messages, Appendable out)
      throws IOException {
    int rows = tree.values().stream().mapToInt(goals -> Math.max(1, goals.size())).sum();
    int height = ROW * (rows + 1);
    out.append(
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"strategy\">\n")
        .append("<svg class=\"tree\" viewBox=\"0 0 " + WIDTH + " " + height + "\" role=\"img\"")
        .append(" aria-label=\"" + words(messages, "status.picture") + "\">\n");
    text(0, 16, "quiet", words(messages, "status.tasks"), out);
    text(GOALS, 16, "quiet", words(messages, "status.goals"), out);
    text(MEASURES, 16, "quiet", words(messages, "status.measures"), out);
    int row = 1;
    for (Map.Entry<FutureTask, List<Goal>> branch : tree.entrySet()) {
      int size = Math.max(1, branch.getValue().size());
      int middle = ROW * row + ROW * size / 2;
      text(0, middle + 5, "task", escape(title(branch.getKey().title(), LONGEST_TASK)), out);
      for (Goal goal : branch.getValue()) {
        int y = ROW * row + ROW / 2;
        out.append("<path d=\"M" + (GOALS - 34) + " " + middle + "C" + (GOALS - 16) + " " + middle)
            .append(" " + (GOALS - 26) + " " + y + " " + (GOALS - 8) + " " + y + "\"/>");
        text(GOALS, y + 5, "goal", escape(title(goal.title(), LONGEST)), out);
        dots(measures(goal, data), y, messages, out);
        row++;
      }
      if (branch.getValue().isEmpty()) {
        text(GOALS, middle + 5, "missing", words(messages, "status.no-goal"), out);
        row++;
      }
    }
    out.append("</svg>\n</div>\n<p class=\"note\">" + words(messages, "status.legend") + "</p>\n");
  }

  private static void dots(List<Measure> measures, int y, Messages messages, Appendable out)
      throws IOException {
    if (measures.isEmpty()) {
      text(MEASURES, y + 5, "missing", words(messages, "status.no-measure"), out);
    }
    int x = MEASURES + 8;
    for (Measure measure : measures) {
      if (x > WIDTH - DOT) {
        text(x - 6, y + 5, "goal", "…", out);
        return;
      }
      switch (measure.state()) {
        case DONE -> circle(x, y, "done", out);
        case RUNNING -> {
          circle(x, y, "planned", out);
          out.append("<path class=\"done\" d=\"M" + x + " " + (y - 6) + "a6 6 0 0 0 0 12z\"/>\n");
        }
        case PLANNED -> circle(x, y, "planned", out);
        case IDEA -> circle(x, y, "idea", out);
        case REJECTED, DROPPED ->
            out.append("<path d=\"M" + (x - 5) + " " + (y - 5) + "l10 10m0-10l-10 10\"/>\n");
      }
      x += DOT;
    }
  }

  private static void circle(int x, int y, String css, Appendable out) throws IOException {
    out.append("<circle class=\"" + css + "\" cx=\"" + x + "\" cy=\"" + y + "\" r=\"6\"/>\n");
  }

  private static void text(int x, int y, String css, String words, Appendable out)
      throws IOException {
    out.append(
        "<text class=\"" + css + "\" x=\"" + x + "\" y=\"" + y + "\">" + words + "</text>\n");
  }

  /** The same tree in words. */
  private void list(Map<FutureTask, List<Goal>> tree, Data data, Messages messages, Appendable out)
      throws IOException {
    out.append("<details>\n<summary>" + words(messages, "status.words") + "</summary>\n<ul>\n");
    for (Map.Entry<FutureTask, List<Goal>> branch : tree.entrySet()) {
      out.append("<li>" + escape(title(branch.getKey().title())) + "\n<ul>\n");
      if (branch.getValue().isEmpty()) {
        out.append("<li>" + words(messages, "status.no-goal") + "</li>\n");
      }
      for (Goal goal : branch.getValue()) {
        out.append("<li>" + escape(title(goal.title())) + "\n<ul>\n");
        List<Measure> measures = measures(goal, data);
        if (measures.isEmpty()) {
          out.append("<li>" + words(messages, "status.no-measure") + "</li>\n");
        }
        for (Measure measure : measures) {
          String state = "status.state." + measure.state().name().toLowerCase(Locale.ROOT);
          out.append("<li>" + escape(title(measure.title())) + ": " + words(messages, state))
              .append("</li>\n");
        }
        out.append("</ul></li>\n");
      }
      out.append("</ul></li>\n");
    }
    out.append("</ul>\n</details>\n");
  }

  /** What measures and goals should have, and how many have it. */
  private void gaps(Data data, Messages messages, Appendable out) throws IOException {
    List<Measure> alive =
        data.measures().stream()
            .filter(
                one -> one.state() != MeasureState.REJECTED && one.state() != MeasureState.DROPPED)
            .toList();
    out.append("<h3>" + words(messages, "status.gaps") + "</h3>\n<ul class=\"gaps\">\n");
    gap("goal-measures", data.goals(), goal -> !measures(goal, data).isEmpty(), messages, out);
    gap(
        "goal-indicators",
        data.goals(),
        goal -> data.indicators().stream().anyMatch(one -> one.goal().equals(goal.id())),
        messages,
        out);
    gap("goal-groups", data.goals(), goal -> !goal.groups().isEmpty(), messages, out);
    gap("pays-in", alive, one -> !one.paysIn().isEmpty(), messages, out);
    gap("owner", alive, one -> !one.owner().isEmpty(), messages, out);
    gap("staff", alive, one -> !one.staff().isEmpty(), messages, out);
    gap("budget", alive, one -> one.budget() >= 0, messages, out);
    gap("benefit", alive, one -> !one.benefit().isEmpty(), messages, out);
    out.append("</ul>\n");
  }

  private static <T> void gap(
      String name, List<T> all, Predicate<T> has, Messages messages, Appendable out)
      throws IOException {
    if (all.isEmpty()) {
      return;
    }
    long good = all.stream().filter(has).count();
    boolean fine = good == all.size();
    out.append("<li class=\"" + (fine ? "good" : "short") + "\">" + (fine ? "✓ " : "! "))
        .append(words(messages, "status.gap." + name, good, all.size()) + "</li>\n");
  }

  private void checklist(List<ChecklistItem> items, Messages messages, Appendable out)
      throws IOException {
    if (items.isEmpty()) {
      return;
    }
    Map<ChecklistState, List<ChecklistItem>> byState = new LinkedHashMap<>();
    for (ChecklistState state : ChecklistState.values()) {
      byState.put(state, items.stream().filter(item -> item.state() == state).toList());
    }
    out.append("<h3>" + words(messages, "status.checklist") + "</h3>\n<p>")
        .append(
            words(
                messages,
                "status.checklist.counts",
                byState.getOrDefault(ChecklistState.PRESENT, List.of()).size(),
                byState.getOrDefault(ChecklistState.MISSING, List.of()).size(),
                byState.getOrDefault(ChecklistState.NOT_APPLICABLE, List.of()).size()))
        .append("</p>\n");
    List<ChecklistItem> missing =
        new ArrayList<>(byState.getOrDefault(ChecklistState.MISSING, List.of()));
    if (!missing.isEmpty()) {
      out.append("<ul>\n");
      for (ChecklistItem item : missing) {
        String reason = title(item.reason());
        out.append("<li><code>" + escape(item.id()) + "</code>")
            .append(reason.isEmpty() ? "" : ": " + escape(reason))
            .append("</li>\n");
      }
      out.append("</ul>\n");
    }
  }

  private String title(LocalizedText text) {
    return narrative.wording(text, narrative.versions().get(0)).text();
  }

  private String title(LocalizedText text, int longest) {
    String title = title(text);
    return title.length() <= longest ? title : title.substring(0, longest - 1).strip() + "…";
  }
}
