package de.roterfaden.check.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.check.accessibility.FederalStates.Demand;
import de.roterfaden.check.accessibility.FederalStates.State;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.NarrativeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutiesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private static final String STATEMENT =
      """
      Die Seiten erfüllen die Anforderungen teilweise. Das beruht auf einer Selbstbewertung vom 1. Oktober 2026.
      Schreiben Sie an barrierefrei@lindwerth.example.
      Sonst hilft die Ombudsstelle für barrierefreie Informationstechnik.
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeANarrativeThatDoesAllDuties() throws IOException {
    settings("NW");
    page("index.md", "title: Start", "Text.");
    page("leicht.md", "title: Start", "Text.");
    page(
        "seiten/barrierefreiheit/index.md",
        "title: Erklärung\ntype: page\nrole: accessibility\nupdated: 2026-10-01",
        STATEMENT);
    page(
        "seiten/barrierefreiheit/leicht.md",
        "title: Ohne Hindernisse\nupdated: 2026-10-01",
        "Schreiben Sie: barrierefrei@lindwerth.example\nBei Streit hilft die Ombuds-Stelle.");
    page("seiten/impressum/index.md", "title: Impressum\ntype: page\nrole: legal-notice", "Text.");
    page("seiten/datenschutz/index.md", "title: Datenschutz\ntype: page\nrole: privacy", "Text.");
    page("seiten/dgs/index.md", "title: DGS\ntype: page\nrole: sign-language", "Text.");
    write(
        "data/videos.yml",
        """
        videos:
          - {id: start, title: Begrüßung, file: dgs.mp4, duration: "2:30", signLanguage: true, transcript: Guten Tag}
        """);
    write("assets/dgs.mp4", "film");
  }

  @Test
  void findsNothingMissingWhereAllIsThere() {
    assertThat(check()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "barrierefreiheit, accessibility.required-page.accessibility",
    "impressum, accessibility.required-page.legal-notice",
    "datenschutz, accessibility.required-page.privacy",
    "dgs, accessibility.sign-language.page"
  })
  void missesAPage(String page, String key) throws IOException {
    for (String version : List.of("index", "leicht")) {
      Files.deleteIfExists(folder.resolve("content/seiten/" + page + "/" + version + ".md"));
    }

    assertThat(check()).extracting(f -> f.message().key()).containsExactly(key);
  }

  @Test
  void missesTheLinkOnEveryPage() {
    Map<String, Set<String>> ways =
        Map.of(
            "index.html",
            Set.of("seiten/barrierefreiheit/index.html", "seiten/impressum/index.html"),
            "seiten/barrierefreiheit/index.html",
            Set.of("seiten/datenschutz/index.html", "seiten/impressum/index.html"),
            "404.html",
            Set.of("index.html"),
            "aushang.html",
            Set.of());

    assertThat(check(ways, TODAY))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message().key()).isEqualTo("accessibility.required-link.privacy");
              assertThat(finding.message().arguments()).containsExactly(1, "index.html");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-01, 2026-11-27, 0",
    "2025-11-27, 2026-11-27, 0",
    "2025-11-26, 2026-11-27, 1",
    "2025-11, 2026-11-30, 0",
    "2025-11, 2026-12-01, 1",
    "2025, 2026-12-31, 0",
    "2025, 2027-01-01, 1"
  })
  void missesAReviewWithinAYear(String updated, LocalDate today, int findings) throws IOException {
    page(
        "seiten/barrierefreiheit/index.md",
        "title: Erklärung\ntype: page\nrole: accessibility\nupdated: " + updated,
        STATEMENT);

    assertThat(
            check(Map.of(), today).stream()
                .filter(f -> f.message().arguments().contains(updated))
                .count())
        .isEqualTo(findings);
  }

  @Test
  void missesADate() throws IOException {
    page(
        "seiten/barrierefreiheit/index.md",
        "title: Erklärung\ntype: page\nrole: accessibility",
        STATEMENT);

    assertThat(check())
        .extracting(f -> f.message().key())
        .contains("accessibility.statement-date.unknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "teilweise|ganz gut|accessibility.statement-content.status",
        "Selbstbewertung|Meinung|accessibility.statement-content.method",
        "1. Oktober 2026|neulich|accessibility.statement-content.date",
        "barrierefrei@lindwerth.example|uns|accessibility.feedback",
        "Ombudsstelle für|Stelle für|accessibility.enforcement-body"
      })
  void missesAPartOfTheStatement(String part, String instead, String key) throws IOException {
    page(
        "seiten/barrierefreiheit/index.md",
        "title: Erklärung\ntype: page\nrole: accessibility\nupdated: 2026-10-01",
        STATEMENT.replace(part, instead));

    assertThat(check())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message().key()).isEqualTo(key);
              assertThat(finding.file()).isEqualTo("content/seiten/barrierefreiheit/index.md");
            });
  }

  @Test
  void doesNotTakeTheOmbudsmansAddressForFeedback() throws IOException {
    page(
        "seiten/barrierefreiheit/index.md",
        "title: Erklärung\ntype: page\nrole: accessibility\nupdated: 2026-10-01",
        STATEMENT.replace("barrierefrei@lindwerth.example", "ombudsstelle-it@nrw.example"));

    assertThat(check()).extracting(Finding::rule).containsExactly("accessibility/feedback");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NW", "BW", "SL"})
  void warnsOfMissingLanguagesWhereTheStateDemandsThem(String state) throws IOException {
    withoutLanguages(state);

    assertThat(check())
        .filteredOn(f -> f.rule().endsWith("-language"))
        .hasSize(4)
        .allMatch(f -> f.severity() == Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BY", "SN", "TH"})
  void recommendsLanguagesElsewhere(String state) throws IOException {
    withoutLanguages(state);

    assertThat(check())
        .filteredOn(f -> f.rule().endsWith("-language"))
        .hasSize(4)
        .allMatch(f -> f.severity() == Severity.INFO);
  }

  @Test
  void asksForTheFederalState() throws IOException {
    write(
        "narrative.yml",
        Files.readString(folder.resolve("narrative.yml")).replace(", federalState: NW", ""));

    assertThat(check()).extracting(Finding::rule).containsExactly("accessibility/federal-state");
  }

  @Test
  void saysWhenItsOwnFactsAreOld() {
    LocalDate day = FederalStates.shipped().day();

    assertThat(rules(day.plusYears(1))).doesNotContain("accessibility/legal-data");
    assertThat(rules(day.plusYears(1).plusDays(1))).contains("accessibility/legal-data");
  }

  @Test
  void knowsAllStatesWithTheirSources() {
    FederalStates states = FederalStates.shipped();

    assertThat(states.states())
        .extracting(State::id)
        .containsExactlyInAnyOrder(
            "DE", "BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN",
            "ST", "SH", "TH");
    assertThat(states.states())
        .allSatisfy(
            state -> {
              assertThat(state.statement().source().url()).startsWith("http");
              assertThat(state.body().source().url()).startsWith("http");
              assertThat(state.languages().source().url()).startsWith("https://");
              assertThat(state.body().words())
                  .isNotEmpty()
                  .allMatch(w -> w.equals(w.toLowerCase(Locale.ROOT)));
            });
    assertThat(states.states())
        .filteredOn(state -> state.languages().easy() == Demand.REQUIRED)
        .extracting(State::id)
        .containsExactlyInAnyOrder("BW", "BE", "HB", "HH", "NW", "RP", "SL");
  }

  @Test
  void theDocumentationSaysTheSame() throws IOException {
    String documentation =
        Files.readString(Path.of("").toAbsolutePath().getParent().resolve("docs/accessibility.md"));

    assertThat(documentation).contains(DutyTable.of(FederalStates.shipped()));
    for (AccessibilityRule rule : Rules.all()) {
      assertThat(documentation).contains(DutyTable.row(rule));
    }
    for (Duty duty : Duties.all()) {
      assertThat(documentation).contains("`" + duty.name() + "`");
    }
  }

  private void withoutLanguages(String state) throws IOException {
    settings(state);
    Files.delete(folder.resolve("content/leicht.md"));
    Files.delete(folder.resolve("content/seiten/barrierefreiheit/leicht.md"));
    Files.delete(folder.resolve("content/seiten/dgs/index.md"));
    Files.delete(folder.resolve("data/videos.yml"));
  }

  private void settings(String state) throws IOException {
    write(
        "narrative.yml",
        """
        title: Lindwerth 2035
        versions:
          - {id: standard, file: index, language: de, level: standard}
          - {id: leicht, language: de, level: easy, label: Leichte Sprache}
        municipalities:
          - {id: lindwerth, name: Stadt Lindwerth, federalState: %s}
        """
            .formatted(state));
  }

  private void page(String file, String front, String body) throws IOException {
    write("content/" + file, "---\n" + front + "\n---\n\n" + body + "\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private List<String> rules(LocalDate today) {
    return check(Map.of(), today).stream().map(Finding::rule).toList();
  }

  private List<Finding> check() {
    return check(Map.of(), TODAY);
  }

  private List<Finding> check(Map<String, Set<String>> ways, LocalDate today) {
    Narrative narrative = NarrativeReader.read(folder, Edition.PUBLIC).narrative().orElseThrow();
    return new Duties(FederalStates.shipped()).check(new Published(narrative, ways, today));
  }
}
