package de.roterfaden.bake.theme;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files of a theme by path, read at once and held in memory: whatever a template or style sheet
 * asks for is looked up here, so that no path can lead out of the theme.
 */
final class ThemeFiles {

  private static final Set<String> FOLDERS = Set.of("templates", "assets", "messages");
  private static final String SETTINGS = "theme.yml";
  private static final long LARGEST = 10_000_000;
  private static final int MOST = 5_000;

  private final Map<String, ThemeFile> files;

  private ThemeFiles(Map<String, ThemeFile> files) {
    this.files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /** The files of a theme that lies on the class path. */
  static ThemeFiles shipped(String name) {
    URL settings = ThemeFiles.class.getResource("/de/roterfaden/themes/" + name + "/" + SETTINGS);
    if (settings == null) {
      throw new IllegalArgumentException("no shipped theme: " + name);
    }
    try {
      if (settings.openConnection() instanceof JarURLConnection jar) {
        Path archive = Path.of(jar.getJarFileURL().toURI());
        try (FileSystem inside = FileSystems.newFileSystem(archive)) {
          return read(inside.getPath(jar.getEntryName()).getParent(), name + ": ", List.of());
        }
      }
      return read(Path.of(settings.toURI()).getParent(), name + ": ", List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The files of a folder.
   *
   * @param shown what stands before a path that is shown to people
   * @param findings takes what is wrong with the folder
   */
  static ThemeFiles folder(Path folder, String shown, List<Finding> findings) throws IOException {
    return read(folder, shown, findings);
  }

  /** Fingerprints of their content, by path. */
  Map<String, String> prints() {
    Map<String, String> prints = new TreeMap<>();
    files.forEach((path, file) -> prints.put(path, Fingerprint.of(file.content())));
    return prints;
  }

  Optional<ThemeFile> get(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Paths, in the order of the alphabet. */
  Set<String> paths() {
    return files.keySet();
  }

  /** Only the files below a folder. */
  ThemeFiles below(String folder) {
    Map<String, ThemeFile> part = new TreeMap<>(files);
    part.keySet().removeIf(path -> !path.startsWith(folder + "/"));
    return new ThemeFiles(part);
  }

  /** These files, with others in the place of those of the same path; words are added to words. */
  ThemeFiles overlaidBy(ThemeFiles other) {
    Map<String, ThemeFile> all = new TreeMap<>(files);
    other.files.forEach(
        (path, file) ->
            all.merge(
                path,
                file,
                (under, over) -> path.startsWith("messages/") ? under.followedBy(over) : over));
    return new ThemeFiles(all);
  }

  private static ThemeFiles read(Path folder, String shown, List<Finding> findings)
      throws IOException {
    Map<String, ThemeFile> files = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            Path relative = folder.relativize(dir);
            boolean wanted =
                dir.equals(folder)
                    || (!hidden(dir) && FOLDERS.contains(relative.getName(0).toString()));
            return wanted ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (hidden(file) || (!path.contains("/") && !path.equals(SETTINGS))) {
              return FileVisitResult.CONTINUE;
            }
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
              findings.add(refused("theme/link", "theme.link", shown + path));
            } else if (attributes.size() > LARGEST) {
              findings.add(refused("theme/large-file", "theme.large-file", shown + path));
            } else if (files.size() >= MOST) {
              findings.add(refused("theme/many-files", "theme.many-files", shown + path));
              return FileVisitResult.TERMINATE;
            } else {
              files.put(path, new ThemeFile(Files.readAllBytes(file), shown + path));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return new ThemeFiles(files);
  }

  private static boolean hidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static Finding refused(String rule, String key, String path) {
    return Finding.error(rule, Message.of(key, path))
        .help(Message.of(key + ".help"))
        .at(path, Position.START);
  }
}
