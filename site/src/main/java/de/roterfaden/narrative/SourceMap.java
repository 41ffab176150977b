package de.roterfaden.narrative;

import de.roterfaden.finding.Position;
import de.roterfaden.narrative.source.YamlNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Knows where every value of the YAML files stands. A value is named by its JSON Pointer (RFC
 * 6901), such as {@code /measures/3/title/leicht}; keys of front matter stand directly below the
 * root. The pointers are those of the values in the narrative: entries that were left out because
 * they are broken do not count.
 *
 * @param positions position by file, then by pointer
 */
public record SourceMap(Map<String, Map<String, Position>> positions) {

  public static final SourceMap EMPTY = new SourceMap(Map.of());

  public SourceMap {
    positions = Map.copyOf(positions);
  }

  /**
   * The positions of all values of some files.
   *
   * @param trees what the files say, by file
   */
  static SourceMap of(Map<String, YamlNode.Mapping> trees) {
    Map<String, Map<String, Position>> positions = new HashMap<>();
    trees.forEach(
        (file, tree) -> {
          Map<String, Position> known = new HashMap<>();
          collect("", tree, known);
          positions.put(file, known);
        });
    return new SourceMap(positions);
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

  private static void collect(String pointer, YamlNode node, Map<String, Position> known) {
    known.put(pointer, node.position());
    if (node instanceof YamlNode.Mapping mapping) {
      mapping
          .entries()
          .forEach((key, entry) -> collect(Pointer.of(pointer, key), entry.value(), known));
    } else if (node instanceof YamlNode.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        collect(Pointer.of(pointer, i), list.items().get(i), known);
      }
    }
  }
}
