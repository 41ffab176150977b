package de.roterfaden.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    Finding[] sorted = findings.toArray(Finding[]::new);
    Arrays.parallelSort(sorted, Report::compare);
    List<Finding> kept = new ArrayList<>(sorted.length);
    for (Finding finding : sorted) {
      if (!isKept(finding, kept)) {
        kept.add(finding);
      }
    }
    return List.copyOf(kept);
  }

  /** By place, then so that what may be the same stands together. */
  private static int compare(Finding one, Finding other) {
    int place = comparePlaces(one, other);
    if (place != 0) {
      return place;
    }
    int words = one.message().toString().compareTo(other.message().toString());
    return words != 0 ? words : one.page().compareTo(other.page());
  }

  private static int comparePlaces(Finding one, Finding other) {
    if (!one.file().equals(other.file())) {
      return one.file().compareTo(other.file());
    }
    int line = Integer.compare(one.position().line(), other.position().line());
    if (line != 0) {
      return line;
    }
    int column = Integer.compare(one.position().column(), other.position().column());
    if (column != 0) {
      return column;
    }
    int severity = one.severity().compareTo(other.severity());
    return severity != 0 ? severity : one.rule().compareTo(other.rule());
  }

  /**
   * Whether one of the findings that were kept last, at the same place, says the same. As they are
   * sorted, there are few to look at.
   */
  private static boolean isKept(Finding finding, List<Finding> kept) {
    for (int i = kept.size() - 1; i >= 0 && comparePlaces(kept.get(i), finding) == 0; i--) {
      Finding other = kept.get(i);
      boolean past =
          (finding.file().isEmpty() && !other.page().equals(finding.page()))
              || !other.message().toString().equals(finding.message().toString());
      if (past) {
        return false;
      }
      if (said(finding).equals(said(other))) {
        return true;
      }
    }
    return false;
  }

  /** What a finding says of a file, whatever page it shows on. */
  private static Finding said(Finding finding) {
    return finding.file().isEmpty() ? finding : finding.onPage("");
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
    long count = 0;
    for (Finding finding : findings) {
      count += finding.severity() == severity && isOpen(finding) ? 1 : 0;
    }
    return count;
  }

  /** Whether an open finding is at least this grave. */
  public boolean reaches(Severity severity) {
    for (Finding finding : findings) {
      if (finding.severity().compareTo(severity) <= 0 && isOpen(finding)) {
        return true;
      }
    }
    return false;
  }
}
