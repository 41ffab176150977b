package de.roterfaden.export;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
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

  /** Writes what belongs into a folder. */
  @FunctionalInterface
  interface Filler {

    /**
     * Writes.
     *
     * @param draft an empty folder, whose content is moved afterwards
     */
    void fill(Path draft) throws IOException;
  }

  /**
   * Fills a folder that is free, and makes it if need be.
   *
   * @return why that did not work, and then all is as it was; or nothing
   */
  static List<Finding> make(Path dir, Filler filler) {
    try {
      if (Files.exists(dir) && !Files.isDirectory(dir)) {
        return refusal("export/not-a-folder", "export.not-a-folder", dir);
      }
      if (!isFree(dir)) {
        return refusal("export/folder-not-empty", "export.folder-not-empty", dir);
      }
      fill(dir, filler);
      return List.of();
    } catch (AccessDeniedException e) {
      return refusal("export/not-writable", "export.not-writable", dir);
    } catch (IOException e) {
      return notWritten(dir, e);
    }
  }

  /** Says why a folder could not be written. */
  static List<Finding> notWritten(Path dir, IOException e) {
    return List.of(
        Finding.error(
                "export/not-written", Message.of("export.not-written", dir.toString(), reason(e)))
            .help(Message.of("export.not-written.help")));
  }

  /**
   * Fills a free folder, and makes it if need be.
   *
   * @param files contents by path below the folder, with forward slashes
   * @throws IOException if that did not work; then all is as it was
   */
  static void fill(Path dir, Map<String, byte[]> files) throws IOException {
    fill(dir, draft -> write(draft, files));
  }

  /**
   * Writes files below a folder.
   *
   * @param files contents by path, with forward slashes
   */
  static void write(Path folder, Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private static List<Finding> refusal(String rule, String key, Path dir) {
    return List.of(
        Finding.error(rule, Message.of(key, dir.toString())).help(Message.of(key + ".help")));
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static void fill(Path dir, Filler filler) throws IOException {
    Path target = dir.toAbsolutePath().normalize();
    Deque<Path> undo = new ArrayDeque<>();
    try {
      if (Files.isDirectory(target)) {
        Path draft = draft(target, filler, undo);
        moveChildren(draft, target, undo);
        Files.delete(draft);
      } else {
        makeFolders(target.getParent(), undo);
        Path draft = draft(target.getParent(), filler, undo);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException | RuntimeException failure) {
      for (Path made : undo) {
        delete(made, failure);
      }
      throw failure;
    }
  }

  private static Path draft(Path workshop, Filler filler, Deque<Path> undo) throws IOException {
    Path draft =
        workshop.resolve(".faden-new-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
    Files.createDirectory(draft);
    undo.push(draft);
    filler.fill(draft);
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
