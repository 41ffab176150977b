package de.roterfaden.bake.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Small sites for the tests, as maps from path to content. */
final class Sites {

  private Sites() {}

  /** Writes a complete new site where a build would put it. */
  static NextSite render(Path narrative, Map<String, String> files) throws IOException {
    Path next = narrative.resolve(".faden/next");
    delete(next);
    Files.createDirectories(next);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = next.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return NextSite.lyingIn(next);
  }

  /** Everything that lies in a published folder, but for the marker. */
  static Map<String, String> read(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (!Files.exists(out)) {
      return files;
    }
    try (var all = Files.walk(out)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        String name = SitePath.of(out, path);
        if (Files.isRegularFile(path) && !name.equals(Layout.MARKER)) {
          files.put(name, Files.readString(path));
        }
      }
    }
    return files;
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var all = Files.walk(folder)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
