package de.roterfaden.check;

import de.roterfaden.finding.Finding;
import de.roterfaden.markup.ReadText;
import de.roterfaden.markup.TextUnits;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.source.SourceText;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The texts of files that belong to no narrative: Markdown, HTML and plain text, alone or in
 * folders.
 *
 * @param level how hard they may be to read
 * @param language BCP 47 tag of their language
 */
public record FileTexts(Level level, String language) {

  private static final Set<String> KINDS = Set.of("md", "markdown", "html", "htm", "xhtml", "txt");

  /**
   * The texts of a file, or of all files of these kinds in a folder and below.
   *
   * @param path file or folder
   * @param findings is told of files that cannot be read
   */
  public List<CheckedText> of(Path path, Consumer<Finding> findings) throws IOException {
    return files(path).entrySet().parallelStream()
        .map(file -> read(file.getKey(), file.getValue(), findings))
        .flatMap(Optional::stream)
        .toList();
  }

  private static SortedMap<String, Path> files(Path path) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    if (!Files.isDirectory(path)) {
      files.put(String.valueOf(path.getFileName()), path);
      return files;
    }
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(path) && isHidden(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file) && KINDS.contains(kind(file))) {
              files.put(path.relativize(file).toString().replace('\\', '/'), file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  private static String kind(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private Optional<CheckedText> read(String name, Path path, Consumer<Finding> findings) {
    return SourceText.read(path, name, findings)
        .map(
            source ->
                new CheckedText(
                    name,
                    "",
                    name,
                    "",
                    language,
                    level,
                    false,
                    text(source.text(), kind(path)),
                    List.of()));
  }

  private static ReadText text(String source, String kind) {
    return switch (kind) {
      case "html", "htm", "xhtml" -> TextUnits.ofHtml(source);
      case "md", "markdown" -> {
        int body = behindFrontMatter(source);
        int line = 1 + (int) source.substring(0, body).chars().filter(c -> c == '\n').count();
        yield TextUnits.ofMarkdown(source.substring(body), line);
      }
      default -> TextUnits.ofPlain(source);
    };
  }

  private static int behindFrontMatter(String source) {
    if (!source.startsWith("---\n")) {
      return 0;
    }
    int end = source.indexOf("\n---", 3);
    int line = end < 0 ? -1 : source.indexOf('\n', end + 1);
    return end < 0 ? 0 : line < 0 ? source.length() : line + 1;
  }
}
