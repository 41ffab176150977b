package de.roterfaden.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final Message BROKEN = Message.of("finding.error");
  private static final Message WAY_OUT = Message.of("finding.info");

  private final Finding grave =
      Finding.error("narrative/yaml", BROKEN)
          .help(WAY_OUT)
          .at("data/goals.yml", Position.onLine(2, 5, 4))
          .about("goal");
  private final Finding light =
      Finding.info("markup/insecure-link", BROKEN).at("content/index.md", Position.onLine(9, 1, 1));

  @Test
  void sortsFindingsByFileAndPlaceAndDropsExactDoubles() {
    assertThat(new Report(List.of(grave, light, grave)).findings()).containsExactly(light, grave);
  }

  @Test
  void anAcceptedFindingDoesNotCount() {
    Report report = new Report(List.of(grave.accept(), light));

    assertThat(report.count(Severity.ERROR)).isZero();
    assertThat(report.reaches(Severity.ERROR)).isFalse();
    assertThat(report.reaches(Severity.INFO)).isTrue();
  }

  @Test
  void theTextShowsTheLineWithAMarkerUnderTheWordAndTheWayOut() {
    TextReport writer =
        new TextReport(
            Messages.in(Locale.ENGLISH), file -> List.of("goals:", "  - name: Seilerei"));

    assertThat(write(writer, new Report(List.of(grave))))
        .isEqualTo(
            """
            data/goals.yml:2:5
              error: error
                |   - name: Seilerei
                |     ^^^^
              → note
              [narrative/yaml]

            1 error, no warnings, no notes.
            """);
  }

  @Test
  void aLongLineIsCutAroundTheMarkedWord() {
    String line = "Wort ".repeat(80) + "Ziel " + "Wort ".repeat(80);
    TextReport writer = new TextReport(Messages.in(Locale.GERMAN), file -> List.of(line));
    Finding far = grave.at("content/index.md", Position.onLine(1, 401, 4));

    List<String> shown = write(writer, new Report(List.of(far))).lines().toList();

    assertThat(shown.get(2)).hasSizeLessThan(130).contains("Ziel");
    int marker = shown.get(3).indexOf('^');
    assertThat(shown.get(2).substring(marker, marker + 4)).isEqualTo("Ziel");
  }

  @Test
  void thePositionBehindTheEndOfALineIsMarkedAtItsEnd() {
    TextReport writer = new TextReport(Messages.in(Locale.GERMAN), file -> List.of("kurz"));
    Finding behind = grave.at("content/index.md", Position.onLine(1, 40, 2));

    assertThat(write(writer, new Report(List.of(behind)))).contains("    |     ^");
  }

  @Test
  void theJsonFormKeepsTheContract() throws IOException {
    JsonNode json =
        new ObjectMapper()
            .readTree(
                write(new JsonReport(Messages.in(Locale.ENGLISH)), new Report(List.of(grave))));

    assertThat(json.get("schema").asInt()).isEqualTo(1);
    assertThat(json.get("texts")).isEmpty();
    JsonNode finding = json.get("findings").get(0);
    assertThat(finding.get("rule").asText()).isEqualTo("narrative/yaml");
    assertThat(finding.get("severity").asText()).isEqualTo("error");
    assertThat(finding.get("file").asText()).isEqualTo("data/goals.yml");
    assertThat(finding.get("line").asInt()).isEqualTo(2);
    assertThat(finding.get("column").asInt()).isEqualTo(5);
    assertThat(finding.get("endColumn").asInt()).isEqualTo(9);
    assertThat(finding.get("target").asText()).isEqualTo("goal");
    assertThat(finding.get("accepted").asBoolean()).isFalse();
    assertThat(finding.has("version")).isFalse();
  }

  @Test
  void aFingerprintStaysWhenTheLineMovesAndDiffersBetweenTwins() throws IOException {
    Finding moved = grave.at("data/goals.yml", Position.onLine(7, 5, 4));
    JsonReport writer = new JsonReport(Messages.in(Locale.ENGLISH));
    JsonNode one =
        new ObjectMapper().readTree(write(writer, new Report(List.of(grave)))).get("findings");
    JsonNode two =
        new ObjectMapper()
            .readTree(write(writer, new Report(List.of(grave, moved))))
            .get("findings");

    assertThat(two.get(0).get("fingerprint")).isEqualTo(one.get(0).get("fingerprint"));
    assertThat(two.get(1).get("fingerprint")).isNotEqualTo(two.get(0).get("fingerprint"));
  }

  private static String write(ReportWriter writer, Report report) {
    StringBuilder out = new StringBuilder();
    try {
      writer.write(report, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }
}
