package de.roterfaden.serve;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the files of some folders look at a moment: their sizes and times. Two that are equal mean
 * that there is nothing to do.
 *
 * @param files size and time of each file that matters
 * @param folders the folders in which they lie
 */
record Snapshot(Map<Path, String> files, Set<Path> folders) {

  private static final Set<String> FOREIGN_FOLDERS = Set.of("output", "target", "node_modules");

  /** Looks at all files below some folders, but for those that do not matter. */
  static Snapshot of(Collection<Path> roots, Collection<Path> ignored) {
    Map<Path, String> files = new HashMap<>();
    Set<Path> folders = new HashSet<>();
    for (Path root : roots) {
      try {
        Files.walkFileTree(root, new Collector(root, ignored, files, folders));
      } catch (IOException e) {
        // What vanishes while one looks at it will be seen next time.
      }
    }
    return new Snapshot(Map.copyOf(files), Set.copyOf(folders));
  }

  /**
   * Looks again at some folders only.
   *
   * @param changed the folders; what lies in folders below them is taken for known, unless these
   *     are new
   */
  Snapshot again(Collection<Path> changed, Collection<Path> roots, Collection<Path> ignored) {
    Map<Path, String> allFiles = new HashMap<>(files);
    Set<Path> allFolders = new HashSet<>(folders);
    for (Path folder : changed) {
      Optional<Path> root = roots.stream().filter(folder::startsWith).findFirst();
      if (root.isPresent() && allFolders.contains(folder)) {
        Collector collector = new Collector(root.get(), ignored, allFiles, allFolders);
        lookInto(folder, collector, allFiles, allFolders);
      }
    }
    return new Snapshot(
        Collections.unmodifiableMap(allFiles), Collections.unmodifiableSet(allFolders));
  }

  private static void lookInto(
      Path folder, Collector collector, Map<Path, String> files, Set<Path> folders) {
    files.keySet().removeIf(file -> folder.equals(file.getParent()));
    Set<Path> gone = new HashSet<>(folders);
    gone.removeIf(known -> !folder.equals(known.getParent()));
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        BasicFileAttributes attributes =
            Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isDirectory()) {
          collector.visitFile(entry, attributes);
        } else if (!gone.remove(entry)) {
          Files.walkFileTree(entry, collector);
        }
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      if (!Files.isDirectory(folder)) {
        gone.add(folder);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // What vanishes while one looks at it will be seen next time.
      gone.clear();
    }
    files.keySet().removeIf(file -> gone.stream().anyMatch(file::startsWith));
    folders.removeIf(known -> gone.stream().anyMatch(known::startsWith));
  }

  /** Whether a name is that of a file which systems and editors keep for themselves. */
  static boolean isForeign(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith(".")
        || lower.startsWith("~")
        || (lower.startsWith("#") && lower.endsWith("#"))
        || lower.endsWith("~")
        || lower.endsWith(".tmp")
        || lower.endsWith(".swp")
        || lower.endsWith(".swx")
        || lower.endsWith(".bak")
        || lower.endsWith(".part")
        || lower.endsWith(".crdownload")
        || lower.equals("4913")
        || lower.equals("thumbs.db")
        || lower.equals("desktop.ini");
  }

  private static final class Collector extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Collection<Path> ignored;
    private final Map<Path, String> files;
    private final Set<Path> folders;

    Collector(Path root, Collection<Path> ignored, Map<Path, String> files, Set<Path> folders) {
      this.root = root;
      this.ignored = ignored;
      this.files = files;
      this.folders = folders;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
      boolean foreign =
          !folder.equals(root)
              && (isForeign(name)
                  || ignored.contains(folder)
                  || (FOREIGN_FOLDERS.contains(name) && root.equals(folder.getParent())));
      if (foreign) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.add(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isForeign(file.getFileName().toString())) {
        files.put(file, attributes.size() + " " + attributes.lastModifiedTime());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(
        Path folder, @org.jspecify.annotations.Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
