package de.roterfaden.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ids of a page, each given once. */
final class Anchors {

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Takes an id; false if it is taken already. */
  boolean take(String id) {
    return taken.add(id);
  }

  /** Takes an id, with a number at its end if others were there first. */
  String claim(String wish) {
    String id = wish;
    while (!taken.add(id)) {
      id = wish + "-" + counts.merge(wish, 2, (before, two) -> before + 1);
    }
    return id;
  }

  boolean has(String id) {
    return taken.contains(id);
  }

  Set<String> all() {
    return Set.copyOf(taken);
  }
}
