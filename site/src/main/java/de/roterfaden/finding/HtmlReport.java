package de.roterfaden.finding;

import static de.roterfaden.finding.MarkedText.escape;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The report for a communications team: one page that needs nothing else, to read on a screen or on
 * paper. It begins with the next steps and with what keeps the site from being published, tells who
 * can mend what, and ends with the texts themselves, the findings marked in them and explained.
 */
public final class HtmlReport implements ReportWriter {

  /** Longer lists help nobody; everything is marked in the texts as well. */
  private static final int LONGEST_LIST = 50;

  private static final int MOST_LINKS = 12;

  private final Messages messages;
  private final Function<String, List<String>> lines;
  private final ExplainedRules rules;
  private final List<ReportSection> sections;

  /**
   * A report in the language of {@code messages}.
   *
   * @param messages the words
   * @param lines the lines of a file, by its path; empty if it cannot be read
   */
  public HtmlReport(Messages messages, Function<String, List<String>> lines) {
    this(messages, lines, List.of());
  }

  /**
   * A report that shows more than findings.
   *
   * @param messages the words
   * @param lines the lines of a file, by its path; empty if it cannot be read
   * @param sections what else it shows
   */
  public HtmlReport(
      Messages messages, Function<String, List<String>> lines, List<ReportSection> sections) {
    this.messages = messages;
    this.lines = lines;
    this.sections = List.copyOf(sections);
    this.rules = new ExplainedRules(messages);
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    FindingNumbers numbers = new FindingNumbers(report, lines);
    Advice advice = new Advice(report);
    out.append("<!DOCTYPE html>\n<html lang=\"" + messages.locale().getLanguage() + "\">\n<head>\n")
        .append("<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>" + words("finding.html.title") + "</title>\n")
        .append("<style>\n" + ReportStyle.css() + "</style>\n</head>\n<body>\n<main>\n")
        .append("<h1>" + words("finding.html.title") + "</h1>\n")
        .append("<p class=\"" + (advice.blocking().isEmpty() ? "lead" : "lead blocked") + "\">")
        .append(escape(verdict(report, advice)) + "</p>\n")
        .append("<p>" + escape(summary(report)) + "</p>\n");
    nextSteps(advice, numbers, out);
    blocking(advice.blocking(), advice, numbers, out);
    improvable(advice.improvable(), numbers, out);
    for (ReportSection section : sections) {
      section.write(report, messages, out);
    }
    overview(new Overview(report), numbers, out);
    texts(report, numbers, out);
    rules.write(report, out);
    out.append("</main>\n</body>\n</html>\n");
  }

  private String verdict(Report report, Advice advice) {
    int blocking = advice.blocking().size();
    if (blocking > 0) {
      return messages.text("finding.html.verdict.blocked", blocking);
    }
    return messages.text(
        report.open().isEmpty() ? "finding.html.verdict.fine" : "finding.html.verdict.improvable");
  }

  private String summary(Report report) {
    String counts =
        messages.text(
            "finding.summary",
            report.count(Severity.ERROR),
            report.count(Severity.WARNING),
            report.count(Severity.INFO));
    if (report.accepted() > 0) {
      counts += " " + messages.text("finding.accepted-count", report.accepted());
    }
    return report.known().isEmpty()
        ? counts
        : counts + " " + messages.text("finding.known-count", report.known().size());
  }

  private void nextSteps(Advice advice, FindingNumbers numbers, Appendable out) throws IOException {
    List<Advice.Group> steps = advice.nextSteps();
    if (steps.isEmpty()) {
      return;
    }
    out.append("<section class=\"steps\" aria-labelledby=\"steps\">\n")
        .append("<h2 id=\"steps\">" + words("finding.html.steps") + "</h2>\n<ol>\n");
    for (Advice.Group step : steps) {
      Finding first = step.first();
      out.append("<li><strong>" + escape(messages.text(first.message())) + "</strong> ");
      if (!first.help().isNone()) {
        out.append("<span class=\"help\">" + escape(messages.text(first.help())) + "</span> ");
      }
      out.append("<span class=\"where\">" + place(first, numbers));
      int others = step.findings().size() - 1;
      if (others > 0) {
        out.append(" " + escape(messages.text("finding.html.others", others)));
      }
      out.append(" · " + words("finding.html.fixer." + advice.fixer(first).id()))
          .append("</span>" + rules.why(first.rule()) + "</li>\n");
    }
    out.append("</ol>\n</section>\n");
  }

  private void blocking(
      List<Finding> blocking, Advice advice, FindingNumbers numbers, Appendable out)
      throws IOException {
    out.append("<section aria-labelledby=\"blocking\">\n")
        .append("<h2 id=\"blocking\">" + words("finding.html.blocking") + "</h2>\n");
    if (blocking.isEmpty()) {
      out.append("<p>" + words("finding.html.nothing-blocks") + "</p>\n</section>\n");
      return;
    }
    out.append("<ol class=\"findings\">\n");
    for (Finding finding : blocking.subList(0, Math.min(LONGEST_LIST, blocking.size()))) {
      out.append("<li class=\"error\">" + escape(messages.text(finding.message())))
          .append(" <span class=\"where\">" + place(finding, numbers) + " · ")
          .append(words("finding.html.fixer." + advice.fixer(finding).id()) + "</span></li>\n");
    }
    out.append("</ol>\n");
    if (blocking.size() > LONGEST_LIST) {
      String more = messages.text("finding.html.more", blocking.size() - LONGEST_LIST);
      out.append("<p>" + escape(more) + "</p>\n");
    }
    out.append("</section>\n");
  }

