package de.roterfaden.markup;

import de.roterfaden.markup.DataPage.Kind;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.Field;
import de.roterfaden.narrative.Goal;
import de.roterfaden.narrative.Measure;
import de.roterfaden.narrative.MeasureState;
import de.roterfaden.narrative.Narrative;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * By what measures can be chosen: field of action, state, municipality, Sustainable Development
 * Goal. Pages that show some measures, the filter in the browser, and the block {@code measures}
 * all ask here, so that they agree. Made once for a narrative.
 */
final class MeasureFacets {

  static final int SDGS = 17;

  private final Map<String, String> taskByField = new HashMap<>();
  private final Map<String, String> taskByGoal = new HashMap<>();
  private final Map<Kind, Map<String, List<Measure>>> chosen = new HashMap<>();

  MeasureFacets(Narrative narrative) {
    Data data = narrative.data();
    for (Field field : data.fields()) {
      taskByField.put(field.id(), field.task());
    }
    for (Goal goal : data.goals()) {
      taskByGoal.put(goal.id(), goal.task());
    }
    chosen.put(Kind.MEASURES_BY_FIELD, inOrder(data.fields().stream().map(Field::id).toList()));
    chosen.put(
        Kind.MEASURES_BY_STATE,
        inOrder(Arrays.stream(MeasureState.values()).map(MeasureState::id).toList()));
    chosen.put(
        Kind.MEASURES_BY_MUNICIPALITY,
        inOrder(narrative.settings().municipalities().stream().map(each -> each.id()).toList()));
    List<String> goals = new ArrayList<>();
    for (int goal = 1; goal <= SDGS; goal++) {
      goals.add(Integer.toString(goal));
    }
    chosen.put(Kind.MEASURES_BY_SDG, inOrder(goals));
    for (Measure measure : data.measures()) {
      chosen.forEach(
          (kind, byId) ->
              ids(kind, measure)
                  .forEach(id -> byId.computeIfAbsent(id, key -> new ArrayList<>()).add(measure)));
    }
    chosen.values().forEach(byId -> byId.values().removeIf(List::isEmpty));
    if (narrative.settings().municipalities().size() < 2) {
      chosen.put(Kind.MEASURES_BY_MUNICIPALITY, Map.of());
    }
  }

  private static Map<String, List<Measure>> inOrder(List<String> ids) {
    Map<String, List<Measure>> byId = new LinkedHashMap<>();
    ids.forEach(id -> byId.put(id, new ArrayList<>()));
    return byId;
  }

  /** What measures can be chosen by, each with its measures; only what has some. */
  Map<String, List<Measure>> by(Kind kind) {
    return chosen.get(kind);
  }

  /** What a measure is found under. */
  List<String> ids(Kind kind, Measure measure) {
    return switch (kind) {
      case MEASURES_BY_FIELD -> unlessEmpty(measure.field());
      case MEASURES_BY_STATE -> List.of(measure.state().id());
      case MEASURES_BY_MUNICIPALITY -> unlessEmpty(measure.municipality());
      case MEASURES_BY_SDG -> sdgs(measure).stream().map(goal -> Integer.toString(goal)).toList();
      default -> List.of();
    };
  }

  /** The future tasks that a measure serves, by its goals and its field. */
  Set<String> tasks(Measure measure) {
    Set<String> tasks = new TreeSet<>();
    measure.goals().forEach(goal -> tasks.add(taskByGoal.getOrDefault(goal, "")));
    tasks.add(taskByField.getOrDefault(measure.field(), ""));
    tasks.remove("");
    return tasks;
  }

  /** The Sustainable Development Goals that it pays into: none if nothing comes of it. */
  static List<Integer> sdgs(Measure measure) {
    boolean rejected = measure.state() == MeasureState.REJECTED;
    return rejected || measure.state() == MeasureState.DROPPED ? List.of() : measure.sdg();
  }

  private static List<String> unlessEmpty(String id) {
    return id.isEmpty() ? List.of() : List.of(id);
  }
}
