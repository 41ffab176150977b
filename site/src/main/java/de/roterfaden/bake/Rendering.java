package de.roterfaden.bake;

import de.roterfaden.bake.Progress.Step;
import de.roterfaden.bake.cards.Drawings;
import de.roterfaden.bake.oven.NarrativeOven;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes all files of a site, and says why that cannot be done. */
final class Rendering {

  private Rendering() {}

  /**
   * Renders the pages, and unless one is wrong makes all that goes with them. Each page is looked
   * through once, right when it is rendered.
   *
   * @param next takes the files; its folder lies in {@code .faden/}
   * @param pictures pictures that were cleaned before
   * @return what is wrong
   */
  static List<Finding> of(Site site, NextSite next, PictureCache pictures, Progress progress)
      throws IOException {
    progress.tell(Step.RENDER, 0, site.size());
    SearchFiles search = new SearchFiles(site);
    SiteFiles files = new SiteFiles(site, pictures);
    List<Finding> findings =
        new ArrayList<>(
            NarrativeOven.bake(
                site,
                (url, page) -> {
                  next.put(url, page.getBytes(StandardCharsets.UTF_8));
                  search.read(url, page);
                  files.read(url, page);
                },
                done -> progress.tell(Step.RENDER, done, site.size())));
    if (!new Report(findings).reaches(Severity.ERROR)) {
      search.writeTo(next);
      files.writeTo(next);
      findings.addAll(files.findings());
      CardFiles.write(site, next, Drawings.in(next.folder().resolveSibling("cards")));
    }
    return findings;
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
