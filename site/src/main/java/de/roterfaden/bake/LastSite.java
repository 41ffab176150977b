package de.roterfaden.bake;

import de.roterfaden.bake.search.SearchFiles;
import de.roterfaden.bake.site.Earlier;
import de.roterfaden.bake.site.SiteFiles;
import de.roterfaden.narrative.source.Stamp;
import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was published last, as far as somebody remembers. */
interface LastSite {

  /** What its pages were made of. */
  Earlier site();

  /** Pages that are still as they were before. */
  Set<String> outdated();

  /** What a published file looks like; null if nobody knows, or if somebody has touched it. */
  @Nullable Stamp stamp(String path);

  /**
   * Hands over what was read of a page that stays as it is.
   *
   * @param url its address
   * @param search takes what can be found on it
   * @param files takes what it refers to
   */
  void handOver(String url, SearchFiles search, SiteFiles files) throws IOException;

  /**
   * Hands over the scripts of the search that would be the same; after all pages that stay.
   *
   * @param keep keeps a file as it is published, if that is possible
   */
  void handOver(SearchFiles search, Predicate<String> keep);

  /** The same with scripts that would be others now; for somebody who must not wait. */
  void handOverOutdated(SearchFiles search, Predicate<String> keep);

  /** What else was published; null if nobody remembers. */
  @Nullable SiteFiles files();
}
