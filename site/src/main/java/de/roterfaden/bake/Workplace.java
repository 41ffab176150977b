package de.roterfaden.bake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the next site is rendered: {@code .faden/next-NAME} in the narrative, named after the
 * edition or {@code check}. It belongs to one build at a time, and is empty at its begin and gone
 * at its end.
 */
final class Workplace implements AutoCloseable {

  private final FileChannel channel;
  private final @Nullable FileLock lock;
  private final Path next;

  private Workplace(FileChannel channel, @Nullable FileLock lock, Path next) {
    this.channel = channel;
    this.lock = lock;
    this.next = next;
  }

  static Workplace take(Path narrative, String name) throws IOException {
    Path folder = narrative.resolve(".faden");
    if (Files.isSymbolicLink(folder)) {
      throw new IOException(folder + " is a link; the program works in a folder of its own only");
    }
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock-" + name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Path next = folder.resolve("next-" + name);
    Workplace place = new Workplace(channel, lock(channel), next);
    if (place.isOurs()) {
      clear(next);
      Files.createDirectories(next);
    }
    return place;
  }

  /**
   * Puts what lies in the folder aside, if that is possible: deleting many files takes long, and
   * somebody waits.
   *
   * @see #tidy
   */
  void leave() {
    if (!isOurs() || !Files.exists(next, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      Files.move(next, next.resolveSibling(left() + UUID.randomUUID()));
    } catch (IOException e) {
      // Windows moves no folder of which somebody holds a file; then it is deleted at the end.
      return;
    }
  }

  /** Deletes what was put aside. */
  void tidy() throws IOException {
    if (isOurs()) {
      try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder(), left() + "*")) {
        for (Path folder : folders) {
          clear(folder);
        }
      }
    }
  }

  private Path folder() {
    return Optional.ofNullable(next.getParent()).orElse(Path.of(""));
  }

  private String left() {
    return "left-" + next.getFileName() + "-";
  }

  /** Whether no other build is at work here. */
  boolean isOurs() {
    return lock != null;
  }

  /** The folder for the next site. */
  Path next() {
    return next;
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      if (isOurs()) {
        clear(next);
      }
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Deletes a folder with all that is in it; follows no links. */
  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
              throws IOException {
            if (e != null) {
              throw e;
            }
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
