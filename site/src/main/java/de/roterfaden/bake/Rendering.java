package de.roterfaden.bake;

import de.roterfaden.bake.Progress.Step;
import de.roterfaden.bake.cards.Drawings;
import de.roterfaden.bake.oven.NarrativeOven;
import de.roterfaden.bake.pictures.PictureCache;
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
import java.util.List;

/** Writes all files of a site into a folder, and says why that cannot be done. */
final class Rendering {

  private Rendering() {}

  /**
   * Writes the pages, and unless one is wrong all that goes with them.
   *
   * @param next an empty folder in {@code .faden/}
   * @param pictures pictures that were cleaned before
   * @return what is wrong
   */
  static List<Finding> of(Site site, Path next, PictureCache pictures, Progress progress)
      throws IOException {
    progress.tell(Step.RENDER, 0, site.size());
    List<Finding> findings =
        new ArrayList<>(
            NarrativeOven.bake(site, next, done -> progress.tell(Step.RENDER, done, site.size())));
    if (!new Report(findings).reaches(Severity.ERROR)) {
      SearchFiles.write(site, next);
      SiteFiles files = new SiteFiles(site, pictures);
      files.writeTo(next);
      findings.addAll(files.findings());
      CardFiles.write(site, next, Drawings.in(next.resolveSibling("cards")));
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
