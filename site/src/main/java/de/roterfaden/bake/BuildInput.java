package de.roterfaden.bake;

import de.roterfaden.narrative.Fingerprint;
import de.roterfaden.narrative.source.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The files that go into a build, as they were before it began. What they contain is told by
 * fingerprints; a file that lies there untouched since before the build may be read afterwards as
 * well, so that nobody has to wait for it.
 */
final class BuildInput {

  /** Folders of a narrative from which a site is made, beside {@code narrative.yml}. */
  private static final List<String> FOLDERS =
      List.of("content", "data", "assets", "review", "approvals", "theme");

  private final BuildRequest request;
  private final Instant looked;

  /** What one sees of the files without reading them. */
  private final Map<Path, Seen> files;

  /** Fingerprints of the files that have been read. */
  private final Map<Path, String> prints = new ConcurrentHashMap<>();

  private BuildInput(BuildRequest request, Instant looked, Map<Path, Seen> files) {
    this.request = request;
    this.looked = looked;
    this.files = files;
  }

  /**
   * What one sees of a file.
   *
   * @param stamp null for what is no ordinary file, such as a link to one
   */
  private record Seen(@Nullable Stamp stamp) {

    /** Whether a file that is seen like that later has the same content. */
    boolean isReliable(Instant looked) {
      return stamp != null && stamp.isReliable(looked);
    }
  }

  /** The input of a build that is about to begin. */
  static BuildInput of(BuildRequest request) throws IOException {
    Instant now = Instant.now();
    return new BuildInput(request, now, list(request));
  }

  /** Fingerprints of all files, by their paths. */
  Map<String, String> prints() throws IOException {
    read(path -> true);
    Map<String, String> texts = new TreeMap<>();
    prints.forEach((path, print) -> texts.put(path.toString(), print));
    return texts;
  }

  /** Reads the files of which one could not see later whether somebody has written them. */
  void readDoubtful() throws IOException {
    read(path -> !files.get(path).isReliable(looked));
  }

  /** Whether all files are still there with the same content. */
  boolean isStillThere() throws IOException {
    Map<Path, Seen> now = list(request);
    if (!now.keySet().equals(files.keySet())) {
      return false;
    }
    try {
      return files.entrySet().parallelStream()
          .allMatch(
              file ->
                  file.getValue().isReliable(looked)
                      ? file.getValue().equals(now.get(file.getKey()))
                      : print(file.getKey()).equals(prints.get(file.getKey())));
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  private void read(Predicate<Path> wanted) throws IOException {
    try {
      files.keySet().parallelStream()
          .filter(path -> wanted.test(path) && !prints.containsKey(path))
          .forEach(path -> prints.put(path, print(path)));
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  private static String print(Path path) {
    try {
      return Fingerprint.of(Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Path, Seen> list(BuildRequest request) throws IOException {
    Map<Path, Seen> files = new TreeMap<>();
    Path narrative = request.narrative();
    Path settings = narrative.resolve("narrative.yml");
    files.put(settings, new Seen(Stamp.of(settings)));
    for (String folder : FOLDERS) {
      addAll(narrative.resolve(folder), files);
    }
    if (!request.theme().isEmpty()) {
      addAll(Path.of(request.theme()), files);
    }
    return files;
  }

  private static void addAll(Path folder, Map<Path, Seen> files) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            files.put(path, new Seen(attributes.isRegularFile() ? Stamp.of(attributes) : null));
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
