package de.roterfaden.bake.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** A disk on which changes of given numbers go wrong, in one of several ways. */
final class FaultyDisk implements Disk {

  /** What happens at the change of the given number. */
  enum Fault {
    /** It does not happen and says so; later changes work. */
    FAILS_ONCE,
    /** From here on nothing can be changed any more. */
    FAILS_FOREVER,
    /** The program dies before it. */
    DIES_BEFORE,
    /** The program dies right after it; a file that is being written is only half there. */
    DIES_AFTER
  }

  /** The end of the program, which nothing catches. */
  static final class Death extends Error {
    private static final long serialVersionUID = 1;
  }

  private final Disk disk = new RealDisk();
  private final TreeMap<Integer, Fault> faults = new TreeMap<>();
  private final boolean otherDrive;
  private final List<String> log = new ArrayList<>();

  FaultyDisk(Fault fault, int at) {
    this(fault, at, false);
  }

  /** With {@code otherDrive}, whole folders cannot be moved and files have only one name. */
  FaultyDisk(Fault fault, int at, boolean otherDrive) {
    faults.put(at, fault);
    this.otherDrive = otherDrive;
  }

  /** A disk on which everything works. */
  static FaultyDisk sound() {
    return new FaultyDisk(Fault.FAILS_ONCE, Integer.MAX_VALUE);
  }

  /** The same disk with one more fault. */
  FaultyDisk and(Fault fault, int at) {
    faults.put(at, fault);
    return this;
  }

  /** What was tried, one line a change. */
  List<String> log() {
    return log;
  }

  /** Whether the last of the faults has happened. */
  boolean wasHit() {
    return log.size() > faults.lastKey();
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    change("folder", folder, () -> disk.makeFolder(folder));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    if (otherDrive && Files.isDirectory(from)) {
      throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "another drive");
    }
    change("move", to, () -> disk.move(from, to));
  }

  @Override
  public void link(Path existing, Path second) throws IOException {
    if (otherDrive) {
      throw new UnsupportedOperationException("no links");
    }
    change("link", second, () -> disk.link(existing, second));
  }

  @Override
  public void copy(Path from, Path to) throws IOException {
    write("copy", to, Files.readAllBytes(from));
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    write("write", file, content);
  }

  /** Does not wait for the drive as the real disk does: that would take most of the time. */
  private void write(String what, Path file, byte[] content) throws IOException {
    if (faults.get(log.size()) == Fault.DIES_AFTER) {
      Files.write(file, Arrays.copyOf(content, content.length / 2));
      log.add(what);
      throw new Death();
    }
    change(what, file, () -> Files.write(file, content));
  }

  @Override
  public void permit(Path file, Set<PosixFilePermission> permissions) throws IOException {
    change("permit", file, () -> disk.permit(file, permissions));
  }

  @Override
  public void delete(Path path) throws IOException {
    change("delete", path, () -> disk.delete(path));
  }

  private void change(String what, Path path, Change change) throws IOException {
    int number = log.size();
    log.add(what + " " + path);
    Fault fault = faults.get(number);
    if (fault == Fault.FAILS_ONCE
        || faults.headMap(number, true).containsValue(Fault.FAILS_FOREVER)) {
      throw new FileSystemException(path.toString(), null, "simulated");
    }
    if (fault == Fault.DIES_BEFORE) {
      throw new Death();
    }
    change.make();
    if (fault == Fault.DIES_AFTER) {
      throw new Death();
    }
  }

  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }
}
