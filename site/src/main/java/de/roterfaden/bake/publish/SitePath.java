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

  private static final boolean POSIX = FileSystems.getDefault().getSeparator().equals("/");

  private SitePath() {}

  /** The path of a file below a folder. */
  static String of(Path folder, Path file) {
    String path = folder.relativize(file).toString();
    return POSIX ? path : path.replace('\\', '/');
  }

  /** Whether a path stays within the site and can be written on one line. */
  static boolean isSafe(String path) {
    int begin = 0;
    for (int i = 0; i <= path.length(); i++) {
      char letter = i < path.length() ? path.charAt(i) : '/';
      if (letter == '/') {
        if (!isName(path, begin, i)) {
          return false;
        }
        begin = i + 1;
      } else if (Character.isISOControl(letter)) {
        return false;
      }
    }
    return POSIX || (path.indexOf('\\') < 0 && !Path.of(path).isAbsolute());
  }

  /** Whether a stretch of a path is neither nothing nor a step to the same or a higher folder. */
  private static boolean isName(String path, int from, int to) {
    int dots = 0;
    while (from + dots < to && path.charAt(from + dots) == '.') {
      dots++;
    }
    return to > from && (dots < to - from || dots > 2);
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
}
