package de.roterfaden.bake;

import de.roterfaden.bake.publish.NextSite;
import de.roterfaden.bake.publish.Publisher;
import de.roterfaden.bake.search.SearchFiles;
import de.roterfaden.bake.site.Earlier;
import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.site.SiteFiles;
import de.roterfaden.bake.theme.ThemeShelf;
import de.roterfaden.narrative.ReadMemory;
import de.roterfaden.narrative.source.Stamp;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a site between two builds of it, so that the second does just what has
 * changed. It belongs to one narrative, edition and folder, and serves one build at a time.
 *
 * <pre>{@code
 * SiteMemory memory = new SiteMemory();
 * SiteBuild.run(request, Progress.SILENT, memory); // everything
 * SiteBuild.run(request, Progress.SILENT, memory); // what has changed since, with the same bytes
 * }</pre>
 */
public final class SiteMemory {

  private final ReadMemory texts = new ReadMemory();
  private final ThemeShelf themes;
  private final boolean shared;
  private final boolean preview;
  private @Nullable LastSite last;
  private boolean unfinished;

  /** A memory without a site. */
  public SiteMemory() {
    this(new ThemeShelf(), false, false);
  }

  private SiteMemory(ThemeShelf themes, boolean shared, boolean preview) {
    this.themes = themes;
    this.shared = shared;
    this.preview = preview;
  }

  /** A memory for a site that is only looked at while the program runs. */
  public static SiteMemory ofPreview() {
    return new SiteMemory(new ThemeShelf(), false, true);
  }

  /**
   * A memory for one of several narratives of a run.
   *
   * @param themes the themes that they share, which do not change during the run
   */
  SiteMemory(ThemeShelf themes) {
    this(themes, true, false);
  }

  /**
   * What was published last.
   *
   * @param site the site
   * @param search what can be found on its pages
   * @param files what goes with its pages
   * @param stamps what its published files look like
   * @param outdated pages that are still as they were before
   */
  record Last(
      Site site,
      SearchFiles search,
      SiteFiles files,
      Map<String, Stamp> stamps,
      Set<String> outdated)
      implements LastSite {

    @Override
    public @Nullable Stamp stamp(String path) {
      return stamps.get(path);
    }

    @Override
    public void handOver(String url, SearchFiles next, SiteFiles nextFiles) {
      next.takeOver(url, search);
      nextFiles.takeOver(url, files);
    }

    @Override
    public void handOver(SearchFiles next, Predicate<String> keep) {
      next.keep(search, keep);
    }

    @Override
    public void handOverOutdated(SearchFiles next, Predicate<String> keep) {
      next.keepOutdated(search, keep);
    }
  }

  /** What publishes its sites. */
  Publisher publisher() {
    return preview ? Publisher.hasty() : new Publisher();
  }

  /** What stands in the narrative's files. */
  ReadMemory texts() {
    return texts;
  }

  /** The themes as they are now. */
  ThemeShelf themes() {
    if (!shared) {
      themes.forgetFolders();
    }
    return themes;
  }

  @Nullable LastSite last() {
    return last;
  }

  @Nullable Earlier site() {
    return last == null ? null : last.site();
  }

  /** Whether the last build has left something for later: see {@link SiteBuild#begin}. */
  public boolean isUnfinished() {
    return unfinished;
  }

  /** Addresses of the pages that are published as they were before, until that is made up for. */
  public Set<String> outdated() {
    return last == null ? Set.of() : last.outdated();
  }

  /** What this run of the program has published last. */
  Optional<Last> published() {
    return last instanceof Last published ? Optional.of(published) : Optional.empty();
  }

  /** Remembers what another run of the program has published. */
  void remember(LastSite published) {
    last = published;
  }

  /** A site has been published. */
  void published(Rendering rendering, NextSite next, Path folder) {
    Map<String, Stamp> stamps = new HashMap<>();
    for (String path : next.files()) {
      Stamp stamp =
          next.isKept(path) && last != null ? last.stamp(path) : Stamp.of(folder.resolve(path));
      if (stamp != null) {
        stamps.put(path, stamp);
      }
    }
    last =
        new Last(
            rendering.site(), rendering.search(), rendering.files(), stamps, rendering.outdated());
    unfinished = rendering.isUnfinished();
  }
}
