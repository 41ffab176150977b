package de.roterfaden.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The report for a communications team: one page that needs nothing else, with the texts
 * themselves, the findings marked in them and explained beside, to read on a screen or on paper.
 */
public final class HtmlReport implements ReportWriter {

  private final Messages messages;
  private final Function<String, List<String>> lines;

  /**
   * A report in the language of {@code messages}.
   *
   * @param messages the words
   * @param lines the lines of a file, by its path; empty if it cannot be read
   */
  public HtmlReport(Messages messages, Function<String, List<String>> lines) {
    this.messages = messages;
    this.lines = lines;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Map<String, List<Finding>> files = byFile(report);
    out.append("<!DOCTYPE html>\n<html lang=\"" + messages.locale().getLanguage() + "\">\n<head>\n")
        .append("<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>" + words("finding.html.title") + "</title>\n")
        .append("<style>\n" + style() + "</style>\n</head>\n<body>\n<main>\n")
        .append("<h1>" + words("finding.html.title") + "</h1>\n")
        .append("<p class=\"lead\">" + escape(summary(report)) + "</p>\n");
    contents(files, out);
    together(report, out);
    int number = 0;
    int file = 0;
    for (Map.Entry<String, List<Finding>> entry : files.entrySet()) {
      file++;
      out.append("<section id=\"f" + file + "\">\n<h2>" + escape(name(entry.getKey())) + "</h2>\n");
      figures(report, entry.getKey(), out);
      number = text(entry.getKey(), entry.getValue(), number, out);
      out.append("</section>\n");
    }
    out.append("</main>\n</body>\n</html>\n");
  }

  private static Map<String, List<Finding>> byFile(Report report) {
    Map<String, List<Finding>> files = new TreeMap<>();
    for (TextFigures text : report.texts()) {
      if (text.scope() == TextFigures.Scope.FILE) {
        files.put(text.file(), new ArrayList<>());
      }
    }
    for (Finding finding : report.findings()) {
      files.computeIfAbsent(finding.file(), file -> new ArrayList<>()).add(finding);
    }
    return files;
  }

  private String summary(Report report) {
    String counts =
        messages.text(
            "finding.summary",
            report.count(Severity.ERROR),
            report.count(Severity.WARNING),
            report.count(Severity.INFO));
    return report.accepted() == 0
        ? counts
        : counts + " " + messages.text("finding.accepted-count", report.accepted());
  }

  private void contents(Map<String, List<Finding>> files, Appendable out) throws IOException {
    if (files.size() < 2) {
      return;
    }
    out.append("<nav aria-label=\"" + words("finding.html.contents") + "\">\n<ol>\n");
    int file = 0;
    for (Map.Entry<String, List<Finding>> entry : files.entrySet()) {
      file++;
      long open = entry.getValue().stream().filter(finding -> !finding.accepted()).count();
      out.append("<li><a href=\"#f" + file + "\">" + escape(name(entry.getKey())) + "</a> ")
          .append(escape(messages.text("finding.html.count", open)))
          .append("</li>\n");
    }
    out.append("</ol>\n</nav>\n");
  }

  private void together(Report report, Appendable out) throws IOException {
    for (TextFigures text : report.texts()) {
      if (text.scope() == TextFigures.Scope.VERSION) {
        String level = messages.text("finding.level." + text.level());
        String title = messages.text("finding.figures.version", text.version(), level);
        table(text, title, out);
      }
    }
  }

  private void figures(Report report, String file, Appendable out) throws IOException {
    for (TextFigures text : report.texts()) {
      if (text.scope() == TextFigures.Scope.FILE && text.file().equals(file)) {
        table(text, messages.text("finding.level." + text.level()), out);
      }
    }
  }

  private void table(TextFigures text, String title, Appendable out) throws IOException {
    String counts =
        messages.text("finding.figures.counts", text.sentences(), text.words(), text.syllables());
    out.append("<details open>\n<summary>" + escape(title + ": " + counts) + "</summary>\n");
    for (Message warning : text.warnings()) {
      out.append("<p class=\"note\">" + escape(messages.text(warning)) + "</p>\n");
    }
    if (!text.metrics().isEmpty()) {
      out.append("<table>\n");
      for (Map.Entry<String, Double> metric : text.metrics().entrySet()) {
        row(text, metric, out);
      }
      out.append("</table>\n");
    }
    out.append("</details>\n");
  }

