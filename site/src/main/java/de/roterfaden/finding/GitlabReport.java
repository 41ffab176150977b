package de.roterfaden.finding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The report for GitLab's merge requests: its Code Quality report format, a list in which each
 * finding has a description, a name of its rule, a fingerprint, a severity and a place. Accepted
 * findings are left out, since GitLab knows no state for them, and so are those of a baseline.
 *
 * <p>Source of the form: GitLab Docs, Code Quality, "Code Quality report format".
 */
public final class GitlabReport implements ReportWriter {

  private final Messages messages;
  private final Function<String, List<String>> lines;
  private final RepositoryPath paths;

  /**
   * A report in the language of {@code messages}.
   *
   * @param messages the words
   * @param lines the lines of a file, by its path; empty if it cannot be read
   * @param root path of the folder that files are relative to, as seen from the root of the
   *     repository, with a slash at its end; "" if it is the root itself
   */
  public GitlabReport(Messages messages, Function<String, List<String>> lines, String root) {
    this.messages = messages;
    this.lines = lines;
    this.paths = new RepositoryPath(lines, root);
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    Map<Finding, String> fingerprints = Fingerprints.of(report, lines);
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (Finding finding : report.open()) {
        json.writeStartObject();
        json.writeStringField("description", description(finding));
        json.writeStringField("check_name", finding.rule());
        json.writeStringField("fingerprint", fingerprints.get(finding));
        json.writeStringField("severity", severity(finding.severity()));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", path(finding));
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", finding.position().line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.append(text.toString()).append('\n');
  }

  private String description(Finding finding) {
    String help = messages.text(finding.help());
    String words = messages.text(finding.message()) + (help.isEmpty() ? "" : " " + help);
    return Characters.visible(words);
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }

  /** GitLab refuses a finding without a path: then the page stands for it, or the folder. */
  private String path(Finding finding) {
    String path = paths.of(finding);
    String known = path.isEmpty() ? finding.page() : path;
    return Characters.visible(known.isEmpty() ? "." : known);
  }
}
