package de.roterfaden.bake;

import de.roterfaden.bake.Progress.Step;
import de.roterfaden.bake.cards.Drawings;
import de.roterfaden.bake.oven.NarrativeOven;
import de.roterfaden.bake.oven.PageTaker;
import de.roterfaden.bake.pictures.PictureCache;
import de.roterfaden.bake.publish.NextSite;
import de.roterfaden.bake.search.SearchFiles;
import de.roterfaden.bake.site.CardFiles;
import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.site.SiteFiles;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Report;
import de.roterfaden.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes all files of a site, and says why that cannot be done. Each page is looked through once,
 * right when it is rendered. What an earlier build has made with the same bytes is kept.
 */
final class Rendering {

  private final Site site;
  private final NextSite next;
  private final SearchFiles search;
  private final SiteFiles files;
  private final @Nullable LastSite last;
  private final Set<String> outdated = new HashSet<>();
  private Haste haste = Haste.NONE;

  private Rendering(
      Site site,
      NextSite next,
      PictureCache pictures,
      SearchFiles search,
      @Nullable LastSite last) {
    this.site = site;
    this.next = next;
    this.last = last;
    this.search = search;
    this.files = new SiteFiles(site, pictures);
  }

  /**
   * What makes the files of a site.
   *
   * @param next takes the files; its folder lies in {@code .faden/}
   * @param pictures pictures that were cleaned before
   * @param last what was published before; null if nobody remembers
   */
  static Rendering of(Site site, NextSite next, PictureCache pictures, @Nullable LastSite last) {
    return new Rendering(site, next, pictures, new SearchFiles(site), last);
  }

  /**
   * The same for a site that is only looked at: the scripts of its search are left out, for no page
   * links to them and nobody searches it.
   */
  static Rendering ofTrial(Site site, NextSite next, PictureCache pictures) {
    return new Rendering(site, next, pictures, SearchFiles.none(site), null);
  }

  /**
   * Renders the pages, and unless one is wrong makes all that goes with them.
   *
   * @param wanted what cannot stay as it was
   * @return what is wrong
   */
  List<Finding> run(Haste wanted, Progress progress) throws IOException {
    haste = wanted;
    Set<String> kept = keepPages();
    int total = site.size() - kept.size();
    progress.tell(Step.RENDER, 0, total);
    PageTaker taker =
        (url, page) -> {
          next.put(url, page);
          search.read(url, page);
          files.read(url, page);
        };
    List<Finding> findings =
        new ArrayList<>(
            NarrativeOven.bake(
                site,
                url -> !kept.contains(url),
                taker,
                done -> progress.tell(Step.RENDER, done, total)));
    if (!new Report(findings).reaches(Severity.ERROR)) {
      writeSearch(() -> progress.tell(Step.RENDER, total, total));
      files.writeTo(next, last == null ? null : last.files(), this::keep);
      findings.addAll(files.findings());
      Drawings drawings = Drawings.in(next.folder().resolveSibling("cards"));
      CardFiles.write(site, next, drawings, this::keep);
    }
    return findings;
  }

  /** Keeps the pages that are as they were, and returns their addresses. */
  private Set<String> keepPages() throws IOException {
    Set<String> kept = new HashSet<>();
    if (last == null) {
      return kept;
    }
    for (String url : site.urls()) {
      boolean same = site.asBefore().contains(url) && !last.outdated().contains(url);
      boolean late = !same && haste.canWait(url);
      if ((same || late) && keep(url)) {
        kept.add(url);
        site.takeOver(url, last.site());
        last.handOver(url, search, files);
        if (late) {
          outdated.add(url);
        }
      }
    }
    return kept;
  }

  private void writeSearch(Runnable goingOn) throws IOException {
    if (last != null) {
      last.handOver(search, this::keep);
      if (haste.isThere()) {
        last.handOverOutdated(search, this::keep);
      }
    }
    search.writeTo(next, goingOn);
  }

  private boolean keep(String path) {
    if (last == null) {
      return false;
    }
    return haste.isThere() ? next.trust(path) : next.keep(path, last.stamp(path));
  }

  Site site() {
    return site;
  }

  SearchFiles search() {
    return search;
  }

  SiteFiles files() {
    return files;
  }

  /** Pages that are still as they were before. */
  Set<String> outdated() {
    return outdated;
  }

  /** Whether something has been left for later. */
  boolean isUnfinished() {
    return haste.isThere() && last != null;
  }

  /** A file could not be read or written. */
  static Finding failed(IOException cause) {
    return Finding.error("bake/failed", Message.of("bake.failed", cause.toString()))
        .help(Message.of("bake.failed.help"));
  }

  /** Another build is at work in the narrative. */
  static Finding busy(Path narrative) {
    return Finding.error("bake/busy", Message.of("bake.busy", narrative.toString()))
        .help(Message.of("bake.busy.help"));
  }
}
