package de.roterfaden.bake.pictures;

import de.roterfaden.finding.Sha256;
import de.roterfaden.markup.PictureSize;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers cleaned pictures and their smaller sizes by the hash of what went in, so that a picture
 * is cleaned and made smaller once and not with every build. Only pictures without any finding are
 * kept, since a finding has to be told each time. What cannot be read or written is simply not
 * remembered.
 *
 * <pre>{@code
 * PictureCache cache = PictureCache.in(narrative.resolve(".faden/pictures"));
 * CleanPicture picture = cache.clean("content/kapitel/seilerei/werkstor.svg", bytes);
 * }</pre>
 */
public final class PictureCache {

  /** Remembers nothing. */
  public static final PictureCache NONE = new PictureCache(null);

  /** Changes whenever a cleaner does, so that nothing cleaned by older rules is published. */
  private static final String RULES = "2";

  private static final int SHA256_LENGTH = 32;

  /** How long an entry is kept after its last use. */
  static final Duration KEPT = Duration.ofDays(30);

  /** Entries, and drafts that a build left behind when it was stopped. */
  private static final Pattern OURS = Pattern.compile("[0-9a-f]{64}|draft\\d+");

  private final @Nullable Path folder;

  private PictureCache(@Nullable Path folder) {
    this.folder = folder;
  }

  /**
   * A cache on disk.
   *
   * @param folder where it lies; it is made when there is something to remember
   */
  public static PictureCache in(Path folder) {
    return Files.isSymbolicLink(folder) ? NONE : new PictureCache(folder);
  }

  /** Cleans a picture as {@link PictureCleaner#clean} does, or remembers how it was cleaned. */
  public CleanPicture clean(String name, byte[] bytes) {
    if (folder == null || bytes.length > PictureCleaner.MAXIMUM) {
      return PictureCleaner.clean(name, bytes);
    }
    Path entry = folder.resolve(key(RULES, name, bytes));
    return recall(entry, bytes).orElseGet(() -> remember(entry, PictureCleaner.clean(name, bytes)));
  }

  /**
   * Smaller pictures of a picture, or what is remembered of them. A picture that Java cannot read
   * is given as it is, with a warning.
   *
   * @param name path of the file relative to the narrative, for the findings
   * @param bytes its content, not cleaned yet
   * @param sizes what is wanted
   */
  public ScaledPictures scaled(String name, byte[] bytes, Collection<PictureSize> sizes) {
    Map<PictureSize, CleanPicture> known = new HashMap<>();
    for (PictureSize size : sizes) {
      entry(name, bytes, size)
          .flatMap(entry -> recall(entry, bytes))
          .ifPresent(picture -> known.put(size, picture));
    }
    if (known.size() == sizes.size()) {
      return new ScaledPictures(known, List.of());
    }
    ScaledPictures made = ScaledPictures.make(name, PictureCleaner.clean(name, bytes), sizes);
    if (made.findings().isEmpty()) {
      made.pictures()
          .forEach(
              (size, picture) ->
                  entry(name, bytes, size).ifPresent(entry -> remember(entry, picture)));
    }
    return made;
  }

  private Optional<Path> entry(String name, byte[] bytes, PictureSize size) {
    String rules =
        RULES + "\n" + PictureScaler.SETTINGS + "\n" + size.width() + "x" + size.height();
    return folder == null || bytes.length > PictureCleaner.MAXIMUM
        ? Optional.empty()
        : Optional.of(folder.resolve(key(rules, name, bytes)));
  }

  /** The format says whether a name lies, so the ending belongs to the key. */
  private static String key(String rules, String name, byte[] bytes) {
    MessageDigest digest = Sha256.begin();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    digest.update((rules + "\n" + ending + "\n").getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(bytes));
  }

  private static Optional<CleanPicture> recall(Path entry, byte[] original) {
    try {
      if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      byte[] stored = Files.readAllBytes(entry);
      int head = SHA256_LENGTH + 8;
      if (stored.length <= head) {
        return Optional.empty();
      }
      ByteReader reader = new ByteReader(stored);
      byte[] sum = reader.take(SHA256_LENGTH);
      int width = reader.bigEndian(4);
      int height = reader.bigEndian(4);
      byte[] content = reader.take(stored.length - head);
      if (!MessageDigest.isEqual(sum, sum(width, height, content))) {
        return Optional.empty();
      }
      markUsed(entry);
      return Optional.of(
          new CleanPicture(
              new CleanPicture.Bytes(content),
              PictureFormat.of(original),
              width,
              height,
              List.of()));
    } catch (IOException | DamagedPicture e) {
      return Optional.empty();
    }
  }

  /** Once a day is enough to know that an entry is in use. */
  private static void markUsed(Path entry) throws IOException {
    Instant now = Instant.now();
    if (Files.getLastModifiedTime(entry).toInstant().isBefore(now.minus(Duration.ofDays(1)))) {
      Files.setLastModifiedTime(entry, FileTime.from(now));
    }
  }

  /**
   * Forgets what no build has used for {@link #KEPT}. Editions share the cache, so what one build
   * did not need may be needed by another.
   *
   * @param now the time to count from
   */
  public void forgetUnused(Instant now) {
    if (folder == null || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    FileTime limit = FileTime.from(now.minus(KEPT));
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        boolean ours = OURS.matcher(entry.getFileName().toString()).matches();
        if (ours
            && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
            && Files.getLastModifiedTime(entry).compareTo(limit) < 0) {
          Files.deleteIfExists(entry);
        }
      }
    } catch (IOException e) {
      // What cannot be deleted now is deleted after another build.
    }
  }

  private static CleanPicture remember(Path entry, CleanPicture picture) {
    if (!picture.isUsable() || !picture.findings().isEmpty()) {
      return picture;
    }
    try {
      Files.createDirectories(entry.getParent());
      Path draft = Files.createTempFile(entry.getParent(), "draft", "");
      byte[] content = picture.bytes();
      ByteBuffer stored =
          ByteBuffer.allocate(SHA256_LENGTH + 8 + content.length)
              .put(sum(picture.width(), picture.height(), content))
              .putInt(picture.width())
              .putInt(picture.height())
              .put(content);
      Files.write(draft, stored.array());
      Files.move(draft, entry, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      return picture;
    }
    return picture;
  }

  private static byte[] sum(int width, int height, byte[] content) {
    MessageDigest digest = Sha256.begin();
    digest.update(ByteBuffer.allocate(8).putInt(width).putInt(height).array());
    return digest.digest(content);
  }
}
