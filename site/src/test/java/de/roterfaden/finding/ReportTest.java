package de.roterfaden.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void gitlabIsToldWhatIsOpenAndWhereInTheRepository() throws IOException {
    Finding open =
        Finding.warning("readability/passive", Message.of("finding.error"))
            .at("content/index.md", Position.onLine(6, 1, 2));
    Finding accepted =
        Finding.error("links/broken", Message.of("finding.error"))
            .at("content/index.md", Position.onLine(7, 1, 2))
            .accept();
    Finding general = Finding.info("story/arc", Message.of("finding.error"));
    GitlabReport writer =
        new GitlabReport(
            Messages.in(Locale.ENGLISH),
            file -> file.equals("narrative.yml") ? List.of("title: Ort") : List.of(),
            "orte/Bad Sonnfeld/");

    String json = write(writer, new Report(List.of(open, accepted, general)));

    Forms.gitlab(json);
    JsonNode entries = new ObjectMapper().readTree(json);
    assertThat(entries).hasSize(2);
    assertThat(entries.findValuesAsText("path"))
        .containsExactlyInAnyOrder(
            "orte/Bad Sonnfeld/content/index.md", "orte/Bad Sonnfeld/narrative.yml");
    assertThat(entries.findValuesAsText("severity")).containsExactlyInAnyOrder("minor", "info");
    assertThat(entries.findValuesAsText("begin")).containsExactlyInAnyOrder("6", "1");
  }

  @Test
  void saysOnceWhatShowsOnSeveralPagesUnlessItLeadsToNoFile() {
    Finding lost = Finding.warning("links/orphan", BROKEN);
    Finding other = grave.about("other");

    Report report =
        new Report(
            List.of(
                grave.onPage("b.html"),
                other.onPage("c.html"),
                grave.onPage("a.html"),
                lost.onPage("b.html"),
                lost.onPage("a.html"),
                lost.onPage("b.html")));

    assertThat(report.findings())
        .containsExactly(
            lost.onPage("a.html"),
            lost.onPage("b.html"),
            grave.onPage("a.html"),
            other.onPage("c.html"));
  }

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

  /** They are put into words side by side, in portions. */
  @Test
  void manyFindingsKeepTheirOrderAcrossFiles() {
    List<Finding> findings = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (String file : List.of("a.md", "b.md", "c.md")) {
      for (int line = 1; line <= 777; line++) {
        findings.add(light.at(file, Position.onLine(line, 2, 3)));
        places.add(file + ":" + line + ":2");
      }
    }
    List<String> lines = Collections.nCopies(777, "Seil\u0007erei\t🧵");
    TextReport writer = new TextReport(Messages.in(Locale.ENGLISH), file -> lines);

    List<String> written = write(writer, new Report(findings)).lines().toList();

    assertThat(written).filteredOn(line -> line.endsWith(":2")).isEqualTo(places);
    assertThat(written).filteredOn("    | Seil␇erei 🧵"::equals).hasSize(places.size());
    assertThat(written).filteredOn("    |  ^^^"::equals).hasSize(places.size());
  }

  @Test
  void aWayOutOfSeveralLinesHasAnArrowBeforeEach() {
    Finding finding = light.help(Message.of("finding.explain.command", "a\nb\u001b"));
    TextReport writer = new TextReport(Messages.in(Locale.ENGLISH), file -> List.of());

    List<String> written = write(writer, new Report(List.of(finding))).lines().toList();

    assertThat(written).filteredOn(line -> line.startsWith("  → ")).hasSize(2);
    assertThat(written).anyMatch(line -> line.startsWith("  → b␛"));
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
                write(
                    new JsonReport(Messages.in(Locale.ENGLISH), file -> List.of()),
                    new Report(List.of(grave))));

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
  void aFingerprintStaysWhenLinesAreInsertedAndDiffersBetweenTwins() {
    List<String> before = List.of("goals:", "  - name: Seilerei", "  - name: Seilerei");
    List<String> after =
        List.of("goals:", "# neu", "", "   -   name:  Seilerei", "  - name: Seilerei");
    Finding first = at(2, 5, 14);
    Finding second = at(3, 5, 14);

    List<String> then = fingerprints(List.of(first, second), before);
    List<String> now = fingerprints(List.of(at(4, 8, 15), at(5, 5, 14)), after);

    assertThat(then).doesNotHaveDuplicates();
    assertThat(now).isEqualTo(then);
  }

  @Test
  void aFingerprintChangesWithTheMarkedWordsOnly() {
    Finding name = at(1, 3, 4);

    assertThat(fingerprints(List.of(name), List.of("  name: Seilerei")))
        .isEqualTo(fingerprints(List.of(name), List.of("  name: Werft")))
        .isNotEqualTo(fingerprints(List.of(name), List.of("  ort: Seilerei")));
  }

  @Test
  void aBaselineTellsNewFindingsFromKnownOnes() {
    List<String> lines = List.of("goals:", "  - name: Seilerei", "  - ort: Werft");
    String earlier =
        write(
            new JsonReport(Messages.in(Locale.GERMAN), file -> lines),
            new Report(List.of(at(2, 5, 14))));

    Report report =
        Baseline.of(earlier)
            .orElseThrow()
            .applyTo(new Report(List.of(at(2, 5, 14), at(3, 5, 10))), file -> lines);

    assertThat(report.known()).containsExactly(at(2, 5, 14));
    assertThat(report.open()).containsExactly(at(3, 5, 10));
    assertThat(report.count(Severity.ERROR)).isOne();
    assertThat(write(new TextReport(Messages.in(Locale.ENGLISH), file -> lines), report))
        .doesNotContain("goals.yml:2:5")
        .contains("1 finding was known before");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{}", "{\"schema\": 2, \"findings\": []}", "{\"schema\": 1", "\u0000"})
  void whatIsNoReportIsNoBaseline(String text) {
    assertThat(Baseline.of(text)).isEmpty();
  }

  @Test
  void whatShowsOnSeveralPagesIsSaidOnce() {
    Report report = new Report(List.of(grave.onPage("b.html"), grave.onPage("a.html")));

    assertThat(report.findings()).containsExactly(grave.onPage("a.html"));
  }

  @Test
  void theBuildServerSeesFailuresAndTheRestAsSkipped() {
    String xml =
        write(
            new JunitReport(Messages.in(Locale.ENGLISH), Severity.ERROR),
            new Report(List.of(grave, light, grave.about("x").accept())));

    Forms.junit(xml);
    assertThat(xml)
        .contains("<testsuite name=\"narrative\" tests=\"2\" failures=\"1\"")
        .contains("<testsuite name=\"markup\" tests=\"1\" failures=\"0\"")
        .contains("data/goals.yml:2:5");
    Forms.junit(
        write(new JunitReport(Messages.in(Locale.GERMAN), Severity.ERROR), new Report(List.of())));
  }

  @Test
  void theCodeHostFindsTheFileInItsRepository() throws IOException {
    String sarif =
        write(
            new SarifReport(Messages.in(Locale.ENGLISH), file -> List.of(), "orte/Bad Sonnfeld/"),
            new Report(List.of(grave, light.accept())));

    Forms.sarif(sarif);
    JsonNode driver = new ObjectMapper().readTree(explained()).at("/runs/0/tool/driver/rules/0");
    assertThat(driver.at("/shortDescription/text").asText()).isEqualTo("Say who does it");
    assertThat(driver.at("/help/markdown").asText()).contains("~~~text", "\\<!-- faden: accept");
    JsonNode results = new ObjectMapper().readTree(sarif).at("/runs/0/results");
    assertThat(results.at("/1/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("orte/Bad%20Sonnfeld/data/goals.yml");
    assertThat(results.at("/1/locations/0/physicalLocation/region/endColumn").asInt()).isEqualTo(9);
    assertThat(results.at("/0/suppressions/0/kind").asText()).isEqualTo("inSource");
  }

  @Test
  void oddNamesOfFilesAreReferencesToo() throws IOException {
    Map<String, String> names =
        Map.of(
            "a: b/`c`.md", "a%3A%20b/%60c%60.md",
            "//server/`x", "/.//server/%60x",
            "/etc", "/etc",
            "ä%41?#", "%C3%A4%2541%3F%23");
    for (Map.Entry<String, String> name : names.entrySet()) {
      Finding finding = Finding.warning("links/broken", BROKEN).at(name.getKey(), Position.START);
      String sarif =
          write(
              new SarifReport(Messages.in(Locale.ENGLISH), file -> List.of(), ""),
              new Report(List.of(finding)));
      Forms.sarif(sarif);
      JsonNode place =
          new ObjectMapper().readTree(sarif).at("/runs/0/results/0/locations/0/physicalLocation");
      assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo(name.getValue());
    }
  }

  private static String explained() {
    String sarif =
        write(
            new SarifReport(Messages.in(Locale.ENGLISH), file -> List.of(), ""),
            new Report(List.of(Finding.warning("readability/passive", BROKEN))));
    Forms.sarif(sarif);
    return sarif;
  }

  @Test
  void theTextNamesTheCommandThatExplainsARule() {
    TextReport writer = new TextReport(Messages.in(Locale.GERMAN), file -> List.of());

    assertThat(write(writer, new Report(List.of(Finding.warning("links/broken", BROKEN)))))
        .endsWith("faden explain links/broken\n");
    assertThat(write(writer, new Report(List.of(grave)))).doesNotContain("faden explain");
  }

  @Test
  void theTeamSeesWhatBlocksFirstAndWhoCanMendIt() {
    Finding broken =
        Finding.error("links/broken", BROKEN)
            .help(WAY_OUT)
            .at("content/index.md", Position.onLine(2, 1, 4));
    Finding hard =
        Finding.error("readability/passive", BROKEN)
            .at("content/leicht.md", Position.onLine(1, 1, 4))
            .inVersion("leicht");
    Finding theme = Finding.warning("links/insecure", BROKEN).onPage("index.html");
    TextFigures easy =
        new TextFigures(
            "content/leicht.md",
            "leicht",
            "easy",
            "de",
            1,
            2,
            3,
            Map.of(),
            Map.of(),
            List.of(),
            TextFigures.Scope.FILE);
    Report report = new Report(List.of(hard, broken, theme), List.of(easy));

    String html =
        write(
            new HtmlReport(Messages.in(Locale.GERMAN), file -> List.of("eins", "zwei drei")),
            report);

    Forms.html(html);
    Document page = Jsoup.parse(html);
    assertThat(page.select(".lead").text()).startsWith("Noch nicht veröffentlichen: 1 Befund");
    assertThat(page.select(".steps li .where").eachText())
        .containsExactly(
            "content/index.md, Zeile 2 · Redaktion",
            "content/leicht.md, Zeile 1 · Übersetzung in Leichte Sprache",
            "index.html · Web-Team");
    assertThat(page.select("section[aria-labelledby=blocking] li")).hasSize(1);
    assertThat(page.select(".rule").eachAttr("id"))
        .containsExactly("r-readability-passive", "r-links-broken", "r-links-insecure");
    assertThat(page.select("a[href^=#r-]").eachAttr("href"))
        .isNotEmpty()
        .allMatch(link -> page.getElementById(link.substring(1)) != null);
    assertThat(page.select(".overview tbody tr").eachText())
        .containsExactly("Startseite 1 Fehler 1 Fehler", "Alles Übrige – 1 Hinweis");
  }

  private Finding at(int line, int column, int length) {
    return grave.at("data/goals.yml", Position.onLine(line, column, length));
  }

  private static List<String> fingerprints(List<Finding> findings, List<String> lines) {
    Report report = new Report(findings);
    Map<Finding, String> all = Fingerprints.of(report, file -> lines);
    return report.findings().stream().map(all::get).toList();
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