  private void improvable(
      Map<Fixer, List<Advice.Group>> groups, FindingNumbers numbers, Appendable out)
      throws IOException {
    if (groups.isEmpty()) {
      return;
    }
    out.append("<section aria-labelledby=\"improve\">\n")
        .append("<h2 id=\"improve\">" + words("finding.html.improve") + "</h2>\n");
    for (Map.Entry<Fixer, List<Advice.Group>> entry : groups.entrySet()) {
      out.append("<h3>" + words("finding.html.fixer." + entry.getKey().id()) + "</h3>\n<ul>\n");
      for (Advice.Group group : entry.getValue()) {
        group(group, numbers, out);
      }
      out.append("</ul>\n");
    }
    out.append("</section>\n");
  }

  private void group(Advice.Group group, FindingNumbers numbers, Appendable out)
      throws IOException {
    int size = group.findings().size();
    out.append("<li>" + escape(messages.text(group.first().message())))
        .append(" <span class=\"where\">" + escape(messages.text("finding.html.places", size)));
    for (Finding finding : group.findings().subList(0, Math.min(MOST_LINKS, size))) {
      out.append(" " + link(finding, numbers, String.valueOf(numbers.of(finding))));
    }
    out.append(size > MOST_LINKS ? " …" : "")
        .append("</span>" + rules.why(group.first().rule()) + "</li>\n");
  }

  /** The file and line of a finding, as a link to what is said of it. */
  private String place(Finding finding, FindingNumbers numbers) {
    String page = finding.page().isEmpty() ? messages.text("finding.html.general") : finding.page();
    if (finding.file().isEmpty()) {
      return link(finding, numbers, page);
    }
    return finding.position().equals(Position.START)
        ? link(finding, numbers, finding.file())
        : link(
            finding,
            numbers,
            messages.text(
                "finding.html.place", finding.file(), String.valueOf(finding.position().line())));
  }

  private String link(Finding finding, FindingNumbers numbers, String text) {
    int number = numbers.of(finding);
    String name = text.equals(String.valueOf(number)) ? "finding.html.to-finding" : "";
    String label =
        name.isEmpty()
            ? ""
            : " class=\"number\" aria-label=\"" + escape(messages.text(name, number)) + "\"";
    return "<a href=\"#n" + number + "\"" + label + ">" + escape(text) + "</a>";
  }

  private void overview(Overview overview, FindingNumbers numbers, Appendable out)
      throws IOException {
    if (!overview.isWorthShowing()) {
      return;
    }
    out.append("<h2 id=\"overview\">" + words("finding.html.overview") + "</h2>\n")
        .append("<div class=\"scroll\" role=\"region\" tabindex=\"0\"")
        .append(" aria-labelledby=\"overview\">\n<table class=\"overview\">\n<thead><tr>")
        .append("<th scope=\"col\">" + words("finding.html.chapter") + "</th>");
    for (String version : overview.versions()) {
      String name = version.isEmpty() ? messages.text("finding.html.no-version") : version;
      out.append("<th scope=\"col\">" + escape(name) + "</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (Map.Entry<String, Map<String, Overview.Cell>> row : overview.rows().entrySet()) {
      out.append("<tr><th scope=\"row\">" + escape(chapter(row.getKey())) + "</th>");
      for (String version : overview.versions()) {
        Overview.Cell cell = row.getValue().get(version);
        out.append("<td>" + (cell == null ? "–" : cell(cell, numbers)) + "</td>");
      }
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n</div>\n");
  }

  private String chapter(String row) {
    return switch (row) {
      case "" -> messages.text("finding.html.elsewhere");
      case Overview.DATA -> messages.text("finding.html.data");
      case Overview.START -> messages.text("finding.html.start-page");
      default -> row;
    };
  }

  private String cell(Overview.Cell cell, FindingNumbers numbers) {
    List<String> counts = new ArrayList<>();
    if (cell.errors() > 0) {
      counts.add(messages.text("finding.html.cell.errors", cell.errors()));
    }
    if (cell.others() > 0) {
      counts.add(messages.text("finding.html.cell.others", cell.others()));
    }
    String text =
        counts.isEmpty() ? messages.text("finding.html.cell.good") : String.join(", ", counts);
    String css = cell.errors() > 0 ? "error" : cell.others() > 0 ? "warning" : "kept";
    int file = numbers.ofFile(cell.files().get(0));
    return "<a class=\"" + css + "\" href=\"#f" + file + "\">" + escape(text) + "</a>";
  }

  private void texts(Report report, FindingNumbers numbers, Appendable out) throws IOException {
    if (numbers.files().isEmpty()) {
      return;
    }
    MarkedText marked = new MarkedText(messages, numbers, rules);
    out.append("<h2 id=\"texts\">" + words("finding.html.texts") + "</h2>\n");
    together(report, out);
    for (Map.Entry<String, List<Finding>> entry : numbers.files().entrySet()) {
      String file = entry.getKey();
      out.append("<section class=\"file\" id=\"f" + numbers.ofFile(file) + "\">\n")
          .append("<h3>" + escape(name(file)) + "</h3>\n");
      figures(report, file, out);
      boolean isText =
          report.texts().stream()
              .anyMatch(text -> text.file().equals(file) && !file.endsWith(".yml"));
      List<String> source = file.isEmpty() ? List.of() : lines.apply(file);
      boolean fine = entry.getValue().isEmpty();
      if (fine) {
        out.append("<details>\n<summary>" + words("finding.html.show-text") + "</summary>\n");
      }
      marked.write(source, entry.getValue(), isText, out);
      out.append(fine ? "</details>\n" : "");
      out.append("</section>\n");
    }
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

  private String name(String file) {
    return file.isEmpty() ? messages.text("finding.html.general") : file;
  }

  private String words(String key) {
    return escape(messages.text(key));
  }
}
