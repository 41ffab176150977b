package de.roterfaden.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.bake.Progress;
import de.roterfaden.check.links.LinksCheck;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Report;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.NarrativeReader;
import de.roterfaden.narrative.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a link leads to the line in which an author wrote it. */
class NarrativeOriginsTest {

  @TempDir private Path folder;

  @BeforeEach
  void narrative() throws IOException {
    write(
        "narrative.yml",
        """
        title: Lindwerth 2035
        versions:
          - {id: standard, file: index, language: de, level: standard}
        municipalities:
          - {id: lindwerth, name: Stadt Lindwerth}
        """);
    write("content/index.md", page("title: Willkommen", "[Seilerei](kapitel/seilerei/)"));
    write(
        "content/kapitel/seilerei/index.md",
        page("title: Die Seilerei\ntime: past", "## Das Tor\n\nText."));
    write(
        "content/kapitel/werft/index.md",
        page("title: Die Werft\ntime: present\naliases: [kapitel/alte-werft]", "Text."));
  }

  @Test
  void nothingIsWrongToBeginWith() throws IOException {
    assertThat(told()).isEmpty();
  }

  @Test
  void aPlaceOnAnotherPageLeadsToTheLinkInTheMarkdown() throws IOException {
    write(
        "content/kapitel/werft/index.md",
        page("title: Die Werft\ntime: present", "Text.\n\nZum [alten Tor](../seilerei/#das-tur)."));

    assertThat(told())
        .containsExactly(
            "links/anchor content/kapitel/werft/index.md:8:5 kapitel/werft/index.html"
                + " ../seilerei/#das-tur");
    assertThat(help()).contains("das-tor");
  }

  @Test
  void aPageThatIsNotThereIsSaidOfTheMarkdownAtOnceWithTheNearest() throws IOException {
    write(
        "content/kapitel/werft/index.md",
        page("title: Die Werft\ntime: present", "Zur [Seilerei](../seilerai/)."));

    assertThat(told())
        .containsExactly("markup/unknown-link content/kapitel/werft/index.md:6:5  ../seilerai/");
    assertThat(help()).contains("../seilerei/");
  }

  @Test
  void anOldAddressLeadsToTheNewOne() throws IOException {
    write("content/index.md", page("title: Willkommen", "Zur [Werft](kapitel/alte-werft)."));

    assertThat(told())
        .containsExactly("markup/unknown-link content/index.md:5:5  kapitel/alte-werft");
    assertThat(help()).contains("umgezogen", "kapitel/werft/");
  }

  @Test
  void inTablesAndBlocksTheRowIsNamed() throws IOException {
    write("assets/plan.pdf", "%PDF-1.4 kein Plan");
    write(
        "content/kapitel/seilerei/index.md",
        page(
            "title: Die Seilerei\ntime: past",
            """
            | Was | Wo |
            |---|---|
            | Lage | [Plan](/assets/plan.pdf) |
            | Tor | [Werft](../werft/#tor) |

            ::: note
            Mehr [dort](../werft/#wo).
            :::
            """));

    assertThat(told())
        .containsExactly(
            "links/download content/kapitel/seilerei/index.md:8:10 kapitel/seilerei/index.html"
                + " /assets/plan.pdf",
            "links/anchor content/kapitel/seilerei/index.md:9:9 kapitel/seilerei/index.html"
                + " ../werft/#tor",
            "links/anchor content/kapitel/seilerei/index.md:12:6 kapitel/seilerei/index.html"
                + " ../werft/#wo");
  }

  @Test
  void theSameAddressTwiceIsTwoPlaces() throws IOException {
    write(
        "content/kapitel/seilerei/index.md",
        page("title: Die Seilerei\ntime: past", "[a](../werft/#x) und\n\n[b](../werft/#x)"));

    assertThat(told())
        .extracting(told -> told.split(" ", -1)[1])
        .containsExactly(
            "content/kapitel/seilerei/index.md:6:1", "content/kapitel/seilerei/index.md:8:1");
  }

  @Test
  void rawHtmlThatHoldsALinkIsToldWhereItStands() throws IOException {
    write(
        "content/kapitel/seilerei/index.md",
        page("title: Die Seilerei\ntime: past", "Text <a href=\"fehlt.html\">da</a>."));

    assertThat(told()).first().asString().contains("content/kapitel/seilerei/index.md:6:6");
  }

  @Test
  void inDataTheWordsWithinTheTextAreNamedOnceHoweverManyPagesShowThem() throws IOException {
    write(
        "data/future-tasks.yml",
        """
        futureTasks:
          - id: kuehl
            title: Kühl bleiben
            summary: >-
              Schatten und Wasser,
              wie in der [Werft](kapitel/werft/#schatten) zu sehen.
        """);
    write(
        "content/index.md",
        page("title: Willkommen", "[Seilerei](kapitel/seilerei/)\n\n::: future-tasks\n:::"));

    assertThat(told())
        .containsExactly(
            "links/anchor data/future-tasks.yml:6:26 index.html" + " kapitel/werft/#schatten");
  }

