package de.roterfaden.serve;

import de.roterfaden.finding.Message;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Calls when files have changed and a moment of quiet has passed. The system's notices only wake it
 * up; what counts is whether the files look different than before. Where there are no notices, or
 * too many, it looks twice a second.
 */
final class Watcher implements AutoCloseable {

  private static final Duration QUIET = Duration.ofMillis(10);
  private static final Duration QUIET_WITHOUT_NOTICES = Duration.ofMillis(40);
  private static final Duration LOOKING = Duration.ofMillis(500);
  private static final Duration LOOKING_BESIDES = Duration.ofSeconds(5);

  private final List<Path> roots;
  private final List<Path> ignored;
  private final Consumer<Set<Path>> onChange;
  private final Consumer<Message> say;
  private final Thread thread = new Thread(this::watch, "preview-watcher");
  private volatile @Nullable Notices notices;
  private final Object calling = new Object();
  private Snapshot known = new Snapshot(java.util.Map.of(), Set.of());

  /** Folders in which something has happened since the last call. */
  private final Set<Path> places = new HashSet<>();

  /** Whether there is no other folder in which something has happened. */
  private boolean isSureOfPlaces = true;

  private volatile boolean closed;

  /**
   * @param roots folders to watch
   * @param ignored folders in them that do not matter
   * @param onChange is told in which folders something has happened since it was told the last
   *     time; none if one has to look at all
   */
  Watcher(
      List<Path> roots, List<Path> ignored, Consumer<Set<Path>> onChange, Consumer<Message> say) {
    this(roots, ignored, onChange, say, notices());
  }

  /** For tests: with notices of one's own, or none. */
  Watcher(
      List<Path> roots,
      List<Path> ignored,
      Consumer<Set<Path>> onChange,
      Consumer<Message> say,
      @Nullable Notices notices) {
    this.roots = roots.stream().map(Watcher::absolute).toList();
    this.ignored = ignored.stream().map(Watcher::absolute).toList();
    this.onChange = onChange;
    this.say = say;
    this.notices = notices;
    thread.setDaemon(true);
  }

  /** Takes the files as they are for known. */
  void lookOnce() {
    known = Snapshot.of(roots, ignored);
    askFor(known.folders());
  }

  void start() {
    thread.start();
  }

  /** Stops, after the call that may be running. */
  @Override
  public void close() {
    closed = true;
    synchronized (calling) {
      // Only its waiting may be interrupted: a build would break off half-way.
      thread.interrupt();
    }
    giveUpNotices();
    boolean interrupted = false;
    while (thread.isAlive() && Thread.currentThread() != thread && !interrupted) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        interrupted = true;
      }
    }
  }

  private void watch() {
    try {
      while (!closed) {
        Set<Path> changed = waitForNotice();
        Snapshot now = changed.isEmpty() ? quietSnapshot() : quietSnapshot(changed);
        boolean different = !now.files().equals(known.files());
        known = now;
        if (different) {
          call(isSureOfPlaces ? Set.copyOf(places) : Set.of());
          places.clear();
          isSureOfPlaces = true;
        }
        askFor(now.folders());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void call(Set<Path> changed) {
    synchronized (calling) {
      if (!closed) {
        onChange.accept(changed);
      }
    }
  }

  /** The folders in which something has happened; none if one has to look for oneself. */
  private Set<Path> waitForNotice() throws InterruptedException {
    Notices asked = notices;
    if (asked == null) {
      Thread.sleep(LOOKING.toMillis());
      return Set.of();
    }
    return changed(asked, LOOKING_BESIDES);
  }

  private Set<Path> changed(Notices asked, Duration atMost) throws InterruptedException {
    Optional<Set<Path>> folders = asked.await(atMost);
    if (folders.isEmpty()) {
      lookInstead();
    }
    return folders.orElse(Set.of());
  }

  /**
   * Looks at folders of which there are notices until there are no more of them for a moment: a
   * save is often several changes.
   */
  private Snapshot quietSnapshot(Set<Path> folders) throws InterruptedException {
    Snapshot now = known;
    Set<Path> changed = folders;
    while (!changed.isEmpty()) {
      Set<Path> before = now.folders();
      places.addAll(changed);
      now = now.again(changed, roots, ignored);
      Set<Path> fresh = new HashSet<>(now.folders());
      fresh.removeAll(before);
      // What happened in a new folder before anybody asked for notices of it is seen now.
      askFor(fresh);
      Notices asked = notices;
      if (asked == null) {
        return quietSnapshot();
      }
      changed = new HashSet<>(changed(asked, QUIET));
      changed.addAll(fresh);
    }
    return notices == null ? quietSnapshot() : now;
  }

  /** Looks at everything until nobody writes any more. */
  private Snapshot quietSnapshot() throws InterruptedException {
    isSureOfPlaces = false;
    Snapshot last = Snapshot.of(roots, ignored);
    if (last.files().equals(known.files())) {
      return last;
    }
    while (true) {
      Thread.sleep(QUIET_WITHOUT_NOTICES.toMillis());
      Snapshot now = Snapshot.of(roots, ignored);
      if (now.files().equals(last.files())) {
        return now;
      }
      last = now;
    }
  }

  /** Asks for notices of folders that are new. */
  private void askFor(Set<Path> folders) {
    Notices asked = notices;
    if (asked == null) {
      return;
    }
    for (Path folder : folders) {
      try {
        asked.askFor(folder);
      } catch (NoSuchFileException | NotDirectoryException e) {
        // It has gone again.
      } catch (IOException e) {
        lookInstead();
        return;
      }
    }
  }

  private void lookInstead() {
    if (!closed) {
      say.accept(Message.of("serve.polling"));
    }
    giveUpNotices();
  }

  private void giveUpNotices() {
    Notices asked = notices;
    notices = null;
    if (asked != null) {
      try {
        asked.close();
      } catch (IOException e) {
        // They are of no use any more anyway.
      }
    }
  }

  /** The service of macOS looks only every few seconds; we look more often. */
  private static @Nullable Notices notices() {
    if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac")) {
      return null;
    }
    try {
      return new SystemNotices(FileSystems.getDefault().newWatchService());
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
