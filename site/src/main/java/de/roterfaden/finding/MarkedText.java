package de.roterfaden.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text of a file as HTML, with its findings marked in it and explained below their line. */
final class MarkedText {

  /** Lines around a finding that are shown of files that are no text to read. */
  private static final int CONTEXT = 1;

  private final Messages messages;
  private final FindingNumbers numbers;
  private final ExplainedRules rules;

  MarkedText(Messages messages, FindingNumbers numbers, ExplainedRules rules) {
    this.messages = messages;
    this.numbers = numbers;
    this.rules = rules;
  }

  /**
   * Writes a file.
   *
   * @param source its lines
   * @param findings its findings, ordered
   * @param whole whether all of it is to be read; else only the lines around findings
   */
  void write(List<String> source, List<Finding> findings, boolean whole, Appendable out)
      throws IOException {
    Map<Integer, List<Finding>> byLine = new LinkedHashMap<>();
    for (Finding finding : findings) {
      boolean general = FindingNumbers.isGeneral(finding, source.size());
      int line = general ? 0 : finding.position().line();
      byLine.computeIfAbsent(line, key -> new ArrayList<>()).add(finding);
    }
    notes(byLine.getOrDefault(0, List.of()), out);
    boolean gap = false;
    for (int line = 1; line <= source.size(); line++) {
      List<Finding> here = byLine.getOrDefault(line, List.of());
      boolean shown = whole || isNear(line, byLine);
      if (shown && gap) {
        out.append("<p class=\"gap\">…</p>\n");
      }
      if (shown && !source.get(line - 1).isBlank()) {
        out.append("<p class=\"line\">" + marked(source.get(line - 1), here) + "</p>\n");
      }
      notes(here, out);
      gap = !shown && line < source.size();
    }
  }

  private static boolean isNear(int line, Map<Integer, List<Finding>> byLine) {
    for (int near = Math.max(1, line - CONTEXT); near <= line + CONTEXT; near++) {
      if (byLine.containsKey(near)) {
        return true;
      }
    }
    return false;
  }

  private void notes(List<Finding> findings, Appendable out) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    out.append("<ul class=\"notes\">\n");
    for (Finding finding : findings) {
      String severity = finding.accepted() ? "accepted" : finding.severity().id();
      out.append("<li class=\"" + severity + "\" id=\"n" + numbers.of(finding) + "\"><b>")
          .append(numbers.of(finding) + " · " + words("finding." + finding.severity().id()))
          .append(finding.accepted() ? " " + words("finding.accepted") : "")
          .append("</b> " + escape(messages.text(finding.message())));
      if (!finding.help().isNone()) {
        out.append(" <span class=\"help\">" + escape(messages.text(finding.help())) + "</span>");
      }
      if (!finding.page().isEmpty()) {
        out.append(" <span class=\"page\">")
            .append(escape(messages.text("finding.html.on-page", finding.page())))
            .append("</span>");
      }
      out.append(" " + rules.name(finding.rule()) + "</li>\n");
    }
    out.append("</ul>\n");
  }

  /** A line with its findings marked, each with a link to what is said of it. */
  private String marked(String line, List<Finding> findings) {
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
      int number = numbers.of(finding);
      String name = escape(messages.text("finding.html.to-finding", number));
      html.append("<sup><a href=\"#n" + number + "\" aria-label=\"" + name + "\">")
          .append(number + "</a></sup>");
      at = Math.max(start, end);
    }
    return html.append(escape(line.substring(at))).toString();
  }

  private String words(String key) {
    return escape(messages.text(key));
  }

  /** Text as it may stand in an element or between double quotes. */
  static String escape(String text) {
    return Characters.visible(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