  @Test
  void aLinkInAnyListOfTheDataIsLookedUp() throws IOException {
    write(
        "data/milestones.yml",
        """
        milestones:
          - id: fest
            title: Das Fest
            date: 2030
            state: planned
            text: Siehe [Werft](kapitel/wreft/).
        """);

    assertThat(told())
        .first()
        .asString()
        .startsWith("markup/unknown-link data/milestones.yml:6:11");
  }

  @Test
  void anAddressInABlocksOpeningLineOrInYamlIsFoundAsItIsWritten() throws IOException {
    write(
        "content/index.md",
        page(
            "title: Willkommen",
            "[Seilerei](kapitel/seilerei/)\n\n"
                + "::: quote by=\"Ida\" url=\"http://zitat.example/\"\nEin Satz.\n:::"));
    write(
        "data/goals.yml",
        """
        goals:
          - {id: orte, title: Ein Ort für alle, task: kuehl}
        """);
    write(
        "data/future-tasks.yml",
        """
        futureTasks:
          - {id: kuehl, title: Kühl bleiben, summary: Schatten}
        """);
    write(
        "data/indicators.yml",
        """
        indicators:
          - id: baenke
            title: Bänke
            goal: orte
            unit: Bänke
            baseline: {year: 2020, value: 5}
            target: {year: 2032, value: 120}
            source: Zählung
            # http://zahlen.example/ war einmal anders
            sourceUrl: http://zahlen.example/baenke
        """);

    assertThat(told())
        .filteredOn(told -> told.startsWith("links/insecure"))
        .extracting(told -> told.split(" ", -1)[1])
        .containsExactly("content/index.md:7:25", "data/indicators.yml:10:16");
  }

  @Test
  void namesInStructuredDataAreNoPlacesOnPages() throws IOException {
    Files.writeString(
        folder.resolve("narrative.yml"),
        Files.readString(folder.resolve("narrative.yml"))
            + "baseUrl: https://lindwerth.example/\n");

    assertThat(told()).isEmpty();
  }

  @Test
  void filesInAssetsAreTheirOwnSource() throws IOException {
    write(
        "assets/karte.html",
        "<!DOCTYPE html>\n<html lang=\"de\"><title>Karte</title>\n<a href=\"fehlt.html\">weg</a>"
            + "<a href=\"../kapitel/alte-werft.html\">Werft</a></html>\n");
    write("content/index.md", page("title: Willkommen", "[Karte](/assets/karte.html)"));

    assertThat(told())
        .contains(
            "links/broken assets/karte.html:3:10 assets/karte.html fehlt.html",
            "links/moved assets/karte.html:3:38 assets/karte.html ../kapitel/alte-werft.html");
    assertThat(help()).contains("kapitel/werft/index.html");
  }

  @Test
  void aTemplateOfTheNarrativeIsNamed() throws IOException {
    write(
        "theme/templates/parts/footer.peb",
        "<footer class=\"site-foot\">\n<a href=\"https://ko..putt/\">weg</a></footer>\n");

    assertThat(told())
        .singleElement()
        .asString()
        .startsWith("links/malformed theme/templates/parts/footer.peb:2:10 ");
  }

  @Test
  void whatTheAuthorsAcceptIsAccepted() throws IOException {
    write(
        "content/kapitel/seilerei/index.md",
        page(
            "title: Die Seilerei\ntime: past",
            "<!-- faden: accept links/anchor because das kommt noch -->\n[a](../werft/#x)"));

    assertThat(findings()).singleElement().matches(Finding::accepted);
  }

  @Test
  void withOtherErrorsThePagesAreNotBuiltAndTheReportSaysSo() throws IOException {
    write("data/goals.yml", "goals: nichts\n");

    assertThat(findings()).extracting(Finding::rule).contains("check/not-built");
  }

  @Test
  void nothingIsLeftBehindAndNothingIsPublished() throws IOException {
    findings();

    assertThat(folder.resolve(".faden/next-check")).doesNotExist();
    assertThat(folder.resolve("output")).doesNotExist();
  }

  private List<String> told() throws IOException {
    return findings().stream()
        .map(
            finding ->
                finding.rule()
                    + " "
                    + finding.file()
                    + ":"
                    + finding.position().line()
                    + ":"
                    + finding.position().column()
                    + " "
                    + finding.page()
                    + " "
                    + finding.target())
        .toList();
  }

  private String help() throws IOException {
    StringBuilder help = new StringBuilder();
    findings().forEach(finding -> help.append(Messages.in(Locale.GERMAN).text(finding.help())));
    return help.toString();
  }

  private List<Finding> findings() throws IOException {
    ReadResult read = NarrativeReader.read(folder, Edition.PUBLIC);
    List<Finding> all = new ArrayList<>(read.findings());
    try (TrialSite site =
        new TrialSite(read.narrative().orElseThrow(), read.findings(), Progress.SILENT)) {
      Subject subject = NarrativeTexts.of(read.narrative().get(), all::add).with(site);
      all.addAll(new CheckRun(List.of(new LinksCheck())).of(subject).findings());
      all.addAll(site.findings());
    }
    return new Report(all).findings();
  }

  private static String page(String front, String body) {
    return "---\n" + front + "\n---\n\n" + body + "\n";
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
