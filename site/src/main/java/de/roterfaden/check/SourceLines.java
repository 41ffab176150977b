package de.roterfaden.check;

import de.roterfaden.finding.Position;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.source.SourceText;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds words in the files of a narrative. Files are read when they are first asked for. */
final class SourceLines {

  private final Narrative narrative;
  private final List<String> yaml;
  private final Map<String, List<String>> lines = new ConcurrentHashMap<>();

  SourceLines(Narrative narrative) {
    this.narrative = narrative;
    this.yaml =
        narrative.sources().positions().keySet().stream()
            .filter(file -> file.endsWith(".yml"))
            .sorted()
            .toList();
  }

  /**
   * A stretch of a file.
   *
   * @param file path relative to the narrative
   */
  record Place(String file, Position position) {}

  /** Whether the narrative has a file. */
  boolean has(String file) {
    return Files.isRegularFile(narrative.folder().resolve(file), LinkOption.NOFOLLOW_LINKS);
  }

  /** Where words stand first in a file. */
  Optional<Position> find(String file, String words) {
    return find(file, words, 1, Integer.MAX_VALUE);
  }

  /** Where words stand first in a stretch of a file. */
  Optional<Position> find(String file, String words, Position stretch) {
    return find(file, words, stretch.line(), stretch.endLine());
  }

  /** Where words stand first in a YAML file, comments left out. */
  Optional<Place> findInYaml(String words) {
    return yaml.stream()
        .flatMap(file -> find(file, words).map(at -> new Place(file, at)).stream())
        .findFirst();
  }

  private Optional<Position> find(String file, String words, int first, int last) {
    List<String> all = lines.computeIfAbsent(file, this::read);
    boolean comments = file.endsWith(".yml");
    for (int i = first - 1; i < Math.min(last, all.size()); i++) {
      int at = all.get(i).indexOf(words);
      if (at >= 0 && !(comments && all.get(i).stripLeading().startsWith("#"))) {
        return Optional.of(Position.onLine(i + 1, at + 1, words.length()));
      }
    }
    return Optional.empty();
  }

  private List<String> read(String file) {
    return SourceText.read(narrative.folder().resolve(file), file, finding -> {})
        .map(source -> source.text().lines().toList())
        .orElse(List.of());
  }
}
