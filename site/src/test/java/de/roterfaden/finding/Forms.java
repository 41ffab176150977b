package de.roterfaden.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.parser.Parser;
import org.xml.sax.SAXException;

/** Holds reports against what their readers expect. */
public final class Forms {

  private static final Schema JSON =
      schema("/de/roterfaden/finding/report.schema.json", Dialects.getDraft202012());
  private static final Schema SARIF =
      schema("/schema/sarif-schema-2.1.0.json", Dialects.getDraft7());

  private Forms() {}

  /** A report in our own JSON form. */
  public static void json(String text) {
    assertThat(JSON.validate(text, InputFormat.JSON)).isEmpty();
    canBeWritten(text);
  }

  /** A report in SARIF 2.1.0, against the schema of OASIS. */
  public static void sarif(String text) {
    assertThat(SARIF.validate(text, InputFormat.JSON)).isEmpty();
    canBeWritten(text);
  }

  /**
   * A report in GitLab's form: what its documentation demands of each entry, and that no two have
   * the same fingerprint.
   */
  public static void gitlab(String text) {
    try {
      Set<String> fingerprints = new HashSet<>();
      JsonNode report = new ObjectMapper().readTree(text);
      assertThat(report.isArray()).isTrue();
      for (JsonNode entry : report) {
        assertThat(entry.path("description").asText()).isNotBlank();
        assertThat(entry.path("check_name").asText()).isNotBlank();
        assertThat(fingerprints.add(entry.path("fingerprint").asText())).isTrue();
        assertThat(entry.path("severity").asText())
            .isIn("info", "minor", "major", "critical", "blocker");
        assertThat(entry.at("/location/path").asText()).isNotBlank().doesNotStartWith("./");
        assertThat(entry.at("/location/lines/begin").asInt()).isPositive();
      }
      assertThat(fingerprints).doesNotContain("");
    } catch (IOException e) {
      throw new AssertionError(text, e);
    }
    canBeWritten(text);
  }

  /** A report in JUnit's form. */
  public static void junit(String text) {
    try {
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(Forms.class.getResource("/de/roterfaden/finding/junit.xsd"))
          .newValidator()
          .validate(new StreamSource(new StringReader(text)));
    } catch (SAXException | IOException e) {
      throw new AssertionError(text, e);
    }
    canBeWritten(text);
  }

  /** A report for people: HTML without mistakes, and nothing that a browser would run. */
  public static void html(String text) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    var page = parser.parseInput(text, "");
    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.select("script, link, img, iframe, [onclick], [onload], [onerror]")).isEmpty();
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (var link : page.select("a[href]")) {
      assertThat(link.attr("href")).startsWith("#");
      assertThat(page.getElementById(link.attr("href").substring(1))).as(link.text()).isNotNull();
    }
    canBeWritten(text);
  }

  /** A report for the terminal: nothing in it that could steer one. */
  public static void text(String text) {
    assertThat(text.chars().filter(Character::isISOControl)).allMatch(c -> c == '\n' || c == '\t');
    canBeWritten(text);
  }

  private static void canBeWritten(String text) {
    try {
      StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      throw new AssertionError(e);
    }
  }

  private static Schema schema(String path, Dialect dialect) {
    try (InputStream text = Forms.class.getResourceAsStream(path)) {
      return SchemaRegistry.withDialect(dialect, builder -> {})
          .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
