package de.roterfaden.narrative.source;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
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
