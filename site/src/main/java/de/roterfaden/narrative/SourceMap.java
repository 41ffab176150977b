package de.roterfaden.narrative;

import de.roterfaden.finding.Position;
import java.util.Map;

/**
 * Knows where every value of the YAML files stands. A value is named by its JSON Pointer (RFC
 * 6901), such as {@code /measures/3/title/leicht}; keys of front matter stand directly below the
 * root.
 *
 * @param positions position by file, then by pointer
 */
public record SourceMap(Map<String, Map<String, Position>> positions) {

  public static final SourceMap EMPTY = new SourceMap(Map.of());

  public SourceMap {
    positions = Map.copyOf(positions);
  }

  /**
   * Where a value stands.
   *
   * @param file path relative to the narrative
   * @param pointer JSON Pointer of the value
   * @return its position, or that of the nearest value around it, or the beginning of the file
   */
  public Position position(String file, String pointer) {
    Map<String, Position> known = positions.getOrDefault(file, Map.of());
    String wanted = pointer;
    while (!known.containsKey(wanted)) {
      if (wanted.isEmpty()) {
        return Position.START;
      }
      wanted = wanted.substring(0, wanted.lastIndexOf('/'));
    }
    return known.get(wanted);
  }
}
