package de.roterfaden.check.status;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.check.story.Approver;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Forms;
import de.roterfaden.finding.HtmlReport;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Report;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.LanguageVersion;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NarrativeStatusTest {

  private static final Set<String> ALL = Set.of("readability", "links", "accessibility", "story");

  private static final String HARD = "content/kapitel/bad/leicht.md";

  @TempDir Path folder;

  @BeforeEach
  void narrative() throws IOException {
    write(
        "narrative.yml",
        """
        title: Ort
        versions:
          - {id: standard, file: index, language: de, level: standard, label: Alltagssprache}
          - {id: leicht, language: de, level: easy, label: Leichte Sprache}
        municipalities: [{id: ort, name: Ort, federalState: NW}]
        """);
    write("content/index.md", "---\ntitle: Start\n---\n\nText.\n");
    write(
        "content/kapitel/markt/index.md",
        "---\ntitle: Markt & Platz\ntype: chapter\ntime: past\norder: 20\n---\n\nText.\n");
    write(
        "content/kapitel/bad/index.md",
        "---\ntitle: Bad\ntype: chapter\ntime: past\norder: 10\n---\n\nText.\n");
    write(HARD, "---\ntitle: Bad\ntested: {group: Lindenhof, date: 2026-05-04}\n---\n\nText.\n");
    write(
        "data/future-tasks.yml",
        """
        futureTasks:
          - {id: kuehl, title: Kühl bleiben, summary: Schatten.}
          - {id: leer, title: Noch leer, summary: Nichts.}
        """);
    write(
        "data/goals.yml",
        """
        goals:
          - {id: schatten, title: Mehr Schatten, task: kuehl}
          - {id: wasser, title: Mehr Wasser, task: kuehl}
        """);
    write(
        "data/measures.yml",
        """
        measures:
          - {id: baeume, title: Bäume, summary: Viele., goals: [schatten], state: running, owner: Bauhof}
          - {id: dach, title: Dach, summary: Eines., goals: [schatten], state: dropped}
        """);
    write(
        "data/checklist.yml",
        """
        checklist:
          - {id: foreword, state: missing, reason: Kommt noch.}
          - {id: glossary, state: present, where: content/index.md}
        """);
  }

  @Test
  void chaptersStandInTheOrderOfTheStory() {
    assertThat(status(ALL).chapters(new Report(List.of())).keySet())
        .extracting(page -> page.front().title())
        .containsExactly("Start", "Bad", "Markt & Platz");
  }

  @Test
  void aChapterIsJudgedByItsFindings() {
    Report report =
        new Report(
            List.of(
                Finding.warning("readability/passive", Message.of("finding.error"))
                    .at(HARD, Position.onLine(6, 1, 2)),
                Finding.error("links/broken", Message.of("finding.error"))
                    .at("content/kapitel/markt/index.md", Position.onLine(7, 1, 2))));

    assertThat(of("Bad", "leicht", report, ALL).states())
        .containsEntry(Aspect.COMPLETE, Aspect.State.GOOD)
        .containsEntry(Aspect.READABLE, Aspect.State.BAD)
        .containsEntry(Aspect.UP_TO_DATE, Aspect.State.UNKNOWN)
        .containsEntry(Aspect.TESTED, Aspect.State.GOOD)
        .containsEntry(Aspect.LINKS, Aspect.State.GOOD);
    assertThat(of("Markt & Platz", "standard", report, ALL).states())
        .containsEntry(Aspect.LINKS, Aspect.State.BAD)
        .containsEntry(Aspect.UP_TO_DATE, Aspect.State.NEEDLESS)
        .containsEntry(Aspect.TESTED, Aspect.State.NEEDLESS);
    assertThat(of("Markt & Platz", "leicht", report, ALL).states())
        .containsEntry(Aspect.COMPLETE, Aspect.State.BAD)
        .containsEntry(Aspect.READABLE, Aspect.State.NEEDLESS);
  }

  @Test
  void whatDidNotRunIsNotCalledGood() {
    Report nothing = new Report(List.of());

    assertThat(of("Bad", "leicht", nothing, Set.of("links")).states())
        .containsEntry(Aspect.READABLE, Aspect.State.UNCHECKED)
        .containsEntry(Aspect.LINKS, Aspect.State.GOOD);
  }

  @Test
  void acceptedFindingsAndNotesDoNotCount() {
    Finding hard =
        Finding.warning("readability/passive", Message.of("finding.error"))
            .at(HARD, Position.onLine(6, 1, 2));
    Finding note =
        Finding.info("readability/negation", Message.of("finding.error"))
            .at(HARD, Position.onLine(6, 1, 2));

    assertThat(of("Bad", "leicht", new Report(List.of(hard.accept(), note)), ALL).states())
        .containsEntry(Aspect.READABLE, Aspect.State.GOOD);
  }

  @Test
  void thePageShowsChaptersTreeGapsAndChecklistInWords() throws IOException {
    Document page = page();

    assertThat(page.select(".bars dl").eachText())
        .containsExactly(
            "da ✓ 3 von 3 lesbar ✓ 3 von 3 Links ✓ 3 von 3",
            "da ! 1 von 3 lesbar ✓ 1 von 1 aktuell ! 0 von 1 von Menschen getestet ✓ 1 von 1"
                + " Links ✓ 1 von 1");
    assertThat(page.select(".chapters li").eachText())
        .contains(
            "Markt & Platz Alltagssprache ✓ alles gut Leichte Sprache ✗ fehlt oder Entwurf",
            "Bad Alltagssprache ✓ alles gut Leichte Sprache ? nie freigegeben");
    assertThat(page.select("svg[role=img]").eachAttr("class"))
        .containsExactly("matrix wide", "matrix narrow", "tree wide", "tree narrow");
    assertThat(page.select("svg[role=img]").eachAttr("aria-label")).doesNotContain("");
    assertThat(page.select("svg.matrix.wide .bad")).hasSize(2);
    assertThat(page.select("svg.matrix.wide .unknown")).hasSize(1);
    assertThat(page.select(".gaps li").eachText())
        .contains(
            "! Ziele mit Maßnahmen: 1 von 2 Es fehlt bei: Mehr Wasser",
            "✓ Maßnahmen mit Zuständigen: 1 von 1",
            "! Maßnahmen mit Budget: 0 von 1 Es fehlt bei: Bäume");
  }

  @Test
  void theTreeBeginsWithTheVisionsAndShowsWhatHangsOnNothing() throws IOException {
    write(
        "data/visions.yml",
        """
        visions:
          - {id: park, title: Im Park, picture: park.svg, message: Alle sitzen im Schatten.}
          - {id: fern, title: In der Ferne, picture: park.svg, message: Weit weg.}
        """);
    write(
        "data/future-tasks.yml",
        """
        futureTasks:
          - {id: kuehl, title: Kühl bleiben, summary: Schatten., vision: park}
          - {id: leer, title: Noch leer, summary: Nichts.}
        """);
    write(
        "data/indicators.yml",
        """
        indicators:
          - {id: baeume, title: Bäume am Weg, goal: schatten, unit: Bäume, source: Bauhof,
             baseline: {year: 2020, value: 3}, target: {year: 2035, value: 90}}
        """);
    Document page = page();

    assertThat(page.select("details > ul > li").eachText())
        .containsExactly(
            "Im Park Kühl bleiben Mehr Schatten Maßnahme „Bäume“: läuft"
                + " Maßnahme „Dach“: aufgegeben Kennzahl „Bäume am Weg“"
                + " Mehr Wasser noch keine Maßnahme keine Kennzahl",
            "In der Ferne noch keine Zukunftsaufgabe",
            "ohne Zukunftsbild Noch leer noch kein Ziel");
    assertThat(page.select("svg.tree.wide .missing").eachText())
        .containsExactly(
            "noch keine Maßnahme",
            "keine",
            "noch keine Zukunftsaufgabe",
            "ohne Zukunftsbild",
            "noch kein Ziel");
    assertThat(page.select(".gaps li").eachText())
        .contains(
            "! Zukunftsbilder mit Zukunftsaufgabe: 1 von 2 Es fehlt bei: In der Ferne",
            "! Zukunftsaufgaben mit Zukunftsbild: 1 von 2 Es fehlt bei: Noch leer");
  }

  @Test
  void theChecklistNamesAllContentsPartByPart() throws IOException {
    Document page = page();

    assertThat(page.select(".contents li")).hasSize(79);
    assertThat(page.select("h4:has(+ .strip)").eachText())
        .containsExactly(
            "Einleitung: 1 von 22",
            "Ziele: 1 von 9",
            "Handlungsfelder und Maßnahmen: 2 von 13",
            "Technik: 0 von 17",
            "Anhang: 3 von 10",
            "Sonstiges: 1 von 8");
    assertThat(page.select(".contents li").eachText())
        .contains(
            "✗ Vorwort: fehlt Kommt noch.",
            "✓ Glossar: da, content/index.md"
                + " Das Programm findet es aber nicht in der Erzählung.",
            "? Auftrag: noch nicht gesagt");
    assertThat(page.select(".strip rect, .strip .needless")).hasSize(79);
  }

  @Test
  void eachVersionHasAStateOfItsOwn() throws IOException {
    write("content/kapitel/markt/leicht.md", "---\ntitle: Markt\n---\n\nText.\n");
    new Approver(LocalDate.of(2026, 11, 27))
        .approve(folder.resolve("content/kapitel/markt/leicht.md"));

    assertThat(of("Markt & Platz", "leicht", new Report(List.of()), ALL).states())
        .containsEntry(Aspect.UP_TO_DATE, Aspect.State.GOOD)
        .containsEntry(Aspect.TESTED, Aspect.State.BAD);
    assertThat(of("Bad", "leicht", new Report(List.of()), ALL).states())
        .containsEntry(Aspect.UP_TO_DATE, Aspect.State.UNKNOWN);

    write(
        "content/kapitel/markt/index.md",
        "---\ntitle: Markt & Platz\ntype: chapter\ntime: past\norder: 20\n---\n\nNeu.\n");

    assertThat(of("Markt & Platz", "leicht", new Report(List.of()), ALL).states())
        .containsEntry(Aspect.UP_TO_DATE, Aspect.State.BAD);
  }

  private Document page() throws IOException {
    StringBuilder html = new StringBuilder();
    new HtmlReport(Messages.in(Locale.GERMAN), file -> List.of(), List.of(status(ALL)))
        .write(new Report(List.of()), html);
    Forms.html(html.toString());
    return Jsoup.parse(html.toString());
  }

  private ChapterStatus of(String title, String version, Report report, Set<String> areas) {
    return status(areas).chapters(report).entrySet().stream()
        .filter(row -> row.getKey().front().title().equals(title))
        .flatMap(row -> row.getValue().entrySet().stream())
        .filter(cell -> cell.getKey().id().equals(version))
        .map(Map.Entry<LanguageVersion, ChapterStatus>::getValue)
        .findFirst()
        .orElseThrow();
  }

  private NarrativeStatus status(Set<String> areas) {
    Narrative narrative = NarrativeReader.read(folder, Edition.EDITORIAL).narrative().orElseThrow();
    return new NarrativeStatus(narrative, areas);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
