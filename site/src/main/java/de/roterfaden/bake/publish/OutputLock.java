package de.roterfaden.bake.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two programs from publishing into the same folder at once. The system frees the lock when a
 * program is killed. A drive without locks is used without.
 */
final class OutputLock implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final int REFUSALS = 10;

  /** On Windows nobody can read a stretch that is locked, and the content has to be read. */
  private static final long BEHIND_THE_CONTENT = 1_000_000;

  private final Path file;
  private final @Nullable FileChannel channel;

  private OutputLock(Path file, @Nullable FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock of a site, waiting up to ten seconds for somebody else to finish. */
  static OutputLock take(Path site) throws IOException {
    Path file = site.resolve(Layout.LOCK);
    long end = System.nanoTime() + PATIENCE.toNanos();
    int refusals = 0;
    do {
      try {
        FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        if (isLocked(channel) && isStillTheFile(channel, file)) {
          return new OutputLock(file, channel);
        }
        channel.close();
      } catch (AccessDeniedException e) {
        // Windows says so for a moment while another program deletes its own.
        if (++refusals == REFUSALS) {
          throw e;
        }
      }
    } while (System.nanoTime() < end && pause());
    return new OutputLock(file, null);
  }

  /** Whether it is ours; if not, somebody else is publishing. */
  boolean held() {
    return channel != null;
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      try {
        Files.deleteIfExists(file);
      } finally {
        channel.close();
      }
    }
  }

  private static boolean isLocked(FileChannel channel) {
    try {
      return channel.tryLock(BEHIND_THE_CONTENT, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      // This drive knows no locks.
      return true;
    }
  }

  /** Whether the locked file is still the one of that name: another program deletes its own. */
  private static boolean isStillTheFile(FileChannel channel, Path file) throws IOException {
    byte[] mine = UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    channel.write(ByteBuffer.wrap(mine), 0);
    try (FileChannel named = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer there = ByteBuffer.allocate(mine.length);
      while (there.hasRemaining() && named.read(there) >= 0) {
        // Read on.
      }
      return Arrays.equals(mine, there.array());
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(50);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
