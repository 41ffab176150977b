package de.roterfaden.finding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All findings of one run, in the order in which an author works through them: by file, then by
 * place.
 *
 * @param findings the findings, sorted
 * @param texts figures of the texts that were counted, in the order of the files
 */
public record Report(List<Finding> findings, List<TextFigures> texts) {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::file)
          .thenComparingInt(f -> f.position().line())
          .thenComparingInt(f -> f.position().column())
          .thenComparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(f -> f.message().toString())
          .thenComparing(Finding::page);

  public Report {
    findings = once(findings);
    texts = List.copyOf(texts);
  }

  /** What shows on several pages is said once, about the first of them. */
  private static List<Finding> once(List<Finding> findings) {
    Map<Finding, Finding> kept = new LinkedHashMap<>();
    findings.stream()
        .sorted(BY_PLACE)
        .forEach(
            finding ->
                kept.putIfAbsent(finding.file().isEmpty() ? finding : finding.onPage(""), finding));
    return List.copyOf(kept.values());
  }

  /** A report that counts no texts. */
  public Report(List<Finding> findings) {
    this(findings, List.of());
  }

  /** How many findings the author has accepted. */
  public long accepted() {
    return findings.stream().filter(Finding::accepted).count();
  }

  /** How many findings of this severity were not accepted. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity && !f.accepted()).count();
  }

  /** Whether a finding is at least this grave and not accepted. */
  public boolean reaches(Severity severity) {
    return findings.stream().anyMatch(f -> !f.accepted() && f.severity().compareTo(severity) <= 0);
  }
}
