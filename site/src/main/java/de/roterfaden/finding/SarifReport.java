package de.roterfaden.finding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The report for code hosts and editors: SARIF 2.1.0 (Static Analysis Results Interchange Format,
 * OASIS Standard). Accepted findings are suppressed in source; those of a baseline are unchanged.
 */
public final class SarifReport implements ReportWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

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
  public SarifReport(Messages messages, Function<String, List<String>> lines, String root) {
    this.messages = messages;
    this.lines = lines;
    this.paths = new RepositoryPath(lines, root);
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    Map<Finding, String> fingerprints = Fingerprints.of(report, lines);
    List<String> rules =
        new ArrayList<>(new TreeSet<>(report.findings().stream().map(Finding::rule).toList()));
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(rules, json);
      json.writeStringField("language", messages.locale().getLanguage());
      json.writeStringField("columnKind", "utf16CodeUnits");
      json.writeArrayFieldStart("results");
      for (Finding finding : report.findings()) {
        json.writeStartObject();
        result(finding, rules.indexOf(finding.rule()), json);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("faden/v1", fingerprints.get(finding));
        json.writeEndObject();
        if (!report.known().isEmpty()) {
          boolean known = report.known().contains(finding);
          json.writeStringField("baselineState", known ? "unchanged" : "new");
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(text.toString()).append('\n');
  }

  private void tool(List<String> rules, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Roter Faden");
    String version = SarifReport.class.getPackage().getImplementationVersion();
    if (version != null) {
      json.writeStringField("version", version);
    }
    Explanations explanations = Explanations.in(messages);
    json.writeArrayFieldStart("rules");
    for (String rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule);
      Optional<Explanation> explanation = explanations.of(rule);
      if (explanation.isPresent()) {
        explained(explanation.get(), json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Why a rule matters and what helps, for hosts that show it beside the finding. */
  private void explained(Explanation explanation, JsonGenerator json) throws IOException {
    sentence("shortDescription", explanation.title(), json);
    sentence("fullDescription", explanation.why(), json);
    String before = messages.text("finding.explain.before");
    String after = messages.text("finding.explain.after");
    json.writeObjectFieldStart("help");
    json.writeStringField(
        "text",
        String.join(
            "\n\n",
            explanation.why(),
            before + ":\n" + explanation.before(),
            after + ":\n" + explanation.after(),
            explanation.fix(),
            explanation.accept()));
    json.writeStringField(
        "markdown",
        String.join(
            "\n\n",
            explanation.why(),
            before + ":\n\n~~~text\n" + explanation.before() + "\n~~~",
            after + ":\n\n~~~text\n" + explanation.after() + "\n~~~",
            explanation.fix(),
            explanation.accept().replace("<", "\\<")));
    json.writeEndObject();
  }

  private static void sentence(String name, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private void result(Finding finding, int rule, JsonGenerator json) throws IOException {
    json.writeStringField("ruleId", finding.rule());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField(
        "level",
        switch (finding.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case INFO -> "note";
        });
    String help = messages.text(finding.help());
    String words = messages.text(finding.message()) + (help.isEmpty() ? "" : "\n" + help);
    json.writeObjectFieldStart("message");
    json.writeStringField("text", Characters.visible(words));
    json.writeEndObject();
    json.writeArrayFieldStart("locations");
    location(finding, json);
    json.writeEndArray();
    if (finding.accepted()) {
      json.writeArrayFieldStart("suppressions");
      json.writeStartObject();
      json.writeStringField("kind", "inSource");
      json.writeEndObject();
      json.writeEndArray();
    }
    properties(finding, json);
  }

  private void location(Finding finding, JsonGenerator json) throws IOException {
    String file = paths.of(finding);
    if (file.isEmpty()) {
      return;
    }
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(file));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    Position at = finding.position();
    json.writeNumberField("startLine", at.line());
    if (!at.equals(Position.START)) {
      json.writeNumberField("startColumn", at.column());
      json.writeNumberField("endLine", at.endLine());
      json.writeNumberField("endColumn", at.endColumn());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void properties(Finding finding, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("properties");
    Map<String, String> known =
        Map.of("version", finding.version(), "page", finding.page(), "target", finding.target());
    for (String name : List.of("version", "page", "target")) {
      String value = known.getOrDefault(name, "");
      if (!value.isEmpty()) {
        json.writeStringField(name, Characters.visible(value));
      }
    }
    json.writeEndObject();
  }

  /**
   * A path as a relative reference (RFC 3986). One that begins with two slashes would be the name
   * of a server, so that section 4.2 has "/." put before them.
   */
  private static String uri(String path) {
    String encoded =
        Arrays.stream(Characters.visible(path).split("/", -1))
            .map(SarifReport::segment)
            .collect(Collectors.joining("/"));
    return encoded.startsWith("//") ? "/." + encoded : encoded;
  }

  private static String segment(String name) {
    try {
      return new URI(null, null, "/" + name, null).toASCIIString().substring(1).replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
