package de.roterfaden.check;

import de.roterfaden.bake.Progress;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Report;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.NarrativeReader;
import de.roterfaden.narrative.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A whole narrative, read with drafts and checked as it would be published.
 *
 * @param narrative the narrative; absent if its settings cannot be read
 * @param report what is wrong with it
 */
public record NarrativeCheck(Optional<Narrative> narrative, Report report) {

  /**
   * Reads a narrative, builds its public site on trial, and checks both.
   *
   * @param folder folder of the narrative
   * @param checks what to check
   * @param progress is told how far the build has come
   */
  public static NarrativeCheck of(Path folder, List<Check> checks, Progress progress)
      throws IOException {
    ReadResult read = NarrativeReader.read(folder, Edition.EDITORIAL);
    if (read.narrative().isEmpty()) {
      return new NarrativeCheck(Optional.empty(), new Report(read.findings()));
    }
    Queue<Finding> findings = new ConcurrentLinkedQueue<>(read.findings());
    Narrative shown = read.narrative(Edition.PUBLIC).orElseThrow();
    try (TrialSite site = new TrialSite(shown, read.findings(), progress)) {
      Subject subject = NarrativeTexts.of(read.narrative().get(), findings::add).with(site);
      Outcome outcome = new CheckRun(checks).of(subject);
      findings.addAll(outcome.findings());
      findings.addAll(site.findings());
      return new NarrativeCheck(
          read.narrative(), new Report(List.copyOf(findings), outcome.texts()));
    }
  }
}
