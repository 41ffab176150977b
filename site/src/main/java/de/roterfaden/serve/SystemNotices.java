package de.roterfaden.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Notices from the watch service of Java. */
final class SystemNotices implements Notices {

  private final WatchService service;
  private final Set<Path> asked = new HashSet<>();

  SystemNotices(WatchService service) {
    this.service = service;
  }

  @Override
  public void askFor(Path folder) throws IOException {
    if (asked.contains(folder)) {
      return;
    }
    try {
      folder.register(
          service,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
      asked.add(folder);
    } catch (ClosedWatchServiceException e) {
      throw new IOException(e);
    }
  }

  @Override
  public Optional<Set<Path>> await(Duration atMost) throws InterruptedException {
    try {
      WatchKey key = service.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
      boolean complete = true;
      Set<Path> folders = new HashSet<>();
      while (key != null) {
        folders.add((Path) key.watchable());
        complete &=
            key.pollEvents().stream()
                .noneMatch(event -> event.kind() == StandardWatchEventKinds.OVERFLOW);
        if (!key.reset()) {
          asked.remove((Path) key.watchable());
        }
        key = service.poll();
      }
      return complete ? Optional.of(folders) : Optional.empty();
    } catch (ClosedWatchServiceException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
