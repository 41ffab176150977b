package de.roterfaden.finding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * The report for programs: the JSON form that is a contract. Columns count UTF-16 units from 1,
 * ends are exclusive, paths are relative to the narrative.
 */
public final class JsonReport implements ReportWriter {

  private final Messages messages;

  public JsonReport(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    Map<String, Integer> seen = new HashMap<>();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeNumberField("schema", 1);
      json.writeArrayFieldStart("findings");
      for (Finding finding : report.findings()) {
        write(finding, seen, json);
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

  private void write(Finding finding, Map<String, Integer> seen, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().id());
    json.writeStringField("message", messages.text(finding.message()));
    json.writeStringField("help", messages.text(finding.help()));
    json.writeStringField("fingerprint", fingerprint(finding, seen));
    json.writeBooleanField("accepted", finding.accepted());
    if (!finding.file().isEmpty()) {
      Position at = finding.position();
      json.writeStringField("file", finding.file());
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
    json.writeStringField("file", text.file());
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
      json.writeString(messages.text(warning));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeIfPresent(String name, String value, JsonGenerator json)
      throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  /**
   * Names a finding across runs, even when lines move: a hash of rule, file, version, target and
   * what it says, with a number where a file has the same finding more than once.
   */
  private static String fingerprint(Finding finding, Map<String, Integer> seen) {
    String what =
        String.join(
            "\n",
            finding.rule(),
            finding.file(),
            finding.version(),
            finding.target(),
            finding.message().toString());
    int nth = seen.merge(what, 1, Integer::sum);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((what + "\n" + nth).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