  private void row(TextFigures text, Map.Entry<String, Double> metric, Appendable out)
      throws IOException {
    TextFigures.Limit limit = text.limits().get(metric.getKey());
    String verdict = "";
    if (limit != null) {
      String kept = limit.isKeptBy(metric.getValue()) ? "kept" : "broken";
      String key = "finding.figures." + (limit.most() ? "most-" : "least-") + kept;
      verdict =
          "<span class=\"" + kept + "\">" + escape(messages.text(key, limit.value())) + "</span>";
    }
    out.append("<tr><th scope=\"row\">" + words("readability.metric." + metric.getKey()) + "</th>")
        .append(
            "<td>" + escape(messages.text("finding.figures.value", metric.getValue())) + "</td>")
        .append("<td>" + verdict + "</td></tr>\n");
  }

  /** The text of a file with its findings; returns the number of the last finding. */
  private int text(String file, List<Finding> findings, int before, Appendable out)
      throws IOException {
    List<String> source = file.isEmpty() ? List.of() : lines.apply(file);
    Map<Integer, List<Finding>> byLine = new LinkedHashMap<>();
    List<Finding> ordered = new ArrayList<>(findings);
    ordered.sort(
        Comparator.comparing((Finding f) -> !isGeneral(f, source))
            .thenComparingInt(f -> f.position().line())
            .thenComparingInt(f -> f.position().column()));
    Map<Finding, Integer> numbers = new LinkedHashMap<>();
    int number = before;
    for (Finding finding : ordered) {
      number++;
      numbers.put(finding, number);
      int line = isGeneral(finding, source) ? 0 : finding.position().line();
      byLine.computeIfAbsent(line, key -> new ArrayList<>()).add(finding);
    }
    notes(byLine.getOrDefault(0, List.of()), numbers, out);
    for (int line = 1; line <= source.size(); line++) {
      String words = source.get(line - 1);
      List<Finding> here = byLine.getOrDefault(line, List.of());
      if (!words.isBlank()) {
        out.append("<p class=\"line\">" + marked(words, here, numbers) + "</p>\n");
      }
      notes(here, numbers, out);
    }
    return number;
  }

  private static boolean isGeneral(Finding finding, List<String> source) {
    return finding.position().equals(Position.START) || finding.position().line() > source.size();
  }

  private void notes(List<Finding> findings, Map<Finding, Integer> numbers, Appendable out)
      throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    out.append("<ul class=\"notes\">\n");
    for (Finding finding : findings) {
      String severity = finding.accepted() ? "accepted" : finding.severity().id();
      out.append("<li class=\"" + severity + "\" id=\"n" + numbers.get(finding) + "\"><b>")
          .append(numbers.get(finding) + " · " + words("finding." + finding.severity().id()))
          .append(finding.accepted() ? " " + words("finding.accepted") : "")
          .append("</b> " + escape(messages.text(finding.message())))
          .append(" <span class=\"help\">" + escape(messages.text(finding.help())) + "</span>")
          .append(" <code>" + escape(finding.rule()) + "</code></li>\n");
    }
    out.append("</ul>\n");
  }

  /** A line with its findings marked, each with a link to what is said of it. */
  private static String marked(String line, List<Finding> findings, Map<Finding, Integer> numbers) {
    StringBuilder html = new StringBuilder();
    int at = 0;
    for (Finding finding : findings) {
      Position place = finding.position();
      int start = Math.max(at, Math.min(place.column() - 1, line.length()));
      int end =
          place.endLine() > place.line()
              ? line.length()
              : Math.min(place.endColumn() - 1, line.length());
      html.append(escape(line.substring(at, start)));
      if (end > start) {
        html.append("<mark class=\"" + finding.severity().id() + "\">")
            .append(escape(line.substring(start, end)))
            .append("</mark>");
      }
      int number = numbers.get(finding);
      html.append("<sup><a href=\"#n" + number + "\">" + number + "</a></sup>");
      at = Math.max(start, end);
    }
    return html.append(escape(line.substring(at))).toString();
  }

  private String name(String file) {
    return file.isEmpty() ? messages.text("finding.html.general") : file;
  }

  private String words(String key) {
    return escape(messages.text(key));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String style() {
    InputStream css =
        Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"), "report.css");
    try (css) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
