package de.roterfaden.bake.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The file {@code .faden-site}: it says that a folder belongs to this program, and lists what the
 * program has put there. Files that it does not list are never deleted.
 */
final class Marker {

  private static final String EXPLANATION =
      """
      # Roter Faden publishes into this folder: it replaces and deletes the files listed here.
      # Roter Faden veröffentlicht in diesen Ordner: Es ersetzt und löscht die Dateien dieser Liste.
      """;

  private Marker() {}

  static boolean isIn(Path site) {
    return Files.isRegularFile(site.resolve(Layout.MARKER), LinkOption.NOFOLLOW_LINKS);
  }

  /** The files that the program has put there, in no order; none if there is no marker. */
  static Set<String> files(Path site) throws IOException {
    if (!isIn(site)) {
      return Set.of();
    }
    byte[] content = Files.readAllBytes(site.resolve(Layout.MARKER));
    return new String(content, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(Marker::unescaped)
        .filter(path -> SitePath.isSafe(path) && !Layout.isReserved(path))
        .collect(Collectors.toSet());
  }

  static String text(Collection<String> files) {
    return files.stream()
        .sorted()
        .map(path -> (path.startsWith("#") ? "./" + path : path) + "\n")
        .collect(Collectors.joining("", EXPLANATION, ""));
  }

  private static String unescaped(String line) {
    return line.startsWith("./") ? line.substring(2) : line;
  }
}
