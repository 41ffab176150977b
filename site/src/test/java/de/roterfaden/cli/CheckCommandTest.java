package de.roterfaden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.roterfaden.bake.GeneratedNarrative;
import de.roterfaden.bake.TeamPage;
import de.roterfaden.finding.Forms;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class CheckCommandTest {

  @TempDir private Path folder;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @BeforeEach
  void narrative() throws IOException {
    GeneratedNarrative.write(folder.resolve("ort"), 3);
  }

  @Test
  void checksTextsAndPagesInOneRun() throws IOException {
    breakALink();

    assertThat(run("check", "ort")).isEqualTo(Faden.FINDINGS);
    assertThat(out.toString())
        .contains("content/kapitel/kapitel-0001/index.md:", "[links/anchor]", "Flesch-Index");
  }

  @Test
  void checksOneThingOnly() throws IOException {
    breakALink();

    assertThat(run("check", "ort", "--only", "readability")).isEqualTo(Faden.FINE);
    assertThat(run("check", "ort", "--only", "links")).isEqualTo(Faden.FINDINGS);
    assertThat(out.toString()).doesNotContain("Flesch-Index");
  }

  @Test
  void saysThatAllIsWell() {
    assertThat(run("check", "ort", "--only", "links")).isEqualTo(Faden.FINE);
    assertThat(out.toString()).contains("Alles in Ordnung");
  }

  @Test
  void everyFormIsValid() throws IOException {
    breakALink();

    Forms.json(report("json"));
    Forms.junit(report("junit"));
    String gitlab = report("gitlab");
    Forms.gitlab(gitlab);
    assertThat(gitlab).contains("\"path\" : \"ort/content/kapitel/kapitel-0001/index.md\"");
    Forms.html(report("html"));
    String sarif = report("sarif");
    Forms.sarif(sarif);
    assertThat(sarif).contains("\"uri\" : \"ort/content/kapitel/kapitel-0001/index.md\"");
  }

  @Test
  void everyCommandThatReportsKnowsEveryForm() throws IOException {
    for (String form : new String[] {"json", "sarif", "junit", "gitlab", "html", "text"}) {
      assertThat(run("build", "ort", "--format", form)).isEqualTo(Faden.FINE);
      assertThat(run("readability", "ort/content/index.md", "--format", form, "--fail-on", "never"))
          .isEqualTo(Faden.FINE);
      assertThat(run("links", "ort/output/public", "--format", form, "--fail-on", "never"))
          .isEqualTo(Faden.FINE);
    }
  }

  @Test
  void whatABaselineKnowsDoesNotFailAndWhatIsNewDoes() throws IOException {
    breakALink();
    run("check", "ort", "--format", "json", "--output", "bekannt.json");

    assertThat(run("check", "ort", "--baseline", "bekannt.json")).isEqualTo(Faden.FINE);
    assertThat(out.toString()).contains("schon bekannt").doesNotContain("[links/anchor]");

    insertAboveTheLink();
    assertThat(run("check", "ort", "--baseline", "bekannt.json")).isEqualTo(Faden.FINE);

    append("kapitel-0002", "\nUnd [noch etwas](../kapitel-0001/#nirgends).\n");
    assertThat(run("check", "ort", "--baseline", "bekannt.json")).isEqualTo(Faden.FINDINGS);
    assertThat(out.toString()).contains("kapitel-0002");
  }

  @Test
  void aReportMadeWithABaselineIsABaselineAgain() throws IOException {
    breakALink();
    run("check", "ort", "--format", "json", "--output", "a.json");
    run("check", "ort", "--format", "json", "--output", "b.json", "--baseline", "a.json");

    JsonNode all = new ObjectMapper().readTree(Files.readString(folder.resolve("b.json")));
    assertThat(all.get("findings"))
        .isNotEmpty()
        .allMatch(finding -> finding.get("known").asBoolean());
    Forms.json(Files.readString(folder.resolve("b.json")));
    assertThat(run("check", "ort", "--baseline", "b.json")).isEqualTo(Faden.FINE);
  }

  @Test
  void aBaselineThatCannotBeReadIsWrongUsage() throws IOException {
    Files.writeString(folder.resolve("kein.json"), "kein Bericht");

    assertThat(run("check", "ort", "--baseline", "fehlt.json")).isEqualTo(Faden.WRONG_USAGE);
    assertThat(err.toString()).contains("fehlt.json");
    assertThat(run("build", "ort", "--baseline", "kein.json")).isEqualTo(Faden.WRONG_USAGE);
    assertThat(err.toString()).contains("--format json --output kein.json");
    assertThat(folder.resolve("ort/output")).doesNotExist();
  }

  @Test
  void aBrowserThatIsNotThereIsWrongUsage() {
    assertThat(run("check", "ort", "--browser-path", "nirgends")).isEqualTo(Faden.WRONG_USAGE);
    assertThat(err.toString()).contains("„nirgends“", "Chromium");
  }

  @Test
  void looksForBarriersOnThePages() throws IOException {
    append("kapitel-0001", "\nDer Plan steht [hier](../kapitel-0002/).\n");

    run("check", "ort", "--only", "accessibility");
    assertThat(out.toString() + err)
        .contains("content/kapitel/kapitel-0001/index.md:", "[accessibility/link-text]");
  }

  @Test
  void errorsInTheContentAreFindingsOfTheCheck() throws IOException {
    append("kapitel-0001", "\nZur [Werft](../gibt-es-nicht/).\n");

    assertThat(run("check", "ort", "--only", "links")).isEqualTo(Faden.FINDINGS);
    assertThat(err.toString()).contains("[markup/unknown-link]");
  }

  /** What the ready files for build servers call is what the program understands. */
  @ParameterizedTest
  @ValueSource(strings = {"gitlab-ci.yml", "github.yml"})
  void theFilesForBuildServersCallWhatThereIs(String name) throws IOException {
    String text = Files.readString(Path.of("../docs/ci").resolve(name));
    new Load(LoadSettings.builder().build()).loadFromString(text);
    List<String> calls =
        text.lines().filter(line -> line.contains("roter-faden/faden")).map(String::strip).toList();

    assertThat(calls).hasSize(name.equals("gitlab-ci.yml") ? 4 : 3);
    assertThat(run("new", "stadt")).isEqualTo(Faden.FINE);
    for (String call : calls) {
      String[] words =
          call.replaceFirst(".*roter-faden/faden\"? ", "")
              .replace("\"$NARRATIVE\"", "stadt")
              .replaceAll("\"\\$(CI_PAGES|BASE)_URL\"", "https://ort.example/")
              .split(" ", -1);
      assertThat(run(words)).as("%s %s", call, err).isEqualTo(Faden.FINE);
    }
    assertThat(folder.resolve("public/index.html")).exists();
    assertThat(folder.resolve("report/index.html")).exists();
  }

  private void breakALink() throws IOException {
    append("kapitel-0001", "\nZum [Ufer](../kapitel-0002/#gibt-es-nicht).\n");
  }

  private void insertAboveTheLink() throws IOException {
    Path file = chapter("kapitel-0001");
    Files.writeString(
        file, Files.readString(file).replace("\nZum [Ufer]", "\nNoch ein Satz.\n\nZum [Ufer]"));
  }

  private void append(String chapter, String text) throws IOException {
    Path file = chapter(chapter);
    Files.writeString(file, Files.readString(file) + text);
  }

  @Test
  void theEditorialEditionAloneShowsTheTeamHowFarItIs() throws IOException {
    breakALink();
    Files.writeString(
        chapter("kapitel-0002"),
        Files.readString(chapter("kapitel-0002")).replace("---\n\n", "status: draft\n---\n\n"));
    for (String edition : List.of("public", "review", "editorial")) {
      assertThat(run("build", "ort", "--edition", edition)).isEqualTo(Faden.FINE);
      Path site = folder.resolve("ort/output").resolve(edition);
      boolean editorial = edition.equals("editorial");
      assertThat(Files.exists(site.resolve(TeamPage.ADDRESS))).isEqualTo(editorial);
      assertThat(Files.exists(site.resolve("faden-status.css"))).isEqualTo(editorial);
      for (String page : List.of("index.html", "kapitel/kapitel-0001/index.html", "404.html")) {
        assertThat(Files.readString(site.resolve(page)).contains(TeamPage.ADDRESS))
            .as(edition + " " + page)
            .isEqualTo(editorial && !page.equals("404.html"));
      }
    }
    Path site = folder.resolve("ort/output/editorial");
    Document page = Jsoup.parse(Files.readString(site.resolve(TeamPage.ADDRESS)));
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("[style], style, script")).isEmpty();
    assertThat(page.select(".lead").hasClass("blocked")).isTrue();
    assertThat(page.select(".chapters").text())
        .contains("✗ Link stimmt nicht", "fehlt oder Entwurf");
    for (String link : page.select("a[href], link[href]").eachAttr("href")) {
      assertThat(site.resolve(link)).isRegularFile();
    }
  }

  @Test
  void aPageInThePlaceOfTheStateKeepsTheEditorialEditionFromBeingPublished() throws IOException {
    Files.writeString(
        chapter("kapitel-0001"),
        Files.readString(chapter("kapitel-0001"))
            .replace("kapitel/alter-anfang", TeamPage.ADDRESS.replace(".html", "")));

    assertThat(run("build", "ort")).isEqualTo(Faden.FINE);
    assertThat(run("build", "ort", "--edition", "editorial")).isEqualTo(Faden.FINDINGS);
    assertThat(err.toString()).contains("[bake/team-page]");
  }

  private Path chapter(String name) {
    return folder.resolve("ort/content/kapitel").resolve(name).resolve("index.md");
  }

  private String report(String form) throws IOException {
    run("check", "ort", "--format", form, "--output", "bericht");
    return Files.readString(folder.resolve("bericht"));
  }

  private int run(String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    return Faden.run(
        new Terminal(new PrintWriter(out), new PrintWriter(err), Locale.GERMAN, folder, false),
        arguments);
  }
}
