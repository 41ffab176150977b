package de.roterfaden.check.status;

import static de.roterfaden.check.status.NarrativeStatus.escape;
import static de.roterfaden.check.status.NarrativeStatus.words;

import de.roterfaden.bake.Progress;
import de.roterfaden.bake.TeamPage;
import de.roterfaden.check.Check;
import de.roterfaden.check.NarrativeCheck;
import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Report;
import de.roterfaden.finding.ReportStyle;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Narrative;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The status of a narrative as a page of its editorial edition. Its facts are those of {@code faden
 * check}: the public site is built on trial and looked at.
 *
 * @param folder folder of the narrative
 * @param checks what to check
 * @param messages the words
 * @param progress is told how far the trial build has come
 */
public record StatusPage(Path folder, List<Check> checks, Messages messages, Progress progress)
    implements TeamPage {

  private static final String STYLE = "faden-status.css";

  private static final String COMMAND = "faden check --format html --output report.html";

  public StatusPage {
    checks = List.copyOf(checks);
  }

  @Override
  public Map<String, String> files() throws IOException {
    NarrativeCheck checked = NarrativeCheck.of(folder, checks, progress);
    StringBuilder html = new StringBuilder();
    if (checked.narrative().isPresent()) {
      write(checked.narrative().get(), checked.report(), html);
    } else {
      frame("", () -> html.append(verdict(checked.report())), html);
    }
    return Map.of(ADDRESS, html.toString(), STYLE, ReportStyle.css());
  }

  private void write(Narrative narrative, Report report, StringBuilder html) throws IOException {
    Set<String> areas = checks.stream().map(Check::id).collect(Collectors.toSet());
    String title =
        narrative.wording(narrative.settings().title(), narrative.versions().get(0)).text();
    frame(
        title,
        () -> {
          html.append(verdict(report));
          new NarrativeStatus(narrative, areas, true).write(report, messages, html);
        },
        html);
  }

  private String verdict(Report report) {
    long errors = report.count(Severity.ERROR);
    String words =
        errors > 0
            ? messages.text("finding.html.verdict.blocked", errors)
            : messages.text(
                "finding.html.verdict." + (report.open().isEmpty() ? "fine" : "improvable"));
    String counts =
        messages.text(
            "finding.summary", errors, report.count(Severity.WARNING), report.count(Severity.INFO));
    return "<p class=\"lead"
        + (errors > 0 ? " blocked" : "")
        + "\">"
        + escape(words)
        + "</p>\n<p>"
        + escape(counts)
        + " "
        + words(messages, "status.page.more", COMMAND)
            .replace(COMMAND, "<code>" + COMMAND + "</code>")
        + "</p>\n";
  }

  private void frame(String narrative, Body body, StringBuilder html) throws IOException {
    String title =
        narrative.isEmpty()
            ? messages.text("status.page.title")
            : messages.text("status.page.title-of", narrative);
    html.append(
            "<!DOCTYPE html>\n<html lang=\"" + messages.locale().getLanguage() + "\">\n<head>\n")
        .append("<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta name=\"robots\" content=\"noindex\">\n")
        .append("<title>" + escape(title) + "</title>\n")
        .append("<link rel=\"stylesheet\" href=\"" + STYLE + "\">\n</head>\n<body>\n<main>\n")
        .append("<p class=\"where\">" + words(messages, "status.page.not-public") + "</p>\n")
        .append("<h1>" + escape(title) + "</h1>\n")
        .append("<p><a href=\"index.html\">" + words(messages, "status.page.back") + "</a></p>\n");
    body.write();
    html.append("</main>\n</body>\n</html>\n");
  }

  /** Writes what is within the frame. */
  @FunctionalInterface
  private interface Body {
    void write() throws IOException;
  }
}
