package de.roterfaden.bake;

import de.roterfaden.bake.search.SearchFiles;
import de.roterfaden.bake.site.Compilation;
import de.roterfaden.bake.site.Earlier;
import de.roterfaden.bake.site.SiteFiles;
import de.roterfaden.bake.theme.Theme;
import de.roterfaden.markup.Compiled;
import de.roterfaden.narrative.Fingerprint;
import de.roterfaden.narrative.source.Stamp;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A site that an earlier run of the program has published, as far as it can be compared and taken
 * over: what its pages were made of, by fingerprints; what they refer to; and what the published
 * files look like. What stands on a page that stays is read from the published file, if at all.
 */
final class RecordedSite implements LastSite, Earlier {

  private final Path folder;
  private final Map<String, String> prints;
  private final Map<String, Entry> pages;
  private final Map<String, List<String>> scripts;
  private final Map<String, String> looks;

  private RecordedSite(
      Path folder,
      Map<String, String> prints,
      Map<String, Entry> pages,
      Map<String, List<String>> scripts,
      Map<String, String> looks) {
    this.folder = folder;
    this.prints = prints;
    this.pages = pages;
    this.scripts = scripts;
    this.looks = looks;
  }

  /**
   * What is kept of a page.
   *
   * @param reads the parts that it was made of
   * @param text the parts that its text was made of, if an author wrote it and nothing was wrong
   * @param files files to which it refers
   */
  private record Entry(Set<String> reads, Optional<Set<String>> text, Set<String> files) {}

  /**
   * Keeps a site.
   *
   * @param last what has been published
   */
  static void write(SiteMemory.Last last, DataOutputStream out) throws IOException {
    RecordFormat.putTexts(last.site().prints(), out);
    Map<String, Entry> pages = pages(last);
    Map<String, Integer> places = places(pages);
    RecordFormat.putAll(places.keySet(), out);
    out.writeInt(pages.size());
    for (Map.Entry<String, Entry> page : pages.entrySet()) {
      Entry entry = page.getValue();
      out.writeUTF(page.getKey());
      RecordFormat.putSome(entry.reads(), places, out);
      out.writeBoolean(entry.text().isPresent());
      if (entry.text().isPresent()) {
        RecordFormat.putSome(entry.text().get(), places, out);
      }
      RecordFormat.putSome(entry.files(), places, out);
    }
    Map<String, List<String>> scripts = last.search().scripts();
    out.writeInt(scripts.size());
    for (Map.Entry<String, List<String>> script : scripts.entrySet()) {
      out.writeUTF(script.getKey());
      RecordFormat.putAll(script.getValue(), out);
    }
  }

  /**
   * What {@link #write} has kept.
   *
   * @param folder where the site is published
   * @param looks what its files look like, by their paths
   */
  static RecordedSite read(Path folder, Map<String, String> looks, DataInputStream in)
      throws IOException {
    Map<String, String> prints = RecordFormat.texts(in);
    List<String> texts = RecordFormat.all(in);
    Map<String, Entry> pages = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String url = in.readUTF();
      Set<String> reads = RecordFormat.some(texts, in);
      Optional<Set<String>> text =
          in.readBoolean() ? Optional.of(RecordFormat.some(texts, in)) : Optional.empty();
      pages.put(url, new Entry(reads, text, RecordFormat.some(texts, in)));
    }
    Map<String, List<String>> scripts = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      scripts.put(in.readUTF(), RecordFormat.all(in));
    }
    return new RecordedSite(folder, prints, pages, scripts, looks);
  }

  private static Map<String, Entry> pages(SiteMemory.Last last) {
    Map<String, Entry> pages = new LinkedHashMap<>();
    Map<String, Set<String>> files = last.files().referred();
    for (String url : last.site().urls()) {
      last.site()
          .readsOf(url)
          .ifPresent(
              reads ->
                  pages.put(
                      url,
                      new Entry(
                          reads,
                          last.site().faultlessTextReadsOf(url),
                          files.getOrDefault(url, Set.of()))));
    }
    return pages;
  }

  /** Numbers for the texts that stand in many entries. */
  private static Map<String, Integer> places(Map<String, Entry> pages) {
    Set<String> texts = new TreeSet<>();
    for (Entry page : pages.values()) {
      texts.addAll(page.reads());
      page.text().ifPresent(texts::addAll);
      texts.addAll(page.files());
    }
    Map<String, Integer> places = new LinkedHashMap<>();
    texts.forEach(text -> places.put(text, places.size()));
    return places;
  }

  /** What one sees of a file without reading it. */
  static String look(@Nullable Stamp stamp) {
    return stamp == null
        ? ""
        : stamp.size() + " " + stamp.time().to(TimeUnit.NANOSECONDS) + " " + stamp.key();
  }

  @Override
  public Earlier site() {
    return this;
  }

  @Override
  public Set<String> outdated() {
    return Set.of();
  }

  @Override
  public @Nullable Stamp stamp(String path) {
    Stamp stamp = Stamp.of(folder.resolve(path));
    return stamp != null && look(stamp).equals(looks.get(path)) ? stamp : null;
  }

  @Override
  public void handOver(String url, SearchFiles search, SiteFiles files) throws IOException {
    Entry page = pages.get(url);
    if (page != null) {
      files.takeOver(url, page.files());
    }
    if (url.equals(SiteFiles.NOT_FOUND)) {
      files.takeOverNotFound(Files.readString(folder.resolve(url)));
    }
    search.later(url, () -> html(url));
  }

  private String html(String url) {
    try {
      return Files.readString(folder.resolve(url));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void handOver(SearchFiles search, Predicate<String> keep) {
    search.keepUnread(scripts, keep);
  }

  @Override
  public void handOverOutdated(SearchFiles search, Predicate<String> keep) {
    // Whoever must not wait has a site in memory.
  }

  @Override
  public @Nullable SiteFiles files() {
    return null;
  }

  @Override
  public boolean had(String part, @Nullable Object value) {
    return Objects.equals(prints.get(part), value == null ? null : Fingerprint.of(value));
  }

  @Override
  public Optional<Set<String>> readsOf(String url) {
    return Optional.ofNullable(pages.get(url)).map(Entry::reads);
  }

  @Override
  public Optional<Set<String>> textReadsOf(String url) {
    return Optional.ofNullable(pages.get(url)).flatMap(Entry::text);
  }

  @Override
  public Compilation text(String url, Supplier<Compiled> work) {
    return Compilation.later(textReadsOf(url).orElseThrow(), work);
  }

  @Override
  public Theme ready(Theme theme) {
    return theme;
  }
}
