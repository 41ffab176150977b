package de.roterfaden.check.status;

import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.Goal;
import de.roterfaden.narrative.Indicator;
import de.roterfaden.narrative.Measure;
import de.roterfaden.narrative.Vision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tree of a strategy: from the visions over future tasks and their goals to measures and
 * indicators. Nothing is left out: what hangs on nothing stands at the end, below a branch without
 * a name.
 *
 * @param visions branches of the visions in the order of the data, then those without a vision
 */
record StrategyTree(List<VisionBranch> visions) {

  StrategyTree {
    visions = List.copyOf(visions);
  }

  /**
   * A vision and what leads to it.
   *
   * @param vision the vision; absent for what no vision stands above
   * @param tasks its future tasks
   */
  record VisionBranch(Optional<Vision> vision, List<TaskBranch> tasks) {

    VisionBranch {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * A future task and its goals.
   *
   * @param task the task; absent for goals of none
   * @param goals its goals
   */
  record TaskBranch(Optional<FutureTask> task, List<GoalBranch> goals) {

    TaskBranch {
      goals = List.copyOf(goals);
    }
  }

  /**
   * A goal, what is done for it, and how it is measured.
   *
   * @param goal the goal; absent for measures and indicators of none
   * @param measures its measures
   * @param indicators its indicators
   */
  record GoalBranch(Optional<Goal> goal, List<Measure> measures, List<Indicator> indicators) {

    GoalBranch {
      measures = List.copyOf(measures);
      indicators = List.copyOf(indicators);
    }
  }

  /** The tree of a narrative's data. */
  static StrategyTree of(Data data) {
    List<VisionBranch> visions = new ArrayList<>();
    for (Vision vision : data.visions()) {
      visions.add(new VisionBranch(Optional.of(vision), tasks(data, vision.id())));
    }
    List<TaskBranch> loose = new ArrayList<>();
    data.futureTasks().stream()
        .filter(task -> data.vision(task.vision()).isEmpty())
        .map(task -> task(task, data))
        .forEach(loose::add);
    List<GoalBranch> goals =
        new ArrayList<>(
            data.goals().stream()
                .filter(goal -> data.futureTask(goal.task()).isEmpty())
                .map(goal -> goal(goal, data))
                .toList());
    List<Measure> measures =
        data.measures().stream()
            .filter(measure -> measure.goals().stream().allMatch(id -> data.goal(id).isEmpty()))
            .toList();
    List<Indicator> indicators =
        data.indicators().stream().filter(one -> data.goal(one.goal()).isEmpty()).toList();
    if (!measures.isEmpty() || !indicators.isEmpty()) {
      goals.add(new GoalBranch(Optional.empty(), measures, indicators));
    }
    if (!goals.isEmpty()) {
      loose.add(new TaskBranch(Optional.empty(), goals));
    }
    if (!loose.isEmpty()) {
      visions.add(new VisionBranch(Optional.empty(), loose));
    }
    return new StrategyTree(visions);
  }

  private static List<TaskBranch> tasks(Data data, String vision) {
    return data.futureTasks().stream()
        .filter(task -> task.vision().equals(vision))
        .map(task -> task(task, data))
        .toList();
  }

  private static TaskBranch task(FutureTask task, Data data) {
    return new TaskBranch(
        Optional.of(task),
        data.goals().stream()
            .filter(goal -> goal.task().equals(task.id()))
            .map(goal -> goal(goal, data))
            .toList());
  }

  private static GoalBranch goal(Goal goal, Data data) {
    return new GoalBranch(
        Optional.of(goal),
        data.measures().stream().filter(one -> one.goals().contains(goal.id())).toList(),
        data.indicators().stream().filter(one -> one.goal().equals(goal.id())).toList());
  }
}
