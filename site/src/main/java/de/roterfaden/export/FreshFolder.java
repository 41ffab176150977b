package de.roterfaden.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Fills a folder with files: all of them or none. They are written beside the place where they
 * belong and moved there when everything is complete.
 */
final class FreshFolder {

  /** What file managers leave behind by themselves. */
  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private FreshFolder() {}

  /** Whether a folder is empty or not there. */
  static boolean isFree(Path dir) throws IOException {
    if (Files.notExists(dir)) {
      return true;
    }
    try (Stream<Path> children = Files.list(dir)) {
      return children.allMatch(child -> LITTER.contains(child.getFileName().toString()));
    }
  }

  /**
   * Fills a free folder, and makes it if need be.
   *
   * @param files contents by path below the folder, with forward slashes
   * @throws IOException if that did not work; then all is as it was
   */
  static void fill(Path dir, Map<String, byte[]> files) throws IOException {
    Path target = dir.toAbsolutePath().normalize();
    Deque<Path> undo = new ArrayDeque<>();
    try {
      if (Files.isDirectory(target)) {
        Path draft = write(target, files, undo);
        moveChildren(draft, target, undo);
        Files.delete(draft);
      } else {
        makeFolders(target.getParent(), undo);
        Path draft = write(target.getParent(), files, undo);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException | RuntimeException failure) {
      for (Path made : undo) {
        delete(made, failure);
      }
      throw failure;
    }
  }

  private static Path write(Path workshop, Map<String, byte[]> files, Deque<Path> undo)
      throws IOException {
    Path draft =
        workshop.resolve(".faden-new-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
    Files.createDirectory(draft);
    undo.push(draft);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = draft.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return draft;
  }

  /** The settings come last: without them, no folder is taken for a narrative. */
  private static void moveChildren(Path draft, Path target, Deque<Path> undo) throws IOException {
    try (Stream<Path> all = Files.list(draft)) {
      List<Path> children =
          all.sorted(Comparator.comparing(child -> child.endsWith("narrative.yml"))).toList();
      for (Path child : children) {
        Path place = target.resolve(child.getFileName());
        Files.move(child, place);
        undo.push(place);
      }
    }
  }

  private static void makeFolders(Path folder, Deque<Path> undo) throws IOException {
    if (folder == null || Files.isDirectory(folder)) {
      return;
    }
    makeFolders(folder.getParent(), undo);
    Files.createDirectory(folder);
    undo.push(folder);
  }

  private static void delete(Path made, Exception failure) {
    try (Stream<Path> all = Files.walk(made)) {
      for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(path);
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      failure.addSuppressed(e);
    }
  }
}
