package de.roterfaden.bake.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * The drive itself. A virus scanner or a preview that holds a file for a moment, as happens on
 * Windows, is waited for: about a second in all.
 */
final class RealDisk implements Disk {

  private final boolean safe;

  /** A drive that keeps what it was told even if the power goes. */
  RealDisk() {
    this(true);
  }

  /**
   * @param safe whether to wait until what counts is on the drive, which takes up to a second while
   *     others write as well
   */
  RealDisk(boolean safe) {
    this.safe = safe;
  }

  private static final int[] WAITS_IN_MILLISECONDS = {20, 60, 150, 300, 500};

  @Override
  public void makeFolder(Path folder) throws IOException {
    patiently(() -> Files.createDirectory(folder));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    patiently(
        () ->
            Files.move(
                from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
  }

  @Override
  public void link(Path existing, Path second) throws IOException {
    Files.createLink(second, existing);
  }

  @Override
  public void copy(Path from, Path to) throws IOException {
    patiently(() -> Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING));
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    patiently(
        () -> {
          try (FileChannel channel =
              FileChannel.open(
                  file,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
              channel.write(rest);
            }
            if (safe) {
              channel.force(true);
            }
          }
        });
  }

  @Override
  public void permit(Path file, Set<PosixFilePermission> permissions) throws IOException {
    Files.setPosixFilePermissions(file, permissions);
  }

  @Override
  public void delete(Path path) throws IOException {
    patiently(() -> Files.delete(path));
  }

  private static void patiently(Change change) throws IOException {
    for (int wait : WAITS_IN_MILLISECONDS) {
      try {
        change.make();
        return;
      } catch (FileSystemException e) {
        if (!mayPass(e) || !pause(wait)) {
          throw e;
        }
      }
    }
    change.make();
  }

  /**
   * Whether the hindrance may be gone in a moment; on Windows a held file has no type of its own.
   */
  private static boolean mayPass(FileSystemException e) {
    return e instanceof AccessDeniedException
        || !(e instanceof NoSuchFileException
            || e instanceof FileAlreadyExistsException
            || e instanceof DirectoryNotEmptyException
            || e instanceof AtomicMoveNotSupportedException);
  }

  private static boolean pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }
}
