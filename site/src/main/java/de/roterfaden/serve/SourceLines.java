package de.roterfaden.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of the files that findings are about, as far as these are texts in the narrative. */
final class SourceLines {

  private static final long LARGEST = 5_000_000;
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private final Path narrative;

  SourceLines(Path narrative) {
    this.narrative = narrative;
  }

  /** All lines of a file, without its byte order mark; none if it cannot be shown. */
  List<String> of(String file) {
    if (file.isEmpty()) {
      return List.of();
    }
    try {
      Path path = narrative.resolve(file).toRealPath();
      if (!path.startsWith(narrative.toRealPath())
          || !Files.isRegularFile(path)
          || Files.size(path) > LARGEST) {
        return List.of();
      }
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      return List.of(LINE_END.split(text.startsWith("\ufeff") ? text.substring(1) : text, -1));
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }
}
