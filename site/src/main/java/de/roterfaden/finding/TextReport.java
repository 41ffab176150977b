package de.roterfaden.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/**
 * The report for a person at a terminal: each finding with its file, line and column, the line
 * itself with a marker under the words concerned, and the way out; at the end one line that counts.
 */
public final class TextReport implements ReportWriter {

  private static final int WIDEST_LINE = 110;

  /** So many findings are put into words at once. */
  private static final int PORTION = 400;

  /** Characters that most findings stay below. */
  private static final int LONGEST_USUAL = 600;

  private final Messages messages;
  private final Function<String, List<String>> lines;
  private final Map<Severity, String> severities = new EnumMap<>(Severity.class);

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
    for (Severity severity : Severity.values()) {
      severities.put(severity, messages.text("finding." + severity.id()));
    }
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
      write(file.getKey(), file.getValue(), out);
    }
    for (TextFigures text : report.texts()) {
      if (text.scope() != TextFigures.Scope.FILE) {
        figures.write(text, out);
      }
    }
  }

  /**
   * Writes the findings of a file, some hundred at a time: while these are written, the next are
   * put into words.
   */
  private void write(String file, List<Finding> findings, Appendable out) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    List<String> source = lines.apply(file);
    ForkJoinTask<String> next = words(findings, 0, source);
    for (int from = PORTION; from < findings.size(); from += PORTION) {
      ForkJoinTask<String> now = next;
      next = words(findings, from, source);
      out.append(now.join());
    }
    out.append(next.join());
  }

  private ForkJoinTask<String> words(List<Finding> findings, int from, List<String> source) {
    List<Finding> portion = findings.subList(from, Math.min(findings.size(), from + PORTION));
    return ForkJoinPool.commonPool()
        .submit(
            () -> {
              StringBuilder words = new StringBuilder(portion.size() * LONGEST_USUAL);
              Source shown = new Source(source);
              for (Finding finding : portion) {
                write(finding, shown, words);
                words.append('\n');
              }
              return words.toString();
            });
  }

  private void write(Finding finding, Source source, StringBuilder out) {
    if (!finding.file().isEmpty()) {
      Position at = finding.position();
      out.append(Characters.visible(finding.file())).append(':').append(at.line());
      out.append(':').append(at.column()).append('\n');
    }
    out.append("  ").append(severities.get(finding.severity())).append(": ");
    out.append(words(finding.message())).append('\n');
    writeSource(finding, source, out);
    if (!finding.help().isNone()) {
      String help = words(finding.help());
      int from = 0;
      for (int end = help.indexOf('\n'); end >= 0; end = help.indexOf('\n', from)) {
        out.append("  → ").append(help, from, end).append('\n');
        from = end + 1;
      }
      out.append("  → ").append(help, from, help.length()).append('\n');
    }
    out.append("  [").append(finding.rule()).append(']');
    if (finding.accepted()) {
      out.append(' ').append(messages.text("finding.accepted"));
    }
    out.append('\n');
  }

  /** The lines of a file as they are shown; those of findings that follow each other made once. */
  private static final class Source {

    private final List<String> lines;
    private int last;
    private String shown = "";

    Source(List<String> lines) {
      this.lines = lines;
    }

    String line(int number) {
      if (number != last) {
        last = number;
        shown = Characters.visible(lines.get(number - 1)).replace('\t', ' ');
      }
      return shown;
    }
  }

  private String words(Message message) {
    return Characters.visible(messages.text(message));
  }

  private static void writeSource(Finding finding, Source source, StringBuilder out) {
    Position at = finding.position();
    if (at.equals(Position.START) || at.line() > source.lines.size()) {
      return;
    }
    String line = source.line(at.line());
    int start = Math.min(at.column() - 1, line.length());
    int end =
        at.endLine() > at.line() ? line.length() : Math.min(at.endColumn() - 1, line.length());
    int from = Math.max(0, Math.min(start - 30, line.length() - WIDEST_LINE));
    int to = Math.min(line.length(), from + WIDEST_LINE);
    int marked = Math.max(1, Math.min(end, to) - start);
    while (to > from && Character.isWhitespace(line.charAt(to - 1))) {
      to--;
    }
    out.append("    | ").append(line, from, to).append("\n    | ");
    out.append(" ".repeat(start - from)).append("^".repeat(marked)).append('\n');
  }
}
