package de.roterfaden.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The files of a report with their findings, numbered through in the order in which they stand. */
final class FindingNumbers {

  private final Map<String, List<Finding>> files = new TreeMap<>();
  private final Map<Finding, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> fileNumbers = new HashMap<>();

  /**
   * Numbers the findings that were not known before.
   *
   * @param lines the lines of a file, by its path; empty if it cannot be read
   */
  FindingNumbers(Report report, Function<String, List<String>> lines) {
    for (TextFigures text : report.texts()) {
      if (text.scope() == TextFigures.Scope.FILE) {
        files.put(text.file(), new ArrayList<>());
      }
    }
    for (Finding finding : report.findings()) {
      if (!report.known().contains(finding)) {
        files.computeIfAbsent(finding.file(), file -> new ArrayList<>()).add(finding);
      }
    }
    files.forEach(
        (file, findings) -> {
          fileNumbers.put(file, fileNumbers.size() + 1);
          int length = file.isEmpty() || findings.isEmpty() ? 0 : lines.apply(file).size();
          findings.sort(
              Comparator.comparing((Finding finding) -> !isGeneral(finding, length))
                  .thenComparingInt(finding -> finding.position().line())
                  .thenComparingInt(finding -> finding.position().column()));
          findings.forEach(finding -> numbers.put(finding, numbers.size() + 1));
        });
  }

  /** Whether a finding is about its file as a whole. */
  static boolean isGeneral(Finding finding, int lines) {
    return finding.position().equals(Position.START) || finding.position().line() > lines;
  }

  /** The files with their findings in the order of the text, those about the whole file first. */
  Map<String, List<Finding>> files() {
    return files;
  }

  int of(Finding finding) {
    return numbers.get(finding);
  }

  int ofFile(String file) {
    return fileNumbers.get(file);
  }
}
