package de.roterfaden.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The report for a person at a terminal: each finding with its file, line and column, the line
 * itself with a marker under the words concerned, and the way out; at the end one line that counts.
 */
public final class TextReport implements ReportWriter {

  private static final int WIDEST_LINE = 110;

  private final Messages messages;
  private final Function<String, List<String>> lines;
  private String lastFile = "";
  private List<String> lastLines = List.of();

  /**
   * A report in the language of {@code messages}.
   *
   * @param messages the words
   * @param lines the lines of a file, by its path relative to the narrative; empty if it cannot be
   *     read
   */
  public TextReport(Messages messages, Function<String, List<String>> lines) {
    this.messages = messages;
    this.lines = lines;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    writeByFile(report, out);
    out.append(
            messages.text(
                "finding.summary",
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.INFO)))
        .append('\n');
    if (report.accepted() > 0) {
      out.append(messages.text("finding.accepted-count", report.accepted())).append('\n');
    }
    if (!report.known().isEmpty()) {
      out.append(messages.text("finding.known-count", report.known().size())).append('\n');
    }
    Explanations explanations = Explanations.in(messages);
    for (Finding finding : report.open()) {
      if (explanations.of(finding.rule()).isPresent()) {
        out.append(messages.text("finding.explain.command", finding.rule())).append('\n');
        break;
      }
    }
  }

  /** Each file with its figures and its findings; at the end the figures of several together. */
  private void writeByFile(Report report, Appendable out) throws IOException {
    FiguresText figures = new FiguresText(messages);
    Map<String, List<Finding>> findings = new TreeMap<>();
    report.texts().stream()
        .filter(text -> text.scope() == TextFigures.Scope.FILE)
        .forEach(text -> findings.put(text.file(), new ArrayList<>()));
    for (Finding finding : report.findings()) {
      if (report.known().contains(finding)) {
        continue;
      }
      findings.computeIfAbsent(finding.file(), file -> new ArrayList<>()).add(finding);
    }
    for (Map.Entry<String, List<Finding>> file : findings.entrySet()) {
      for (TextFigures text : report.texts()) {
        if (text.scope() == TextFigures.Scope.FILE && text.file().equals(file.getKey())) {
          figures.write(text, out);
        }
      }
      for (Finding finding : file.getValue()) {
        write(finding, out);
        out.append('\n');
      }
    }
    for (TextFigures text : report.texts()) {
      if (text.scope() != TextFigures.Scope.FILE) {
        figures.write(text, out);
      }
    }
  }

  private void write(Finding finding, Appendable out) throws IOException {
    String severity = messages.text("finding." + finding.severity().id());
    if (!finding.file().isEmpty()) {
      Position at = finding.position();
      out.append(Characters.visible(finding.file()) + ":" + at.line() + ":" + at.column() + "\n");
    }
    out.append("  " + severity + ": " + words(finding.message()) + "\n");
    writeSource(finding, out);
    if (!finding.help().isNone()) {
      for (String line : words(finding.help()).split("\n", -1)) {
        out.append("  → " + line + "\n");
      }
    }
    out.append("  [" + finding.rule() + "]");
    out.append(finding.accepted() ? " " + messages.text("finding.accepted") + "\n" : "\n");
  }

  private String words(Message message) {
    return Characters.visible(messages.text(message));
  }

  private void writeSource(Finding finding, Appendable out) throws IOException {
    Position at = finding.position();
    List<String> source = source(finding.file());
    if (at.equals(Position.START) || at.line() > source.size()) {
      return;
    }
    String line = Characters.visible(source.get(at.line() - 1)).replace('\t', ' ');
    int start = Math.min(at.column() - 1, line.length());
    int end =
        at.endLine() > at.line() ? line.length() : Math.min(at.endColumn() - 1, line.length());
    int from = Math.max(0, Math.min(start - 30, line.length() - WIDEST_LINE));
    int to = Math.min(line.length(), from + WIDEST_LINE);
    int marked = Math.max(1, Math.min(end, to) - start);
    out.append("    | " + line.substring(from, to).stripTrailing() + "\n");
    out.append("    | " + " ".repeat(start - from) + "^".repeat(marked) + "\n");
  }

  /** The lines of a file, read once for all findings that follow each other. */
  private List<String> source(String file) {
    if (!file.equals(lastFile)) {
      lastLines = lines.apply(file);
      lastFile = file;
    }
    return lastLines;
  }
}
