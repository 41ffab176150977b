package de.roterfaden.check.story;

import java.util.StringJoiner;

/** Collects the keys of what an entry does not say. */
final class Missing {

  private final StringJoiner keys = new StringJoiner(", ");
  private boolean empty = true;

  void add(String key, boolean missing) {
    if (missing) {
      keys.add(key);
      empty = false;
    }
  }

  boolean isEmpty() {
    return empty;
  }

  String keys() {
    return keys.toString();
  }
}
