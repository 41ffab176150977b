package de.roterfaden.narrative.source;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What lies in one folder of a narrative and below it. Hidden files and those that systems leave
 * behind are passed over; links are followed to files of the narrative and nowhere else.
 *
 * @param files files by their path relative to the narrative, with forward slashes, in order
 * @param folders folders below it, by their path relative to the narrative
 * @param stamps what the files looked like, by the same paths; links have none
 */
public record SourceFolder(
    NavigableMap<String, Path> files, Set<String> folders, Map<String, Stamp> stamps) {

  private static final Set<String> LEFT_BEHIND = Set.of("thumbs.db", "desktop.ini");

  /** Lists a folder of a narrative; a folder that does not exist holds nothing. */
  public static SourceFolder list(Path narrative, String name, Consumer<Finding> findings) {
    Path start = narrative.resolve(name);
    if (Files.isRegularFile(start, LinkOption.NOFOLLOW_LINKS)) {
      findings.accept(
          Finding.error("narrative/no-folder", Message.of("narrative.no-folder", name))
              .help(Message.of("narrative.no-folder-help"))
              .at(name, Position.START));
      return new SourceFolder(new TreeMap<>(), Set.of(), Map.of());
    }
    return walk(narrative, start, findings);
  }

  /**
   * This folder as it is now, if its files are the same but for what stands in them.
   *
   * @param narrative the narrative
   * @param changed the only folders in which something may have happened, as absolute paths
   * @return nothing if one has to look at everything again: a file or folder is new or has gone, or
   *     is a link
   */
  public Optional<SourceFolder> again(Path narrative, Collection<Path> changed) {
    Path root = narrative.toAbsolutePath().normalize();
    SourceFolder folder = new SourceFolder(files, folders, new HashMap<>(stamps));
    for (Path place : changed) {
      if (place.startsWith(root) && !folder.lookInto(name(root.relativize(place)), narrative)) {
        return Optional.empty();
      }
    }
    return Optional.of(folder);
  }

  private boolean lookInto(String place, Path narrative) {
    if (!folders.contains(place)) {
      // No folder of this kind; what is new in one of ours shows in the folder above it.
      return true;
    }
    int found = 0;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(narrative.resolve(place))) {
      for (Path entry : entries) {
        String file = entry.getFileName().toString();
        if (isIgnored(file)) {
          continue;
        }
        String path = place + "/" + file;
        BasicFileAttributes attributes =
            Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean known =
            attributes.isDirectory()
                ? folders.contains(path)
                : attributes.isRegularFile() && stamps.containsKey(path);
        if (!known) {
          return false;
        }
        if (!attributes.isDirectory()) {
          stamps.put(path, Stamp.of(attributes));
        }
        found++;
      }
    } catch (IOException | DirectoryIteratorException e) {
      return false;
    }
    return found == countIn(place);
  }

  /** How many files and folders lie right in a folder. */
  private long countIn(String place) {
    String start = place + "/";
    return Stream.concat(
            files.subMap(start, place + "0").keySet().stream(),
            folders.stream().filter(folder -> folder.startsWith(start)))
        .filter(path -> path.indexOf('/', start.length()) < 0)
        .count();
  }

  private static String name(Path path) {
    String name = path.toString();
    return path.getFileSystem().getSeparator().equals("/") ? name : name.replace('\\', '/');
  }

  /** A file that lies in the narrative itself. */
  public static Optional<Path> file(Path narrative, String name, Consumer<Finding> findings) {
    return Optional.ofNullable(
        walk(narrative, narrative.resolve(name), findings).files().get(name));
  }

  private static SourceFolder walk(Path narrative, Path start, Consumer<Finding> findings) {
    SourceFolder folder = new SourceFolder(new TreeMap<>(), new TreeSet<>(), new HashMap<>());
    if (!Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
      return folder;
    }
    try {
      Files.walkFileTree(start, new Walk(narrative, folder, findings));
    } catch (IOException e) {
      findings.accept(SourceText.unreadable(start.getFileName().toString(), e));
    }
    return folder;
  }

  /** Whether a file of this name is nobody's text or picture. */
  public static boolean isIgnored(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || LEFT_BEHIND.contains(name.toLowerCase(Locale.ROOT));
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path narrative;
    private final SourceFolder folder;
    private final Consumer<Finding> findings;
    private final int skipped;

    Walk(Path narrative, SourceFolder folder, Consumer<Finding> findings) {
      this.narrative = narrative;
      this.folder = folder;
      this.findings = findings;
      this.skipped = narrative.resolve("x").toString().length() - 1;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      if (isIgnored(dir.getFileName().toString())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      // A junction of Windows is a directory and something else.
      if (attributes.isOther()) {
        findings.accept(link(name(dir)));
        return FileVisitResult.SKIP_SUBTREE;
      }
      folder.folders.add(name(dir));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isIgnored(file.getFileName().toString())) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isRegularFile() || (attributes.isSymbolicLink() && staysInside(file))) {
        String name = name(file);
        folder.files.put(name, file);
        if (attributes.isRegularFile()) {
          folder.stamps.put(name, Stamp.of(attributes));
        }
      } else {
        findings.accept(link(name(file)));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      findings.accept(SourceText.unreadable(name(file), e));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
      if (e != null) {
        findings.accept(SourceText.unreadable(name(dir), e));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean staysInside(Path file) {
      try {
        return file.toRealPath().startsWith(narrative.toRealPath()) && Files.isRegularFile(file);
      } catch (IOException e) {
        return false;
      }
    }

    private Finding link(String file) {
      return Finding.error("narrative/outside", Message.of("narrative.link"))
          .help(Message.of("narrative.link-help"))
          .at(file, Position.START);
    }

    /** All paths of a walk begin as its start does, so that nothing has to be worked out. */
    private String name(Path path) {
      String name = path.toString().substring(skipped);
      return path.getFileSystem().getSeparator().equals("/") ? name : name.replace('\\', '/');
    }
  }
}
