package de.roterfaden.export;

import java.util.List;
import java.util.Map;

/**
 * A page of an example.
 *
 * @param front its front matter
 * @param body the lines below it
 */
record MarkdownFile(Map<String, Object> front, List<String> body) {

  private static final String FENCE = "---";

  static MarkdownFile of(String text) {
    List<String> lines = text.lines().toList();
    int end = lines.isEmpty() ? 0 : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
    if (end < 1 || !lines.get(0).equals(FENCE)) {
      return new MarkdownFile(Map.of(), lines);
    }
    return new MarkdownFile(
        Yaml.mapping(String.join("\n", lines.subList(1, end))),
        lines.subList(end + 1, lines.size()));
  }
}
