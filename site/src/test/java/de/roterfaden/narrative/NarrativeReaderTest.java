package de.roterfaden.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Position;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NarrativeReaderTest {

  @TempDir private Path folder;
  private WrittenNarrative written;

  @BeforeEach
  void write() {
    written = new WrittenNarrative(folder);
  }

  @Test
  void settingsAreRead() {
    Settings settings = written.sound(Edition.PUBLIC).settings();
    assertThat(settings.title()).isEqualTo(LocalizedText.of("Lindwerth 2035"));
    assertThat(settings.versions())
        .containsExactly(
            new LanguageVersion("standard", "index", "de", Level.STANDARD, ""),
            new LanguageVersion("leicht", "leicht", "de", Level.EASY, "Leichte Sprache"),
            new LanguageVersion("en", "en", "en", Level.STANDARD, "English"));
    assertThat(settings.theme()).isEqualTo("portal");
    assertThat(settings.paths()).isEqualTo(Paths.DEFAULT);
  }

  @Test
  void pagesComeInTheOrderOfTheirFoldersAndVersions() {
    written.write("content/en.md", WrittenNarrative.page("title: Welcome"));
    written.write("content/leicht.md", WrittenNarrative.page("title: Hallo"));
    assertThat(written.sound(Edition.PUBLIC).pages())
        .extracting(Page::url)
        .containsExactly("index.html", "leicht.html", "en.html", "kapitel/seilerei/index.html");
  }

  @Test
  void aPageKnowsItsBodyAndWhereItBegins() {
    Narrative narrative = written.sound(Edition.PUBLIC);
    Page page = narrative.page("kapitel/seilerei", narrative.versions().get(0)).orElseThrow();
    assertThat(page.body()).isEqualTo("\nText.\n");
    assertThat(page.bodyLine()).isEqualTo(6);
    assertThat(page.file()).isEqualTo("content/kapitel/seilerei/index.md");
    assertThat(page.type()).isEqualTo(PageType.CHAPTER);
    assertThat(narrative.page("", narrative.versions().get(0)).orElseThrow().type())
        .isEqualTo(PageType.START);
    assertThat(narrative.page("kapitel/seilerei", narrative.versions().get(1))).isEmpty();
  }

  @Test
  void aTwinInheritsWhatItDoesNotSay() {
    written.write(
        "content/kapitel/seilerei/index.md",
        WrittenNarrative.page(
            "title: Die Seilerei\ntime: past\norder: 3\ntask: kuehl\ntags: [a, b]\naliases: [alt]\nupdated: 2026"));
    written.write(
        "content/kapitel/seilerei/leicht.md",
        WrittenNarrative.page("title: Die Seil-Fabrik\norder: 4"));
    FrontMatter twin = written.sound(Edition.PUBLIC).pages().get(2).front();
    assertThat(twin.title()).isEqualTo("Die Seil-Fabrik");
    assertThat(twin.type()).isEqualTo(PageType.CHAPTER);
    assertThat(twin.time()).isEqualTo(Time.PAST);
    assertThat(twin.order()).isEqualTo(4);
    assertThat(twin.task()).isEqualTo("kuehl");
    assertThat(twin.tags()).containsExactly("a", "b");
    assertThat(twin.aliases()).isEmpty();
    assertThat(twin.updated()).isEqualTo(PartialDate.UNKNOWN);
  }

  @Test
  void draftsAreInTheEditorialEditionOnly() {
    written.write(
        "content/seiten/plan/index.md",
        WrittenNarrative.page("title: Plan\ntype: page\nstatus: draft"));
    written.write("content/seiten/plan/en.md", WrittenNarrative.page("title: Plan"));
    assertThat(written.sound(Edition.EDITORIAL).pages()).hasSize(4);
    assertThat(written.sound(Edition.REVIEW).pages()).hasSize(2);
    assertThat(written.sound(Edition.PUBLIC).pages()).hasSize(2);
  }

  @Test
  void wordsWithoutQuotesAreWordsWhereTheSchemaWantsWords() {
    written.write(
        "content/index.md",
        WrittenNarrative.page("title: 2035\ndescription: true\ntags: [1, 2.50]\ndate: 2026-06"));
    FrontMatter front = written.sound(Edition.PUBLIC).pages().get(0).front();
    assertThat(front.title()).isEqualTo("2035");
    assertThat(front.description()).isEqualTo("true");
    assertThat(front.tags()).containsExactly("1", "2.50");
    assertThat(front.date()).isEqualTo(new PartialDate(2026, 6, 0));
  }

  @Test
  void dataIsReadWithItsPositions() {
    Narrative narrative = written.sound(Edition.PUBLIC);
    FutureTask task = narrative.data().futureTask("kuehl").orElseThrow();
    assertThat(narrative.wording(task.title(), narrative.versions().get(2)).text())
        .isEqualTo("Staying cool");
    assertThat(narrative.sources().position("data/future-tasks.yml", "/futureTasks/0/title/en"))
        .isEqualTo(Position.onLine(3, 41, 12));
    assertThat(narrative.sources().position("data/future-tasks.yml", "/futureTasks/0/nothing"))
        .isEqualTo(Position.onLine(2, 5, 2));
    assertThat(narrative.sources().position("content/index.md", "/title"))
        .isEqualTo(Position.onLine(2, 8, 10));
  }

  @Test
  void aBudgetThatIsNotStatedIsNotZero() {
    written.write("data/goals.yml", "goals:\n  - {id: g, title: Ziel, task: kuehl}\n");
    written.write(
        "data/measures.yml",
        """
        measures:
          - {id: m, title: M, summary: S, goals: [g], state: idea}
          - {id: n, title: M, summary: S, goals: [g], state: idea, budget: 0}
        """);
    assertThat(written.sound(Edition.PUBLIC).data().measures())
        .extracting(Measure::budget)
        .containsExactly(-1L, 0L);
  }

  @Test
  void aPictureIsReadWithItsSize() {
    written.write("content/kapitel/seilerei/tor.svg", WrittenNarrative.SVG);
    written.write("content/kapitel/seilerei/tor.svg.yml", WrittenNarrative.SIDE);
    Picture picture =
        written.sound(Edition.PUBLIC).pictures().get("content/kapitel/seilerei/tor.svg");
    assertThat(picture.width()).isEqualTo(400);
    assertThat(picture.height()).isEqualTo(300);
    assertThat(picture.credit()).isEqualTo("Roter Faden");
    assertThat(picture.consent()).isEqualTo(Consent.NONE);
  }

  @Test
  void whatAFileAcceptsIsKnownByFile() {
    written.write(
        "data/future-tasks.yml",
        WrittenNarrative.TASKS + "accept:\n  - {rule: story/promise, because: Folgt im Mai}\n");
    assertThat(written.sound(Edition.EDITORIAL).accepted())
        .containsOnlyKeys("data/future-tasks.yml")
        .containsValue(List.of(new Acceptance("story/promise", "Folgt im Mai")));
    assertThat(written.sound(Edition.PUBLIC).accepted())
        .containsValue(List.of(new Acceptance("story/promise", "")));
  }

  @Test
  void hiddenFilesAndThoseOfSystemsArePassedOver() {
    written.write("content/.DS_Store", "x").write("content/Thumbs.db", "x");
    written.write("content/kapitel/desktop.ini", "x").write("content/~$index.md", "x");
    written.write("data/.future-tasks.yml.swp", "x").write("content/.git/config", "x");
    written.sound(Edition.PUBLIC);
  }
}
