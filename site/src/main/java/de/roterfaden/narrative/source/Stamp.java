package de.roterfaden.narrative.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By what one sees without reading it that a file is still the same: its size, when it was last
 * written, and which file it is.
 *
 * @param size in bytes
 * @param time when it was last written
 * @param key what the system knows it by; null on systems that do not say
 */
public record Stamp(long size, FileTime time, @Nullable Object key) {

  /** A file written so shortly before may be written again within the same tick of the clock. */
  private static final Duration TICK = Duration.ofSeconds(2);

  /** The stamp of a file; null if there is no file of that name. */
  public static @Nullable Stamp of(Path file) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isRegularFile() ? of(attributes) : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** The stamp of a file of which the system has told everything already. */
  public static Stamp of(BasicFileAttributes attributes) {
    return new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
  }

  /**
   * Whether a file of the same stamp has the same content: not if it was written a moment ago, when
   * the stamp was taken.
   *
   * @param taken when that was
   */
  public boolean isReliable(Instant taken) {
    return time.toInstant().isBefore(taken.minus(TICK));
  }
}
