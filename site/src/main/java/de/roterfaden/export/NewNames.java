package de.roterfaden.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The neutral ids that take the place of an example's: <code>massnahme-3</code> for the third of
 * its measures, wherever it is named.
 */
final class NewNames {

  /** Keys that hold ids of a list. */
  private static final Map<String, String> REFERENCES =
      Map.of(
          "task", "futureTasks",
          "goal", "goals",
          "goals", "goals",
          "field", "fields",
          "vision", "visions",
          "persona", "personas",
          "body", "bodies",
          "municipality", "municipalities");

  private final Prompts prompts;
  private final Place place;
  private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

  NewNames(Prompts prompts, Place place) {
    this.prompts = prompts;
    this.place = place;
  }

  /** Whether a key holds ids of another entry. */
  boolean isReference(String key) {
    return REFERENCES.containsKey(key);
  }

  String reference(String key, String id) {
    return of(REFERENCES.get(key), id);
  }

  /** The new id of an entry, the same each time; lists with fixed ids keep theirs. */
  String of(String list, String id) {
    int number = number(list, id);
    if (list.equals("municipalities")) {
      return number == 0 ? place.id() : place.id() + "-" + (number + 1);
    }
    return prompts.has("id." + list) ? prompts.text("id." + list, 0) + "-" + (number + 1) : id;
  }

  /** The place of an entry within its list, from 0, as it was first met. */
  int number(String list, String id) {
    Map<String, Integer> known = numbers.computeIfAbsent(list, any -> new LinkedHashMap<>());
    return known.computeIfAbsent(id, any -> known.size());
  }
}
