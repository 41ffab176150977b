package de.roterfaden.bake.publish;

import de.roterfaden.narrative.source.Stamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The next site while it is being made. It takes every file once, and writes only those that differ
 * from what is published already: a drive takes far longer to make a file and to delete it again
 * than to read one.
 *
 * <pre>{@code
 * NextSite next = NextSite.after(published, folder);
 * next.put("index.html", html);      // by any thread
 * publisher.publish(next, published);
 * }</pre>
 */
public final class NextSite {

  private final Path folder;
  private final @Nullable Path published;
  private final boolean flat;
  private final Set<String> ours;
  private final Set<String> files = ConcurrentHashMap.newKeySet();
  private final Set<String> fresh = ConcurrentHashMap.newKeySet();
  private final Set<String> kept = ConcurrentHashMap.newKeySet();
  private final Set<String> trusted = ConcurrentHashMap.newKeySet();

  /** What the published files that stay looked like when they were compared. */
  private final Map<String, Stamp> seen = new ConcurrentHashMap<>();

  private final Set<String> folders = ConcurrentHashMap.newKeySet();

  /** Pages that are in memory only, by their paths. */
  private final Map<String, String> held = new ConcurrentHashMap<>();

  /** How many more characters may be held. */
  private final AtomicLong room;

  private NextSite(
      Path folder, @Nullable Path published, boolean flat, Set<String> ours, long room) {
    this.folder = folder;
    this.published = published;
    this.flat = flat;
    this.ours = ours;
    this.room = new AtomicLong(room);
  }

  /**
   * A site that will take the place of another.
   *
   * @param published folder of the site that is there, if there is one
   * @param folder an empty folder inside the narrative's {@code .faden/}
   */
  public static NextSite after(Path published, Path folder) throws IOException {
    boolean replaces = Files.exists(published, LinkOption.NOFOLLOW_LINKS);
    return new NextSite(folder, published, replaces, Marker.files(published), 0);
  }

  /** A site of which every file is written. */
  public static NextSite whole(Path folder) {
    return whole(folder, false);
  }

  /** The same with its files in folders or side by side; see {@link #isFlat}. */
  static NextSite whole(Path folder, boolean flat) {
    return new NextSite(folder, null, flat, Set.of(), 0);
  }

  /**
   * A site that is only looked at and never published: its pages stay in memory as long as there is
   * room for them.
   *
   * @param folder takes all other files
   * @param room how many characters all pages in memory may have together
   */
  public static NextSite held(Path folder, long room) {
    return new NextSite(folder, null, false, Set.of(), room);
  }

  /**
   * Takes a file. A later one of the same path takes its place.
   *
   * @param path its path in the site, with forward slashes
   */
  public void put(String path, byte[] content) throws IOException {
    files.add(path);
    kept.remove(path);
    trusted.remove(path);
    held.remove(path);
    if (isPublished(path, content)) {
      forget(path);
    } else {
      makeFoldersFor(path);
      Files.write(place(path), content);
      fresh.add(path);
    }
  }

  /** Takes a page; parameters as in {@link #put(String, byte[])}. */
  public void put(String path, String page) throws IOException {
    // An empty page needs room too: where there is none, all are written.
    long size = page.length() + 1L;
    if (room.addAndGet(-size) < 0) {
      room.addAndGet(size);
      put(path, page.getBytes(StandardCharsets.UTF_8));
      return;
    }
    files.add(path);
    forget(path);
    held.put(path, page);
  }

  /** Takes a file as it lies somewhere else; parameters as in {@link #put}. */
  public void copy(String path, Path file) throws IOException {
    files.add(path);
    kept.remove(path);
    trusted.remove(path);
    if (isPublished(path, file)) {
      forget(path);
    } else {
      makeFoldersFor(path);
      Files.copy(file, place(path));
      fresh.add(path);
    }
  }

