package de.roterfaden.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Names findings across runs, even when lines move: a hash of rule, file, version, target and the
 * words that the finding marks, with a number where a file has the same more than once. The user's
 * language and the line's number are not in it.
 */
final class Fingerprints {

  /** Enough to tell the findings of a narrative apart. */
  private static final int DIGITS = 16;

  private final Function<String, List<String>> lines;
  private String lastFile = "";
  private List<String> lastLines = List.of();

  private Fingerprints(Function<String, List<String>> lines) {
    this.lines = lines;
  }

  /**
   * The fingerprints of all findings of a report.
   *
   * @param lines the lines of a file, by its path; empty if it cannot be read
   */
  static Map<Finding, String> of(Report report, Function<String, List<String>> lines) {
    Fingerprints fingerprints = new Fingerprints(lines);
    Map<Finding, String> all = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Finding finding : report.findings()) {
      String what = fingerprints.describe(finding);
      all.put(finding, hash(what + "\n" + seen.merge(what, 1, Integer::sum)));
    }
    return all;
  }

  private String describe(Finding finding) {
    String words = words(finding);
    return String.join(
        "\n",
        finding.rule(),
        finding.file(),
        finding.version(),
        finding.target(),
        words.isEmpty() ? finding.message().key() + " " + finding.page() : words);
  }

  /** The marked words, or their line if nothing is marked; white space does not count. */
  private String words(Finding finding) {
    Position at = finding.position();
    if (finding.file().isEmpty() || at.equals(Position.START)) {
      return "";
    }
    List<String> all = source(finding.file());
    if (at.line() > all.size()) {
      return "";
    }
    StringBuilder marked = new StringBuilder();
    for (int line = at.line(); line <= Math.min(at.endLine(), all.size()); line++) {
      String text = all.get(line - 1);
      int from = line == at.line() ? Math.min(at.column() - 1, text.length()) : 0;
      int to = line == at.endLine() ? Math.min(at.endColumn() - 1, text.length()) : text.length();
      marked.append(text, from, Math.max(from, to)).append(' ');
    }
    String words = marked.toString().strip();
    return (words.isEmpty() ? all.get(at.line() - 1) : words).strip().replaceAll("\\s+", " ");
  }

  private List<String> source(String file) {
    if (!file.equals(lastFile)) {
      lastLines = lines.apply(file);
      lastFile = file;
    }
    return lastLines;
  }

  private static String hash(String what) {
    return Sha256.hex(what).substring(0, DIGITS);
  }
}
