package de.roterfaden.bake.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Small sites for the tests, as maps from path to content. */
final class Sites {

  private Sites() {}

  private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

  /**
   * Writes a complete new site where a build would put it, and as a build would: in folders as long
   * as there is no site yet.
   */
  static NextSite render(Path narrative, Path out, Map<String, String> files) throws IOException {
    Path folder = narrative.resolve(".faden/next");
    delete(folder);
    Files.createDirectories(folder);
    NextSite next = NextSite.whole(folder, Files.exists(out));
    for (Map.Entry<String, String> file : files.entrySet()) {
      next.put(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
      NAMES.put(SitePath.flat(file.getKey()), file.getKey());
    }
    return next;
  }

  /** The path of a file that is known by its flat name. */
  static String named(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return path.substring(0, path.length() - name.length()) + NAMES.getOrDefault(name, name);
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
