package de.roterfaden.serve;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Position;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The page that stands in the place of the site while it cannot be built: each error with its file,
 * its line, the place in the line, and what to do about it.
 */
final class ErrorPage {

  /** More errors than this are counted, not shown: nobody mends them all at once. */
  private static final int MOST_SHOWN = 50;

  private static final int LONGEST_LINE = 160;
  private static final int LINES_AROUND = 1;

  private final Messages messages;
  private final SourceLines sources;

  ErrorPage(Messages messages, Path narrative) {
    this.messages = messages;
    this.sources = new SourceLines(narrative);
  }

  /**
   * The page of a moment.
   *
   * @param back path of the page to which the reader wants to go back
   */
  String html(BuildState.Moment moment, String back) {
    String title = text(moment.isGood() ? "serve.good.title" : "serve.errors.title", moment);
    StringBuilder main = new StringBuilder();
    main.append("<h1>").append(title).append("</h1>\n");
    main.append("<p class=\"lead\">").append(lead(moment)).append("</p>\n");
    if (moment.isGood() || moment.hasSite()) {
      String link = moment.isGood() ? "serve.back" : "serve.last-good";
      main.append(
          "<p><a id=\"back\" href=\"%s\">%s</a></p>\n".formatted(Html.escape(back), say(link)));
    }
    list(moment.errors(), main);
    if (!moment.isGood() && !moment.others().isEmpty()) {
      main.append("<details><summary>").append(say("serve.others", moment.others().size()));
      main.append("</summary>\n");
      list(moment.others(), main);
      main.append("</details>\n");
    }
    return page(title, main.toString(), moment);
  }

  private String page(String title, String main, BuildState.Moment moment) {
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <title>%s</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <link rel="stylesheet" href="%spreview.css">
        </head>
        <body>
        <main>
        %s</main>
        <footer><p>%s</p></footer>
        %s
        </body>
        </html>
        """
        .formatted(
            messages.locale().getLanguage(),
            title,
            PreviewHandler.PATH,
            main,
            say("serve.footer"),
            PreviewHandler.script(moment, " data-errors"));
  }

  private String lead(BuildState.Moment moment) {
    if (moment.isGood()) {
      return say("serve.good.lead");
    }
    return say(moment.hasSite() ? "serve.errors.lead" : "serve.errors.first");
  }

  private void list(List<Finding> findings, StringBuilder out) {
    if (findings.isEmpty()) {
      return;
    }
    Map<String, List<String>> read = new HashMap<>();
    out.append("<ol>\n");
    for (Finding finding : findings.subList(0, Math.min(MOST_SHOWN, findings.size()))) {
      out.append("<li class=\"").append(finding.severity().id()).append("\">\n");
      out.append("<h2>").append(Html.escape(messages.text(finding.message()))).append("</h2>\n");
      if (!finding.file().isEmpty()) {
        place(finding, read.computeIfAbsent(finding.file(), sources::of), out);
      }
      if (!finding.help().isNone()) {
        out.append("<p class=\"help\"><strong>").append(say("serve.help")).append("</strong> ");
        out.append(Html.escape(messages.text(finding.help()))).append("</p>\n");
      }
      out.append("</li>\n");
    }
    out.append("</ol>\n");
    if (findings.size() > MOST_SHOWN) {
      out.append("<p>").append(say("serve.more", findings.size() - MOST_SHOWN)).append("</p>\n");
    }
  }

  private void place(Finding finding, List<String> lines, StringBuilder out) {
    Position at = finding.position();
    out.append("<p class=\"place\"><code>").append(Html.escape(finding.file())).append("</code>, ");
    out.append(say("serve.place", String.valueOf(at.line()), String.valueOf(at.column())));
    out.append("</p>\n");
    if (at.line() > lines.size()) {
      return;
    }
    int first = Math.max(1, at.line() - LINES_AROUND);
    int last = Math.min(lines.size(), at.line() + LINES_AROUND);
    out.append("<pre tabindex=\"0\" role=\"region\" aria-label=\"");
    out.append(say("serve.source", String.valueOf(at.line()))).append("\">");
    for (int number = first; number <= last; number++) {
      String line = lines.get(number - 1);
      out.append(
          "<span class=\"line%s\"><span class=\"number\">%d</span> "
              .formatted(number == at.line() ? " here" : "", number));
      out.append(number == at.line() ? marked(line, at) : Html.escape(cut(line, 0)));
      out.append("</span>\n");
    }
    out.append("</pre>\n");
  }

  /** A line with the stretch that is meant; of a long line only what is around it. */
  private static String marked(String line, Position at) {
    int start = Math.min(at.column() - 1, line.length());
    int end =
        at.endLine() > at.line() ? line.length() : Math.min(at.endColumn() - 1, line.length());
    if (end <= start) {
      end = Math.min(start + 1, line.length());
    }
    int from =
        start > LONGEST_LINE / 2 && line.length() > LONGEST_LINE ? start - LONGEST_LINE / 4 : 0;
    String before = (from > 0 ? "…" : "") + line.substring(from, start);
    String meant = start < end ? line.substring(start, end) : " ";
    return Html.escape(before)
        + "<mark>"
        + Html.escape(cut(meant, 0))
        + "</mark>"
        + Html.escape(cut(line.substring(end), Math.min(LONGEST_LINE / 2, before.length())));
  }

  private static String cut(String line, int used) {
    int most = LONGEST_LINE - used;
    return line.length() > most ? line.substring(0, most) + "…" : line;
  }

  private String text(String key, BuildState.Moment moment) {
    return say(key, moment.errors().size());
  }

  private String say(String key, Object... arguments) {
    return Html.escape(messages.text(key, arguments));
  }
}
