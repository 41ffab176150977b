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

  /** Nothing is wrong and nothing was counted. */
  public static final Outcome NOTHING = new Outcome(List.of(), List.of());

  public Outcome {
    findings = List.copyOf(findings);
    texts = List.copyOf(texts);
  }

  /** The outcome of a check that counts nothing. */
  public static Outcome of(List<Finding> findings) {
    return new Outcome(findings, List.of());
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
