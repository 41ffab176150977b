package de.roterfaden.check.story;

import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.Goal;
import de.roterfaden.narrative.MeasureState;
import java.util.List;

/**
 * The tree of the strategy: vision → future task with its goals → fields → measures. Nothing hangs
 * loose on either side. References to what is not there are errors of the reader.
 */
final class Orphan implements StoryRule {

  @Override
  public String name() {
    return "orphan";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    Data data = story.data();
    for (int i = 0; i < data.visions().size(); i++) {
      String id = data.visions().get(i).id();
      if (data.futureTasks().stream().noneMatch(task -> task.vision().equals(id))) {
        tell(
            story,
            reporter,
            "vision",
            "visions",
            i,
            id,
            story.words(data.visions().get(i).title()));
      }
    }
    for (int i = 0; i < data.futureTasks().size(); i++) {
      FutureTask task = data.futureTasks().get(i);
      String title = story.words(task.title());
      if (task.vision().isEmpty()) {
        tell(story, reporter, "task-vision", "futureTasks", i, task.id(), title);
      }
      if (data.goals().stream().noneMatch(goal -> goal.task().equals(task.id()))) {
        tell(story, reporter, "task-goal", "futureTasks", i, task.id(), title);
      }
    }
    for (int i = 0; i < data.goals().size(); i++) {
      Goal goal = data.goals().get(i);
      String title = story.words(goal.title());
      boolean served =
          data.measures().stream()
              .filter(
                  it -> it.state() != MeasureState.REJECTED && it.state() != MeasureState.DROPPED)
              .anyMatch(it -> it.goals().contains(goal.id()));
      if (!served) {
        tell(story, reporter, "goal", "goals", i, goal.id(), title);
      }
      if (data.indicators().stream().noneMatch(it -> it.goal().equals(goal.id()))) {
        tell(story, reporter, "goal-indicator", "goals", i, goal.id(), title);
      }
    }
    for (int i = 0; i < data.fields().size(); i++) {
      String id = data.fields().get(i).id();
      if (data.measures().stream().noneMatch(it -> it.field().equals(id))) {
        tell(story, reporter, "field", "fields", i, id, story.words(data.fields().get(i).title()));
      }
    }
    measures(story, reporter);
  }

  private static void measures(Story story, Reporter reporter) {
    Data data = story.data();
    for (int i = 0; i < data.measures().size(); i++) {
      String title = story.words(data.measures().get(i).title());
      String id = data.measures().get(i).id();
      String fieldId = data.measures().get(i).field();
      List<String> tasks =
          data.measures().get(i).goals().stream()
              .flatMap(goal -> data.goal(goal).stream())
              .map(Goal::task)
              .toList();
      boolean fits =
          data.fields().stream()
              .filter(field -> field.id().equals(fieldId))
              .allMatch(field -> tasks.contains(field.task()));
      if (fieldId.isEmpty() && !data.fields().isEmpty()) {
        tell(story, reporter, "measure", "measures", i, id, title);
      } else if (!tasks.isEmpty() && !fits) {
        tell(story, reporter, "measure-task", "measures", i, id, title);
      }
    }
  }

  private static void tell(
      Story story,
      Reporter reporter,
      String variant,
      String list,
      int index,
      String id,
      String title) {
    reporter.warn(variant, Place.entry(story.narrative(), list, index, "id"), id, title, id);
  }
}
