package de.roterfaden.check.links;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files of a website by their exact names. A computer on which case does not matter finds
 * {@code Bild.svg} for {@code bild.svg}; a web server does not. Safe for use by several threads.
 */
final class SiteTree {

  /** What there is at an address. */
  sealed interface Lookup {

    /**
     * A file.
     *
     * @param path its path
     */
    record Found(String path) implements Lookup {}

    /**
     * A file whose name differs in case, or in how its letters with marks are put together.
     *
     * @param actual its real path
     * @param inForm whether only the form of its letters differs (Unicode normal forms)
     */
    record Similar(String actual, boolean inForm) implements Lookup {}

    /** A folder without an index page. */
    record Folder() implements Lookup {}

    /** Nothing. */
    record Nothing() implements Lookup {}
  }

  private static final String INDEX = "index.html";

  private final Set<String> files = new TreeSet<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> folders = new TreeSet<>();
  private final Map<String, String> folded = new HashMap<>();

  private SiteTree() {}

  /**
   * Reads the names of all files below a folder, hidden ones left out; links are not followed.
   *
   * @param others paths of files that belong there and are not there yet
   * @throws IOException if the folder cannot be read
   */
  static SiteTree of(Path root, Set<String> others) throws IOException {
    SiteTree tree = new SiteTree();
    tree.folders.add("");
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            if (!dir.equals(root) && dir.getFileName().toString().startsWith(".")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            tree.folders.add(name(dir));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
              tree.files.add(name(file));
            }
            return FileVisitResult.CONTINUE;
          }

          private String name(Path path) {
            return root.relativize(path).toString().replace('\\', '/');
          }
        });
    others.forEach(tree::add);
    tree.files.forEach(file -> tree.names.put(file, file));
    tree.files.forEach(file -> tree.folded.putIfAbsent(fold(file), file));
    return tree;
  }

  private void add(String file) {
    files.add(file);
    for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      folders.add(file.substring(0, end));
    }
  }

  /** Paths of all files, in order. */
  Set<String> files() {
    return Collections.unmodifiableSet(files);
  }

  boolean has(String path) {
    return names.containsKey(path);
  }

  /**
   * What is at a path below the root.
   *
   * @param path without slashes at its ends; "" for the root
   */
  Lookup at(String path) {
    // The same string for each look-up: what refers to a file is kept for all pages.
    String exact = names.get(path);
    if (exact != null) {
      return new Lookup.Found(exact);
    }
    String index = path.isEmpty() ? INDEX : path + "/" + INDEX;
    String indexed = names.get(index);
    if (indexed != null) {
      return new Lookup.Found(indexed);
    }
    String similar = folded.getOrDefault(fold(path), folded.get(fold(index)));
    if (similar != null) {
      String nfc = Normalizer.normalize(path, Normalizer.Form.NFC);
      String there = Normalizer.normalize(similar, Normalizer.Form.NFC);
      boolean inForm = there.equals(nfc) || there.equals(nfc + "/" + INDEX);
      return new Lookup.Similar(similar, inForm);
    }
    return folders.contains(path) ? new Lookup.Folder() : new Lookup.Nothing();
  }

  private static String fold(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
