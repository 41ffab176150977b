package de.roterfaden.bake.search;

import de.roterfaden.bake.publish.NextSite;
import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.site.SitePage;
import de.roterfaden.narrative.LanguageVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the search of a site from its finished pages, so that whatever people can read they can
 * find, and nothing that the edition leaves out.
 *
 * <pre>{@code
 * SearchFiles search = new SearchFiles(site);
 * search.read(url, html);  // each page once it is rendered, by any thread
 * search.writeTo(next);    // search/standard.js, search/standard-text-0.js …
 * }</pre>
 */
public final class SearchFiles {

  /** Folder of the site into which the scripts are written. */
  public static final String FOLDER = "search/";

  private final Site site;
  private final Set<String> searchable = new HashSet<>();
  private final Map<String, PageText> texts = new ConcurrentHashMap<>();

  public SearchFiles(Site site) {
    this.site = site;
    for (LanguageVersion version : site.narrative().versions()) {
      site.searchable(version).forEach(page -> searchable.add(page.url()));
    }
  }

  /** Reads a page, unless it is one that nobody searches. */
  public void read(String url, String html) {
    if (searchable.contains(url)) {
      texts.put(url, PageText.of(url, html));
    }
  }

  /** Writes the scripts of the search, when all pages have been read. */
  public void writeTo(NextSite next) throws IOException {
    try {
      site.narrative().versions().parallelStream().forEach(version -> write(version, next));
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  private void write(LanguageVersion version, NextSite next) {
    List<PageText> pages =
        site.searchable(version).stream().map(SitePage::url).map(texts::get).toList();
    if (pages.isEmpty()) {
      return;
    }
    try {
      SearchIndex index = new SearchIndex(version, pages);
      put(version.id() + ".js", index.script(), next);
      List<String> scripts = index.texts();
      for (int chunk = 0; chunk < scripts.size(); chunk++) {
        put(version.id() + "-text-" + chunk + ".js", scripts.get(chunk), next);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(String name, String script, NextSite next) throws IOException {
    next.put(FOLDER + name, script.getBytes(StandardCharsets.UTF_8));
  }
}
