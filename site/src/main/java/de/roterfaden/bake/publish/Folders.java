package de.roterfaden.bake.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Makes and removes the folders between a root and its files; follows no links out of the root. */
final class Folders {

  private final Disk disk;
  private final Path root;
  private final Set<String> known = new HashSet<>();

  Folders(Disk disk, Path root) {
    this.disk = disk;
    this.root = root;
  }

  /**
   * Makes the folders that a file needs.
   *
   * @throws NotDirectoryException if a file or a link stands in the place of one
   */
  void makeFor(String path) throws IOException {
    for (String parent : SitePath.parents(path)) {
      if (known.contains(parent)) {
        continue;
      }
      Path folder = root.resolve(parent);
      if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        disk.makeFolder(folder);
      } else if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw new NotDirectoryException(folder.toString());
      }
      known.add(parent);
    }
  }

  /** Whether all folders of a file are there, and none of them is a link. */
  boolean areFor(String path) {
    return SitePath.parents(path).stream()
        .allMatch(p -> Files.isDirectory(root.resolve(p), LinkOption.NOFOLLOW_LINKS));
  }

  /** Removes the folders above a file that has gone, as far as they are empty. */
  void prune(String path) {
    List<String> parents = SitePath.parents(path);
    for (int i = parents.size() - 1; i >= 0; i--) {
      try {
        Path folder = root.resolve(parents.get(i));
        if (!isEmpty(folder)) {
          return;
        }
        known.clear();
        disk.delete(folder);
      } catch (IOException e) {
        // An empty folder that stays harms nobody.
        return;
      }
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var entries = Files.newDirectoryStream(folder)) {
      Iterator<Path> all = entries.iterator();
      return !all.hasNext();
    }
  }
}
