package de.roterfaden.narrative;

import de.roterfaden.finding.Finding;
import de.roterfaden.narrative.source.SourceFolder;
import de.roterfaden.narrative.source.Stamp;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what stood in the files of pages, so that files that nobody has touched need not be
 * read again. It may be used by several threads, but by one reader after the other.
 */
public final class ReadMemory {

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  private Map<String, Stamp> stamps = Map.of();

  /** When nobody had looked at any file yet. */
  private Instant looked = Instant.now();

  /**
   * What came of a file.
   *
   * @param text which page it is
   * @param stamp what the file looked like
   * @param looked when that was, or a little earlier
   * @param page the page, if it could be read
   * @param findings what is wrong with it
   */
  private record Entry(
      ContentFiles.Text text,
      Stamp stamp,
      Instant looked,
      Optional<PageFile> page,
      List<Finding> findings) {}

  /** Folders in which something may have happened; null if nobody knows. */
  private @Nullable Set<Path> changed;

  private @Nullable SourceFolder content;

  /**
   * Tells the next reader, and no other, where something has happened since the last one began.
   *
   * @param folders absolute paths of folders; nowhere else may a file have been written, made or
   *     deleted
   */
  public void onlyIn(Set<Path> folders) {
    changed = Set.copyOf(folders);
  }

  /** A reader begins, and has not looked at any file yet. */
  void begin() {
    looked = Instant.now();
  }

  /** The folder with the texts. */
  SourceFolder content(Path narrative, Consumer<Finding> findings) {
    SourceFolder before = content;
    Set<Path> places = changed;
    changed = null;
    Optional<SourceFolder> again =
        before == null || places == null ? Optional.empty() : before.again(narrative, places);
    if (again.isPresent()) {
      content = again.get();
      return again.get();
    }
    List<Finding> told = new ArrayList<>();
    SourceFolder found = SourceFolder.list(narrative, ContentFiles.FOLDER, told::add);
    told.forEach(findings);
    // What is wrong with it is told by whole looks only.
    content = told.isEmpty() ? found : null;
    return found;
  }

  /**
   * The reader knows which files are pages.
   *
   * @param texts the files of pages
   * @param seen what files looked like when they were found, which is before they are read
   */
  void found(Set<String> texts, Map<String, Stamp> seen) {
    entries.keySet().retainAll(texts);
    stamps = seen;
  }

  /** Reads a page, or remembers what was in its file. */
  Optional<PageFile> page(ContentFiles.Text text, Consumer<Finding> findings) {
    @Nullable Stamp stamp = stamps.get(text.file());
    Entry known = entries.get(text.file());
    if (known != null
        && known.stamp().equals(stamp)
        && known.stamp().isReliable(known.looked())
        && known.text().equals(text)) {
      known.findings().forEach(findings);
      return known.page();
    }
    List<Finding> told = new ArrayList<>();
    Optional<PageFile> page = PageFile.read(text, told::add);
    told.forEach(findings);
    if (stamp != null) {
      entries.put(text.file(), new Entry(text, stamp, looked, page, List.copyOf(told)));
    }
    return page;
  }
}