  /**
   * Takes a file as it is published, if nobody has touched it since.
   *
   * @param stamp what it looked like when it had been published; null if nobody knows
   * @return whether it did; if not, the file has to be put
   */
  public boolean keep(String path, @Nullable Stamp stamp) {
    boolean same =
        stamp != null
            && published != null
            && ours.contains(path)
            && stamp.equals(Stamp.of(published.resolve(path)));
    if (same) {
      files.add(path);
      kept.add(path);
      seen.put(path, stamp);
    }
    return same;
  }

  /**
   * Takes a file as it is published, without a look: for somebody who must not wait, and looks
   * soon.
   *
   * @return whether there is one; if not, the file has to be put
   */
  public boolean trust(String path) {
    if (!ours.contains(path)) {
      return false;
    }
    files.add(path);
    kept.add(path);
    trusted.add(path);
    return true;
  }

  /** Whether a file was kept without a look at its content. */
  public boolean isKept(String path) {
    return kept.contains(path);
  }

  /** Whether it has a file. */
  public boolean has(String path) {
    return files.contains(path);
  }

  /** The pages that are in memory only, by their paths. */
  public Map<String, String> held() {
    return Collections.unmodifiableMap(held);
  }

  /**
   * Whether a file that it has is the same as one that lies somewhere else.
   *
   * @param path path of a file that it has
   */
  public boolean isLike(String path, Path file) throws IOException {
    String page = held.get(path);
    return page == null
        ? Files.mismatch(file, file(path)) < 0
        : Arrays.equals(page.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
  }

  /** Where the content of a file that it has, and not only in memory, can be read. */
  public Path file(String path) {
    return published == null || fresh.contains(path) ? place(path) : published.resolve(path);
  }

  /** Where its new files lie. */
  public Path folder() {
    return folder;
  }

  /** The paths of all its files, in no order. */
  public Set<String> files() {
    return Collections.unmodifiableSet(files);
  }

  /**
   * Whether its new files lie side by side, by their {@link SitePath#flat} names, and not in
   * folders as in the site.
   */
  boolean isFlat() {
    return flat;
  }

  /** Whether a file is new or has changed. */
  boolean isFresh(String path) {
    return fresh.contains(path);
  }

  /** Whether nobody has touched the published files that stay since they were compared. */
  boolean isUpToDate() {
    return published == null
        || files.stream()
            .filter(path -> !fresh.contains(path) && !trusted.contains(path))
            .allMatch(path -> Objects.equals(seen.get(path), Stamp.of(published.resolve(path))));
  }

  /** Whether all its files are new and lie in folders, so that its folder is the site. */
  boolean isWhole() {
    return !flat && fresh.size() == files.size();
  }

  private void forget(String path) throws IOException {
    if (fresh.remove(path)) {
      Files.delete(place(path));
    }
  }

  /** Where a new file lies until it is published. */
  private Path place(String path) {
    return folder.resolve(flat ? SitePath.flat(path) : path);
  }

  private boolean isPublished(String path, byte[] content) throws IOException {
    Path old = candidate(path, content.length);
    return old != null && Arrays.equals(Files.readAllBytes(old), content);
  }

  private boolean isPublished(String path, Path file) throws IOException {
    Path old = candidate(path, Files.size(file));
    return old != null && Files.mismatch(file, old) < 0;
  }

  /** The published file of that path and size; null if there is none that we have put there. */
  private @Nullable Path candidate(String path, long size) {
    if (published == null || !ours.contains(path)) {
      return null;
    }
    Path old = published.resolve(path);
    Stamp stamp = Stamp.of(old);
    if (stamp == null || stamp.size() != size) {
      return null;
    }
    seen.put(path, stamp);
    return old;
  }

  private void makeFoldersFor(String path) throws IOException {
    int slash = path.lastIndexOf('/');
    if (flat || slash < 0 || folders.contains(path.substring(0, slash))) {
      return;
    }
    String parent = path.substring(0, slash);
    makeFoldersFor(parent);
    try {
      Files.createDirectory(folder.resolve(parent));
    } catch (FileAlreadyExistsException e) {
      // Another thread was faster. If it is a file, writing below it fails and says so.
    }
    folders.add(parent);
  }
}
