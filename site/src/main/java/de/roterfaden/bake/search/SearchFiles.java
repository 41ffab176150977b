package de.roterfaden.bake.search;

import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.site.SitePage;
import de.roterfaden.narrative.LanguageVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the search of a site from its finished pages, so that whatever people can read they can
 * find, and nothing that the edition leaves out.
 *
 * <pre>{@code
 * SearchFiles.write(site, rendered); // search/standard.js, search/standard-text-0.js …
 * }</pre>
 */
public final class SearchFiles {

  /** Folder of the site into which the scripts are written. */
  public static final String FOLDER = "search/";

  private SearchFiles() {}

  /**
   * Writes the scripts of the search beside the pages.
   *
   * @param rendered folder with the pages
   */
  public static void write(Site site, Path rendered) throws IOException {
    Path folder = Files.createDirectories(rendered.resolve(FOLDER));
    try {
      site.narrative().versions().parallelStream()
          .forEach(version -> write(version, site.searchable(version), rendered, folder));
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  private static void write(
      LanguageVersion version, List<SitePage> pages, Path rendered, Path folder) {
    try {
      if (!pages.isEmpty()) {
        write(new SearchIndex(version, read(pages, rendered)), version.id(), folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(SearchIndex index, String version, Path folder) throws IOException {
    Files.writeString(folder.resolve(version + ".js"), index.script());
    List<String> texts = index.texts();
    for (int chunk = 0; chunk < texts.size(); chunk++) {
      Files.writeString(folder.resolve(version + "-text-" + chunk + ".js"), texts.get(chunk));
    }
  }

  private static List<PageText> read(List<SitePage> pages, Path rendered) {
    return pages.parallelStream().map(page -> read(page.url(), rendered)).toList();
  }

  private static PageText read(String url, Path rendered) {
    try {
      return PageText.of(url, Files.readString(rendered.resolve(url)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
