package de.roterfaden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadabilityCommandTest {

  private static final String HARD =
      "# Titel\n\nDie Stadt baut im Sommer am alten Hafen eine neue Brücke <aus> Holz, und alle, die"
          + " es wollen, helfen gern und lange mit, bis sie endlich fertig ist.\n";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void showsFiguresAndFindingsWithTheSentence() throws IOException {
    Files.writeString(folder.resolve("brief.md"), HARD);

    assertThat(run("readability", "brief.md", "--level", "easy")).isEqualTo(Faden.FINDINGS);
    assertThat(out.toString())
        .contains(
            "brief.md (Leichte Sprache)",
            "Flesch-Index nach Amstad",
            "brief.md:3:1",
            "| Die Stadt baut im Sommer",
            "^^^^",
            "→ Teilen Sie den Satz",
            "1 Fehler");
    assertThat(run("readability", "brief.md", "--level", "easy", "--fail-on", "never"))
        .isEqualTo(Faden.FINE);
  }

  @Test
  void writesTheContractForPrograms() throws IOException {
    Files.writeString(folder.resolve("brief.md"), HARD);

    run("readability", "brief.md", "--level", "plain", "--format", "json");
    JsonNode report = new ObjectMapper().readTree(out.toString());

    assertThat(report.get("schema").asInt()).isEqualTo(1);
    JsonNode text = report.get("texts").get(0);
    assertThat(text.get("file").asText()).isEqualTo("brief.md");
    assertThat(text.get("level").asText()).isEqualTo("plain");
    assertThat(text.get("language").asText()).isEqualTo("de");
    assertThat(text.get("sentences").asInt()).isEqualTo(1);
    assertThat(text.get("metrics").get("lix").asDouble()).isPositive();
    assertThat(text.get("warnings").get(0).asText()).contains("nur 1 Satz");
    assertThat(report.get("findings").get(0).get("rule").asText())
        .isEqualTo("readability/sentence-length");
  }

  @Test
  void makesAPageForTheTeam() throws IOException {
    Files.writeString(folder.resolve("brief.md"), HARD);

    run("readability", "brief.md", "--level", "easy", "--format", "html", "--output", "r.html");
    Document page = Jsoup.parse(Files.readString(folder.resolve("r.html")));

    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("de");
    assertThat(page.select("mark").text()).contains("<aus> Holz");
    assertThat(page.select(".notes li").text()).contains("Teilen Sie den Satz");
    assertThat(page.select("script, link, img")).isEmpty();
    for (var link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
    }
  }

  @Test
  void checksANewNarrativeAtTheLevelsOfItsVersions() {
    assertThat(run("new", "dorf")).isEqualTo(Faden.FINE);
    assertThat(run("check", "dorf")).as("%s", out).isEqualTo(Faden.FINE);
    assertThat(out.toString()).contains("content/leicht.md (Leichte Sprache)", "Alle Texte der");

    assertThat(run("readability", "dorf/content/leicht.md")).isEqualTo(Faden.FINE);
  }

  @Test
  void acceptancesOfFilesThatNobodyAskedForAreNotCalledNeedless() throws IOException {
    run("new", "dorf");
    Path settings = folder.resolve("dorf/narrative.yml");
    Files.writeString(
        settings,
        Files.readString(settings)
            + "\naccept:\n  - {rule: readability/number, because: Nur ein Versuch.}\n");

    run("readability", "dorf");
    assertThat(out.toString() + err).contains("[check/needless-acceptance]");
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    run("readability", "dorf/content/leicht.md");
    assertThat(out.toString() + err).contains("leicht.md").doesNotContain("needless-acceptance");
  }

  @Test
  void saysWhatIsNotThere() {
    assertThat(run("readability", "nirgends.md")).isEqualTo(Faden.WRONG_USAGE);
    assertThat(err.toString()).contains("Es gibt „nirgends.md“ nicht.");
    assertThat(run("check")).isEqualTo(Faden.WRONG_USAGE);
    assertThat(run("check", "--only", "speling")).isEqualTo(Faden.WRONG_USAGE);
    assertThat(run("readability", ".", "--with-languagetool", "leer")).isEqualTo(Faden.WRONG_USAGE);
    assertThat(err.toString()).contains("In „leer“ liegt kein LanguageTool.");
  }

  private int run(String... arguments) {
    Terminal terminal =
        new Terminal(
            new PrintWriter(out, true), new PrintWriter(err, true), Locale.GERMAN, folder, false);
    return Faden.run(terminal, arguments);
  }
}
