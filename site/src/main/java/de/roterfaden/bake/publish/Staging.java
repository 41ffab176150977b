package de.roterfaden.bake.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays everything ready inside the folder of the site, on the same drive: the new files, and then
 * the journal. Up to the moment at which the journal gets its name nothing has happened; from then
 * on everything that is needed to finish is there.
 */
final class Staging {

  private static final Set<PosixFilePermission> FOR_FOLDERS_ONLY =
      EnumSet.of(
          PosixFilePermission.OWNER_EXECUTE,
          PosixFilePermission.GROUP_EXECUTE,
          PosixFilePermission.OTHERS_EXECUTE);

  private final Disk disk;
  private final Path site;
  private final Path work;

  Staging(Disk disk, Path site) {
    this.disk = disk;
    this.site = site;
    this.work = site.resolve(Layout.WORK);
  }

  /**
   * Lays the files of a plan ready.
   *
   * @return whether they could be moved; if not, because the new site lies on another drive, they
   *     were copied
   */
  boolean stage(Plan plan, NextSite next) throws IOException {
    clear();
    disk.makeFolder(work);
    Path fresh = work.resolve(Layout.NEW);
    boolean moved = next.isFlat() ? moveAsWhole(next.folder(), fresh) : moveEach(plan, next, fresh);
    if (!moved) {
      copy(plan, next, fresh);
    }
    if (plan.steps().stream().anyMatch(step -> step.path().equals(Layout.MARKER))) {
      disk.write(
          fresh.resolve(SitePath.flat(Layout.MARKER)),
          plan.marker().getBytes(StandardCharsets.UTF_8));
    }
    permit(plan, fresh);
    Path draft = work.resolve(Layout.JOURNAL + ".draft");
    disk.write(draft, Journal.bytes(plan.steps()));
    disk.move(draft, work.resolve(Layout.JOURNAL));
    return moved;
  }

  /** Removes what was laid ready, as far as that is possible; nothing of it counts any more. */
  void abandon() {
    try {
      if (!Files.exists(work.resolve(Layout.JOURNAL), LinkOption.NOFOLLOW_LINKS)) {
        clear();
      }
    } catch (IOException e) {
      // The next command clears it away.
      return;
    }
  }

  /** Removes the working folder, the journal first. */
  void clear() throws IOException {
    if (!Files.exists(work, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Path journal = work.resolve(Layout.JOURNAL);
    if (Files.exists(journal, LinkOption.NOFOLLOW_LINKS)) {
      disk.delete(journal);
    }
    Files.walkFileTree(
        work,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            disk.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            disk.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private boolean moveAsWhole(Path next, Path fresh) throws IOException {
    try {
      disk.move(next, fresh);
      return true;
    } catch (NoSuchFileException e) {
      throw e;
    } catch (AtomicMoveNotSupportedException e) {
      return false;
    } catch (FileSystemException e) {
      // Windows moves no folder in which somebody reads a file; copying still works.
      return false;
    }
  }

  /** Moves the files out of their folders. */
  private boolean moveEach(Plan plan, NextSite next, Path fresh) throws IOException {
    disk.makeFolder(fresh);
    for (String path : paths(plan)) {
      try {
        disk.move(next.file(path), fresh.resolve(SitePath.flat(path)));
      } catch (AtomicMoveNotSupportedException e) {
        return false;
      }
    }
    return true;
  }

  private void copy(Plan plan, NextSite next, Path fresh) throws IOException {
    if (!Files.isDirectory(fresh, LinkOption.NOFOLLOW_LINKS)) {
      disk.makeFolder(fresh);
    }
    for (String path : paths(plan)) {
      disk.copy(next.file(path), fresh.resolve(SitePath.flat(path)));
    }
  }

  private static List<String> paths(Plan plan) {
    return plan.steps().stream()
        .filter(step -> step instanceof Step.Put && !step.path().equals(Layout.MARKER))
        .map(Step::path)
        .toList();
  }

  /** Whoever may enter the folder of the site may read its files. */
  private void permit(Plan plan, Path fresh) throws IOException {
    if (!Files.getFileStore(site).supportsFileAttributeView("posix")) {
      return;
    }
    Set<PosixFilePermission> wanted = EnumSet.copyOf(Files.getPosixFilePermissions(site));
    wanted.removeAll(FOR_FOLDERS_ONLY);
    wanted.add(PosixFilePermission.OWNER_READ);
    wanted.add(PosixFilePermission.OWNER_WRITE);
    for (Step step : plan.steps()) {
      Path file = fresh.resolve(SitePath.flat(step.path()));
      if (step instanceof Step.Put && !Files.getPosixFilePermissions(file).equals(wanted)) {
        disk.permit(file, wanted);
      }
    }
  }
}
