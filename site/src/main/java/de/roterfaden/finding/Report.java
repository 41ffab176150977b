package de.roterfaden.finding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All findings of one run, in the order in which an author works through them: by file, then by
 * place.
 *
 * @param findings the findings, sorted
 * @param texts figures of the texts that were counted, in the order of the files
 * @param known findings that were known before and therefore do not count
 */
public record Report(List<Finding> findings, List<TextFigures> texts, Set<Finding> known) {

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
    known = Set.copyOf(known);
  }

  /** A report in which everything is new. */
  public Report(List<Finding> findings, List<TextFigures> texts) {
    this(findings, texts, Set.of());
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

  /** The findings to work on: neither accepted nor known before. */
  public List<Finding> open() {
    return findings.stream().filter(this::isOpen).toList();
  }

  /** Whether a finding is neither accepted nor known before. */
  public boolean isOpen(Finding finding) {
    return !finding.accepted() && !known.contains(finding);
  }

  /** How many findings the author has accepted. */
  public long accepted() {
    return findings.stream().filter(Finding::accepted).count();
  }

  /** How many open findings of this severity there are. */
  public long count(Severity severity) {
    return open().stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether an open finding is at least this grave. */
  public boolean reaches(Severity severity) {
    return open().stream().anyMatch(finding -> finding.severity().compareTo(severity) <= 0);
  }
}
