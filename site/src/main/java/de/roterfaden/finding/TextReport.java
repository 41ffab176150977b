package de.roterfaden.finding;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The report for a person at a terminal: each finding with its file, line and column, the line
 * itself with a marker under the words concerned, and the way out; at the end one line that counts.
 */
public final class TextReport implements ReportWriter {

  private static final int WIDEST_LINE = 110;

  /** So many findings are put into words at once. */
  private static final int PORTION = 100;

  /** Characters that most findings stay below. */
  private static final int LONGEST_USUAL = 600;

  private static final String WAY_OUT = "  → ";

  private final Messages messages;
  private final Function<String, List<String>> lines;
  private final Map<Severity, String> severities = new EnumMap<>(Severity.class);

  /**
   * A report in the language of {@code messages}.
   *
   * @param messages the words
   * @param lines the lines of a file, by its path relative to the narrative; empty if it cannot be
   *     read; several threads may ask
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
    for (Finding finding : report.findings()) {
      if (report.isOpen(finding) && explanations.of(finding.rule()).isPresent()) {
        out.append(messages.text("finding.explain.command", finding.rule())).append('\n');
        break;
      }
    }
  }

  /** Each file with its figures and its findings; at the end the figures of several together. */
  private void writeByFile(Report report, Appendable out) throws IOException {
    FiguresText figures = new FiguresText(messages);
    Map<String, List<Finding>> findings = new TreeMap<>();
    Map<String, List<TextFigures>> texts = new HashMap<>();
    for (TextFigures text : report.texts()) {
      if (text.scope() == TextFigures.Scope.FILE) {
        findings.put(text.file(), new ArrayList<>());
        texts.computeIfAbsent(text.file(), file -> new ArrayList<>()).add(text);
      }
    }
    for (Finding finding : report.findings()) {
      if (report.known().contains(finding)) {
        continue;
      }
      findings.computeIfAbsent(finding.file(), file -> new ArrayList<>()).add(finding);
    }
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<String, List<Finding>> file : findings.entrySet()) {
      for (TextFigures text : texts.getOrDefault(file.getKey(), List.of())) {
        parts.add(draft -> figures.write(text, draft));
      }
      addParts(file.getKey(), file.getValue(), parts);
    }
    for (TextFigures text : report.texts()) {
      if (text.scope() != TextFigures.Scope.FILE) {
        parts.add(draft -> figures.write(text, draft));
      }
    }
    write(parts, out);
  }

  /** A part of the report, which can be put into words beside the others. */
  private interface Part {

    void write(Draft draft) throws IOException;
  }

  private void addParts(String file, List<Finding> findings, List<Part> parts) {
    Source source = new Source(file, lines);
    for (int from = 0; from < findings.size(); from += PORTION) {
      List<Finding> portion = findings.subList(from, Math.min(findings.size(), from + PORTION));
      parts.add(
          draft -> {
            Shown shown = new Shown(source.lines());
            for (Finding finding : portion) {
              write(finding, shown, draft);
              draft.add('\n');
            }
          });
    }
  }

  /** Writes parts in their order; while one is written, the next are put into words. */
  private static void write(List<Part> parts, Appendable out) throws IOException {
    int ahead = 2 + ForkJoinPool.getCommonPoolParallelism();
    Queue<ForkJoinTask<Draft>> begun = new ArrayDeque<>();
    Queue<Draft> free = new ArrayDeque<>();
    int next = 0;
    while (next < parts.size() || !begun.isEmpty()) {
      while (next < parts.size() && begun.size() < ahead) {
        Draft draft = free.isEmpty() ? new Draft(PORTION * LONGEST_USUAL) : free.remove();
        begun.add(words(parts.get(next), draft));
        next++;
      }
      Draft draft = begun.remove().join();
      draft.moveTo(out);
      free.add(draft);
    }
  }

  private static ForkJoinTask<Draft> words(Part part, Draft draft) {
    return ForkJoinPool.commonPool()
        .submit(
            () -> {
              part.write(draft);
              return draft;
            });
  }

  private void write(Finding finding, Shown source, Draft out) {
    if (!finding.file().isEmpty()) {
      Position at = finding.position();
      out.add(Characters.visible(finding.file())).add(':').add(at.line());
      out.add(':').add(at.column()).add('\n');
    }
    out.add("  ").add(severities.getOrDefault(finding.severity(), "")).add(": ");
    addWords(finding.message(), "\n", out);
    out.add('\n');
    writeSource(finding, source, out);
    if (!finding.help().isNone()) {
      out.add(WAY_OUT);
      addWords(finding.help(), "\n" + WAY_OUT, out);
      out.add('\n');
    }
    out.add("  [").add(finding.rule()).add(']');
    if (finding.accepted()) {
      out.add(' ').add(messages.text("finding.accepted"));
    }
    out.add('\n');
  }

  /**
   * Adds a message.
   *
   * @param lineEnd what stands for each of its line ends
   */
  private void addWords(Message message, String lineEnd, Draft out) {
    int from = out.length();
    messages.add(message, out);
    if (!out.isPlain(from)) {
      out.add(Characters.visible(out.cut(from)).replace("\n", lineEnd));
    }
  }

  /** A file, read when the first of its lines is shown. */
  private static final class Source {

    private final String file;
    private final Function<String, List<String>> reader;
    private @Nullable List<String> read;

    Source(String file, Function<String, List<String>> reader) {
      this.file = file;
      this.reader = reader;
    }

    synchronized List<String> lines() {
      List<String> known = read;
      if (known == null) {
        known = reader.apply(file);
        read = known;
      }
      return known;
    }
  }

  /** The lines of a file as they are shown; those of findings that follow each other made once. */
  private static final class Shown {

    private final List<String> lines;
    private int last;
    private char[] shown = {};

    Shown(List<String> lines) {
      this.lines = lines;
    }

    char[] line(int number) {
      if (number != last) {
        last = number;
        shown = lines.get(number - 1).toCharArray();
        if (!Characters.isPlain(shown, 0, shown.length)) {
          shown = Characters.visible(new String(shown)).replace('\t', ' ').toCharArray();
        }
      }
      return shown;
    }
  }

  private static void writeSource(Finding finding, Shown source, Draft out) {
    Position at = finding.position();
    if (at.equals(Position.START) || at.line() > source.lines.size()) {
      return;
    }
    char[] line = source.line(at.line());
    int start = Math.min(at.column() - 1, line.length);
    int end = at.endLine() > at.line() ? line.length : Math.min(at.endColumn() - 1, line.length);
    int from = Math.max(0, Math.min(start - 30, line.length - WIDEST_LINE));
    int to = Math.min(line.length, from + WIDEST_LINE);
    int marked = Math.max(1, Math.min(end, to) - start);
    while (to > from && Character.isWhitespace(line[to - 1])) {
      to--;
    }
    out.add("    | ").add(line, from, to).add("\n    | ");
    out.repeat(' ', start - from).repeat('^', marked).add('\n');
  }
}
