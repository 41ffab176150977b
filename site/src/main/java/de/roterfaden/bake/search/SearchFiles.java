package de.roterfaden.bake.search;

import de.roterfaden.bake.publish.NextSite;
import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.site.SitePage;
import de.roterfaden.narrative.LanguageVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the search of a site from its finished pages, so that whatever people can read they can
 * find, and nothing that the edition leaves out.
 *
 * <pre>{@code
 * SearchFiles search = new SearchFiles(site);
 * search.read(url, html);  // each page once it is rendered, by any thread
 * search.writeTo(next, () -> {}); // search/standard.js, search/standard-text-0.js …
 * }</pre>
 */
public final class SearchFiles {

  /** Folder of the site into which the scripts are written. */
  public static final String FOLDER = "search/";

  private final Site site;
  private final List<LanguageVersion> versions;
  private final Set<String> searchable = new HashSet<>();
  private final Map<String, PageText> texts = new ConcurrentHashMap<>();

  /** Pages of which nobody has read yet what can be found on them. */
  private final Map<String, Supplier<String>> unread = new ConcurrentHashMap<>();

  /** The scripts that have been made, by the id of their version. */
  private final Map<String, List<String>> scripts = new ConcurrentHashMap<>();

  /** Versions whose scripts are those of an earlier site. */
  private final Set<String> outdated = new HashSet<>();

  public SearchFiles(Site site) {
    this(site, site.narrative().versions());
  }

  private SearchFiles(Site site, List<LanguageVersion> versions) {
    this.site = site;
    this.versions = versions;
    for (LanguageVersion version : versions) {
      site.searchable(version).forEach(page -> searchable.add(page.url()));
    }
  }

  /** No search at all. */
  public static SearchFiles none(Site site) {
    return new SearchFiles(site, List.of());
  }

  /** Reads a page, unless it is one that nobody searches. */
  public void read(String url, String html) {
    if (searchable.contains(url)) {
      texts.put(url, PageText.of(url, html));
    }
  }

  /** Takes over what was read of a page that is the same as in an earlier site. */
  public void takeOver(String url, SearchFiles before) {
    PageText text = before.texts.get(url);
    Supplier<String> html = before.unread.get(url);
    if (searchable.contains(url) && text != null) {
      texts.put(url, text);
    } else if (html != null) {
      later(url, html);
    }
  }

  /**
   * A page that is the same as in an earlier site, of which nobody remembers what can be found on
   * it.
   *
   * @param html reads it, should that be needed
   */
  public void later(String url, Supplier<String> html) {
    if (searchable.contains(url)) {
      unread.put(url, html);
    }
  }

  /**
   * Keeps the scripts of versions of which no page has been read.
   *
   * @param names the scripts of the earlier site, by the id of their version
   * @param keep keeps a file of the earlier site, if that is possible
   */
  public void keepUnread(Map<String, List<String>> names, Predicate<String> keep) {
    for (LanguageVersion version : versions) {
      List<String> old = names.getOrDefault(version.id(), List.of());
      boolean same =
          site.searchable(version).stream().map(SitePage::url).allMatch(unread::containsKey);
      if (same && !old.isEmpty() && old.stream().allMatch(keep)) {
        scripts.put(version.id(), old);
      }
    }
  }

  /** The scripts that have been made or kept, by the id of their version. */
  public Map<String, List<String>> scripts() {
    return Collections.unmodifiableMap(scripts);
  }

  /**
   * Keeps scripts that would be the same as those of an earlier site.
   *
   * @param before what the earlier scripts were made of
   * @param keep keeps a file of the earlier site, if that is possible
   */
  public void keep(SearchFiles before, Predicate<String> keep) {
    for (LanguageVersion version : versions) {
      List<String> names = before.scripts.getOrDefault(version.id(), List.of());
      boolean same =
          !before.outdated.contains(version.id()) && pages(version).equals(before.pages(version));
      if (same && !names.isEmpty() && names.stream().allMatch(keep)) {
        scripts.put(version.id(), names);
      }
    }
  }

  /**
   * Keeps scripts of an earlier site although they would be others now; parameters as in {@link
   * #keep}.
   */
  public void keepOutdated(SearchFiles before, Predicate<String> keep) {
    for (LanguageVersion version : versions) {
      List<String> names = before.scripts.getOrDefault(version.id(), List.of());
      if (!scripts.containsKey(version.id()) && !names.isEmpty() && names.stream().allMatch(keep)) {
        outdated.add(version.id());
        scripts.put(version.id(), names);
      }
    }
  }

  /**
   * Writes the scripts of the search, when all pages have been read.
   *
   * @param goingOn is called again and again, by several threads; may break off with a {@link
   *     CancellationException}
   */
  public void writeTo(NextSite next, Runnable goingOn) throws IOException {
    AtomicReference<@Nullable RuntimeException> failed = new AtomicReference<>();
    versions.parallelStream()
        .filter(version -> !scripts.containsKey(version.id()))
        .forEach(
            version -> {
              try {
                write(version, next, goingOn);
              } catch (UncheckedIOException | CancellationException e) {
                // Thrown when nobody writes any more.
                failed.set(e);
              }
            });
    RuntimeException failure = failed.get();
    if (failure instanceof UncheckedIOException e) {
      throw new IOException(e);
    }
    if (failure != null) {
      throw failure;
    }
  }

  private List<PageText> pages(LanguageVersion version) {
    return site.searchable(version).stream().map(SitePage::url).map(texts::get).toList();
  }

  private void readTheRest(LanguageVersion version) {
    site.searchable(version).parallelStream()
        .map(SitePage::url)
        .forEach(
            url -> {
              Supplier<String> html = unread.remove(url);
              if (html != null) {
                texts.put(url, PageText.of(url, html.get()));
              }
            });
  }

  private void write(LanguageVersion version, NextSite next, Runnable goingOn) {
    try {
      readTheRest(version);
      List<PageText> pages = pages(version);
      if (pages.isEmpty()) {
        return;
      }
      SearchIndex index = new SearchIndex(version, pages, goingOn);
      List<String> names = new ArrayList<>();
      names.add(put(version.id() + ".js", index.script(), next));
      List<String> chunks = index.texts();
      for (int chunk = 0; chunk < chunks.size(); chunk++) {
        names.add(put(version.id() + "-text-" + chunk + ".js", chunks.get(chunk), next));
      }
      scripts.put(version.id(), names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String put(String name, String script, NextSite next) throws IOException {
    next.put(FOLDER + name, script.getBytes(StandardCharsets.UTF_8));
    return FOLDER + name;
  }
}
