package de.roterfaden.bake.publish;

import de.roterfaden.finding.Sha256;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Paths of files in a site: relative, with forward slashes. */
final class SitePath {

  private SitePath() {}

  /** The path of a file below a folder. */
  static String of(Path folder, Path file) {
    String separator = FileSystems.getDefault().getSeparator();
    String path = folder.relativize(file).toString();
    return separator.equals("/") ? path : path.replace(separator, "/");
  }

  /** Whether a path stays within the site and can be written on one line. */
  static boolean isSafe(String path) {
    if (path.isEmpty() || path.chars().anyMatch(Character::isISOControl)) {
      return false;
    }
    for (String name : path.split("/", -1)) {
      if (name.isEmpty() || name.equals(".") || name.equals("..")) {
        return false;
      }
    }
    return !Path.of(path).isAbsolute() && (isPosix() || path.indexOf('\\') < 0);
  }

  /** The folders above a file, from the top down: {@code a}, {@code a/b} for {@code a/b/c}. */
  static List<String> parents(String path) {
    List<String> parents = new ArrayList<>();
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      parents.add(path.substring(0, slash));
    }
    return parents;
  }

  /**
   * A name for the file of a path where all files lie side by side: folders take longer to make and
   * to delete than files do.
   */
  static String flat(String path) {
    return Sha256.hex(path);
  }

  /** What two paths have in common that a drive may take for the same (Windows, macOS). */
  static String fold(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isPosix() {
    return FileSystems.getDefault().getSeparator().equals("/");
  }
}
