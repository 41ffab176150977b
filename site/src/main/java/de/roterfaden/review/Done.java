package de.roterfaden.review;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import java.util.List;

/**
 * What a step of a review came to.
 *
 * @param said what was done, or in a dry run would be, in sentences for people
 * @param findings why something was not done, or what is to be known
 */
public record Done(List<Message> said, List<Finding> findings) {

  public Done {
    said = List.copyOf(said);
    findings = List.copyOf(findings);
  }

  /** A step that was refused. */
  static Done refused(List<Finding> findings) {
    return new Done(List.of(), findings);
  }

  static Done refused(Finding finding) {
    return refused(List.of(finding));
  }

  /** Whether it was not done. */
  public boolean isRefused() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
