package de.roterfaden.finding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The report for programs: the JSON form that is a contract. Columns count UTF-16 units from 1,
 * ends are exclusive, paths are relative to the narrative.
 */
public final class JsonReport implements ReportWriter {

  private final Messages messages;
  private final Function<String, List<String>> lines;

  /**
   * A report in the language of {@code messages}.
   *
   * @param messages the words
   * @param lines the lines of a file, by its path; empty if it cannot be read
   */
  public JsonReport(Messages messages, Function<String, List<String>> lines) {
    this.messages = messages;
    this.lines = lines;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    Map<Finding, String> fingerprints = Fingerprints.of(report, lines);
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeNumberField("schema", 1);
      json.writeArrayFieldStart("findings");
      for (Finding finding : report.findings()) {
        write(finding, fingerprints.get(finding), report.known().contains(finding), json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("texts");
      for (TextFigures figures : report.texts()) {
        write(figures, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(text.toString()).append('\n');
  }

  private void write(Finding finding, String fingerprint, boolean known, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().id());
    json.writeStringField("message", words(finding.message()));
    json.writeStringField("help", words(finding.help()));
    json.writeStringField("fingerprint", fingerprint);
    json.writeBooleanField("accepted", finding.accepted());
    if (known) {
      json.writeBooleanField("known", true);
    }
    if (!finding.file().isEmpty()) {
      Position at = finding.position();
      json.writeStringField("file", Characters.visible(finding.file()));
      json.writeNumberField("line", at.line());
      json.writeNumberField("column", at.column());
      json.writeNumberField("endLine", at.endLine());
      json.writeNumberField("endColumn", at.endColumn());
    }
    writeIfPresent("version", finding.version(), json);
    writeIfPresent("page", finding.page(), json);
    writeIfPresent("target", finding.target(), json);
    json.writeEndObject();
  }

  private void write(TextFigures text, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("scope", text.scope().id());
    json.writeStringField("file", Characters.visible(text.file()));
    json.writeStringField("version", text.version());
    json.writeStringField("level", text.level());
    json.writeStringField("language", text.language());
    json.writeNumberField("sentences", text.sentences());
    json.writeNumberField("words", text.words());
    json.writeNumberField("syllables", text.syllables());
    json.writeObjectFieldStart("metrics");
    for (Map.Entry<String, Double> metric : text.metrics().entrySet()) {
      json.writeNumberField(metric.getKey(), Math.round(metric.getValue() * 100) / 100.0);
    }
    json.writeEndObject();
    json.writeArrayFieldStart("warnings");
    for (Message warning : text.warnings()) {
      json.writeString(words(warning));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private String words(Message message) {
    return Characters.visible(messages.text(message));
  }

  private static void writeIfPresent(String name, String value, JsonGenerator json)
      throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, Characters.visible(value));
    }
  }
}
