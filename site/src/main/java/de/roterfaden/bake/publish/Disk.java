package de.roterfaden.bake.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * Everything that publishing changes on the disk, so that tests can let any single change fail or
 * be the last one before the power goes.
 */
interface Disk {

  /** Makes one folder, whose parent is there. */
  void makeFolder(Path folder) throws IOException;

  /**
   * Moves a file or folder at once, in the place of a file that is there.
   *
   * @throws java.nio.file.AtomicMoveNotSupportedException if the two places are on different drives
   */
  void move(Path from, Path to) throws IOException;

  /** Gives a file a second name; some drives cannot. */
  void link(Path existing, Path second) throws IOException;

  /** Copies a file, in the place of one that may be there. */
  void copy(Path from, Path to) throws IOException;

  /** Writes a file and waits until it is on the drive. */
  void write(Path file, byte[] content) throws IOException;

  /** Sets who may read and change a file. */
  void permit(Path file, Set<PosixFilePermission> permissions) throws IOException;

  /** Deletes a file or an empty folder. */
  void delete(Path path) throws IOException;
}
