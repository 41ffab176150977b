package de.roterfaden.narrative.source;

import de.roterfaden.finding.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a YAML file, with the stretch of text it was written in. */
public sealed interface YamlNode {

  /** Where it stands: a scalar's whole text, the first key or item of anything else. */
  Position position();

  /** Whether the author wrote nothing here: {@code key:} without a value, {@code ~} or null. */
  default boolean isNothing() {
    return this instanceof Scalar scalar
        && scalar.plain()
        && (scalar.text().isEmpty() || scalar.text().equals("~") || scalar.text().equals("null"));
  }

  /**
   * Words, a number, a date …: what it is, is for the schema to say.
   *
   * @param text the value as written, without quotes
   * @param plain whether it was written without quotes, so that it may be a number
   * @param position where it stands
   */
  record Scalar(String text, boolean plain, Position position) implements YamlNode {}

  /**
   * A list.
   *
   * @param items its items, in order
   * @param position where it begins
   */
  record Sequence(List<YamlNode> items, Position position) implements YamlNode {

    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * Keys and their values.
   *
   * @param entries entries by key, in the order of the file
   * @param flow whether it is written in braces on one line
   * @param position where it begins
   */
  record Mapping(Map<String, Entry> entries, boolean flow, Position position) implements YamlNode {

    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
  }

  /**
   * A key with its value.
   *
   * @param key the key
   * @param keyPosition where the key stands
   * @param value the value
   */
  record Entry(String key, Position keyPosition, YamlNode value) {}
}
