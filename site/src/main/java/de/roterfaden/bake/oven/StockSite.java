package de.roterfaden.bake.oven;

import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.site.SiteMaker;
import de.roterfaden.bake.site.SiteResult;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Report;
import de.roterfaden.finding.Severity;
import de.roterfaden.finding.TextReport;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.NarrativeReader;
import de.roterfaden.narrative.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jbake.app.JBakeException;
import org.jbake.launcher.SystemExit;

/** Makes a site for stock JBake, which knows nothing of findings and stops at exceptions. */
public final class StockSite {

  /** File that says of a folder that it was exported, and holds no more than all may see. */
  public static final String EXPORTED = ".faden-export";

  private StockSite() {}

  /**
   * Reads and compiles the public edition of a narrative.
   *
   * @throws JBakeException if there is an error in it; the message has all findings
   */
  static Site load(Path folder) {
    ReadResult read =
        Files.exists(folder.resolve(EXPORTED))
            ? NarrativeReader.readWritten(folder, Edition.PUBLIC)
            : NarrativeReader.read(folder, Edition.PUBLIC);
    List<Finding> findings = new ArrayList<>(read.findings());
    Optional<SiteResult> made =
        read.narrative().map(narrative -> SiteMaker.make(narrative, done -> {}));
    made.ifPresent(result -> findings.addAll(result.findings()));
    Report report = new Report(findings);
    Optional<Site> site = made.flatMap(SiteResult::site);
    if (site.isEmpty() || report.reaches(Severity.ERROR)) {
      throw new JBakeException(SystemExit.ERROR, text(report));
    }
    return site.get();
  }

  private static String text(Report report) {
    StringBuilder text = new StringBuilder("\n");
    try {
      new TextReport(Messages.in(Locale.getDefault()), file -> List.of()).write(report, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
