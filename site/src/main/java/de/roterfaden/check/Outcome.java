package de.roterfaden.check;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.TextFigures;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of checks.
 *
 * @param findings what is wrong
 * @param texts figures of the texts that were looked at; empty for checks that count nothing
 */
public record Outcome(List<Finding> findings, List<TextFigures> texts) {

  public Outcome {
    findings = List.copyOf(findings);
    texts = List.copyOf(texts);
  }

  /** This outcome and another. */
  public Outcome and(Outcome other) {
    List<Finding> allFindings = new ArrayList<>(findings);
    allFindings.addAll(other.findings);
    List<TextFigures> allTexts = new ArrayList<>(texts);
    allTexts.addAll(other.texts);
    return new Outcome(allFindings, allTexts);
  }
}
