package de.roterfaden.bake.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.roterfaden.bake.GeneratedNarrative;
import de.roterfaden.bake.site.SitePage.OfBooklet;
import de.roterfaden.bake.site.SitePage.OfChanges;
import de.roterfaden.bake.site.SitePage.OfPoster;
import de.roterfaden.bake.site.SitePage.OfTask;
import de.roterfaden.bake.view.BookletPartView;
import de.roterfaden.bake.view.ChangeView;
import de.roterfaden.bake.view.ChangesView;
import de.roterfaden.bake.view.ChapterView;
import de.roterfaden.bake.view.LinkView;
import de.roterfaden.bake.view.ListingView;
import de.roterfaden.bake.view.PageView;
import de.roterfaden.bake.view.SwitchView;
import de.roterfaden.bake.view.TaskView;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.NarrativeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What templates see of a narrative and its pages. */
class SiteTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeThreeChapters() throws IOException {
    GeneratedNarrative.write(folder, 3);
  }

  @Test
  void chaptersAreToldInTheirOrderWhateverTheirFoldersAreCalled() throws IOException {
    chapter("a-last", "order: 30");
    chapter("z-first", "order: -1");

    Site site = site();

    assertThat(site.siteOf("index.html").chapters())
        .extracting(ChapterView::url)
        .startsWith("kapitel/z-first/index.html", "kapitel/kapitel-0001/index.html")
        .endsWith("kapitel/a-last/index.html");
    PageView second = site.page("kapitel/kapitel-0001/index.html");
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.previous())
        .extracting(LinkView::url)
        .containsExactly("kapitel/z-first/index.html");
    assertThat(second.next())
        .extracting(LinkView::url)
        .containsExactly("kapitel/kapitel-0002/index.html");
    assertThat(site.page("kapitel/z-first/index.html").previous()).isEmpty();
    assertThat(site.page("kapitel/a-last/index.html").next()).isEmpty();
  }

  @Test
  void neighboursAreThoseOfTheSameVersion() throws IOException {
    GeneratedNarrative.write(folder, 4);

    PageView page = site().page("kapitel/kapitel-0004/leicht.html");

    assertThat(page.number()).isEqualTo(2);
    assertThat(page.previous())
        .extracting(LinkView::url)
        .containsExactly("kapitel/kapitel-0002/leicht.html");
  }

  @Test
  void aLongStoryShowsTheChaptersAroundTheReader() throws IOException {
    GeneratedNarrative.write(folder, 50);
    Site site = site();

    assertThat(numbers(site, "kapitel/kapitel-0025/index.html")).hasSize(21).contains(15, 25, 35);
    assertThat(numbers(site, "kapitel/kapitel-0001/index.html")).hasSize(21).contains(1, 21);
    assertThat(numbers(site, "kapitel/kapitel-0050/index.html")).hasSize(21).contains(30, 50);
    assertThat(site.siteOf("index.html").chapters()).hasSize(50);
    assertThat(numbers(site, "kapitel/kapitel-0002/leicht.html")).hasSize(25);
  }

  @Test
  void theVersionSwitchLeadsToTheTwinOrToTheStartPage() throws IOException {
    PageView page = site().page("kapitel/kapitel-0002/index.html");

    assertThat(page.versions())
        .extracting(SwitchView::id, SwitchView::url, SwitchView::current, SwitchView::missing)
        .containsExactly(
            tuple("standard", "kapitel/kapitel-0002/index.html", true, false),
            tuple("einfach", "einfach.html", false, true),
            tuple("leicht", "kapitel/kapitel-0002/leicht.html", false, false),
            tuple("en", "en.html", false, true));
  }

  @Test
  void aVersionWithoutAStartPageIsLeftOutWhereItsTwinIsMissing() throws IOException {
    Files.delete(folder.resolve("content/en.md"));

    Site site = site();

    assertThat(site.page("kapitel/kapitel-0001/index.html").versions())
        .extracting(SwitchView::id)
        .containsExactly("standard", "einfach", "leicht");
    assertThat(site.page("aufgaben/wasser/index.html").versions())
        .extracting(SwitchView::id)
        .contains("en");
    assertThat(site.siteOf("aufgaben/wasser/en.html").start()).isEqualTo("index.html");
  }

  @Test
  void theFooterSaysWhereAPageIsOnlyThereInDifficultLanguageOrInAnother() throws IOException {
    write("content/seiten/impressum/leicht.md", "---\ntitle: Wer macht diese Seiten?\n---\nText\n");
    Site site = site();

    assertThat(site.siteOf("leicht.html").footer())
        .extracting(LinkView::role, LinkView::url, LinkView::lang, LinkView::standard)
        .contains(
            tuple("legal-notice", "seiten/impressum/leicht.html", "", false),
            tuple("privacy", "seiten/datenschutz/index.html", "", true));
    assertThat(site.siteOf("en.html").footer())
        .extracting(LinkView::role, LinkView::url, LinkView::lang, LinkView::standard)
        .startsWith(tuple("legal-notice", "seiten/impressum/index.html", "de", false));
    assertThat(site.siteOf("index.html").footer())
        .extracting(LinkView::role)
        .containsExactly("legal-notice", "privacy", "accessibility", "glossary");
  }

  @Test
  void breadcrumbsLeadFromTheStartPageDownThroughThePagesThatThereAre() throws IOException {
    write("content/kapitel/index.md", "---\ntitle: Alle Kapitel\ntype: page\n---\nText\n");
    Site site = site();

    assertThat(site.page("kapitel/kapitel-0001/index.html").breadcrumbs())
        .extracting(LinkView::url)
        .containsExactly("index.html", "kapitel/index.html");
    assertThat(site.page("kapitel/kapitel-0002/leicht.html").breadcrumbs())
        .extracting(LinkView::url)
        .containsExactly("leicht.html");
    assertThat(site.page("index.html").breadcrumbs()).isEmpty();
  }

  @Test
  void anEasyTextThatNobodyHasTestedSaysSo() throws IOException {
    write(
        "content/kapitel/kapitel-0001/leicht.md",
        "---\ntitle: Geprüft\ntested: {group: Prüfgruppe Musterau, date: 2026-09-30}\n---\nText\n");
    Site site = site();

    PageView tested = site.page("kapitel/kapitel-0001/leicht.html");
    assertThat(tested.untested()).isFalse();
    assertThat(tested.tested().get(0).group()).isEqualTo("Prüfgruppe Musterau");
    assertThat(tested.tested().get(0).date().text()).isEqualTo("30. September 2026");
    assertThat(site.page("kapitel/kapitel-0002/leicht.html").untested()).isTrue();
    assertThat(site.page("aufgaben/wasser/leicht.html").untested()).isTrue();
    assertThat(site.page("kapitel/kapitel-0002/index.html").untested()).isFalse();
  }

  @Test
  void aTaskWithItsGoalsMeasuresAndChaptersIsAPageInEachVersionThatTellsOfIt() throws IOException {
    Site site = site();

    assertThat(site.pages(OfTask.class))
        .extracting(OfTask::url)
        .containsExactlyInAnyOrder(
            "aufgaben/wasser/index.html",
            "aufgaben/wasser/einfach.html",
            "aufgaben/wasser/leicht.html",
            "aufgaben/wasser/en.html",
            "aufgaben/arbeit/index.html",
            "aufgaben/arbeit/en.html");
    TaskView task = site.page("aufgaben/wasser/index.html").task().get(0);
    assertThat(task.goals()).hasSize(1);
    assertThat(task.measures()).hasSize(1);
    assertThat(task.chapters()).hasSize(3);
    assertThat(task.color()).isEqualTo(2);
    assertThat(site.page("aufgaben/wasser/index.html").vision().toString()).contains("fluss.svg");
    assertThat(site.siteOf("leicht.html").tasks())
        .extracting(TaskView::url)
        .containsExactly("aufgaben/wasser/leicht.html", "");
  }

  @Test
  void anAuthorsOwnPageTakesThePlaceOfTheOneMadeFromData() throws IOException {
    write(
        "content/am-wasser/index.md",
        "---\ntitle: Am Wasser\ntype: future-task\ntask: wasser\n---\n::: vision fluss\n:::\n");
    Site site = site();

    assertThat(site.urls())
        .contains("am-wasser/index.html", "am-wasser/en.html")
        .noneMatch(url -> url.startsWith("aufgaben/wasser"));
    PageView page = site.page("am-wasser/index.html");
    assertThat(page.task()).hasSize(1);
    assertThat(page.vision().isEmpty()).as("the text has it already").isTrue();
  }

  @Test
  void whatHasChangedIsToldOfItsVersionTheLatestFirst() throws IOException {
    chapter("spaet", "updated: 2026-11-03");
    chapter(
        "berichtigt",
        """
        updated: 2026-10-15
        corrected:
          - {date: 2026-10-15, text: Es waren 31.}
          - {date: 2026-10-02, text: Es waren 380.}\
        """);
    chapter("irgendwann", "updated: 2019");
    chapter("im-monat", "updated: 2026-10");
    chapter("entwurf", "updated: 2026-12-24\nstatus: draft");
    write(
        "content/kapitel/spaet/leicht.md",
        "---\ntitle: Der späte Text\nupdated: 2026-11-04\n---\nText\n");
    for (Edition edition : List.of(Edition.PUBLIC, Edition.EDITORIAL)) {
      Site site = make(edition).site().orElseThrow();

      assertThat(site.page("neues/index.html").updated().iso()).isEqualTo("2026-11-03");
      List<ChangesView> months = site.page("neues/index.html").changes();
      assertThat(months)
          .extracting(month -> month.month().text())
          .containsExactly("November 2026", "Oktober 2026", "2019");
      assertThat(months.get(1).entries())
          .extracting(ChangeView::kind, change -> change.date().iso(), ChangeView::text)
          .containsExactly(
              tuple("corrected", "2026-10-15", "Es waren 31."),
              tuple("corrected", "2026-10-02", "Es waren 380."),
              tuple("updated", "2026-10", ""));
      assertThat(months.get(0).entries().get(0).page().url()).isEqualTo("kapitel/spaet/index.html");
      List<ChangesView> easy = site.page("neues/leicht.html").changes();
      assertThat(easy).hasSize(1);
      assertThat(easy.get(0).entries())
          .extracting(change -> change.page().title())
          .containsExactly("Der späte Text");
    }
  }

  @Test
  void everyVersionWithAStartPageTellsWhatHasChanged() throws IOException {
    Files.delete(folder.resolve("content/leicht.md"));
    Site site = site();

    assertThat(site.pages(OfChanges.class))
        .extracting(OfChanges::url)
        .containsExactly("neues/index.html", "neues/einfach.html", "neues/en.html");
    assertThat(site.siteOf("kapitel/kapitel-0001/index.html").changes())
        .isEqualTo("neues/index.html");
    assertThat(site.siteOf("aufgaben/wasser/leicht.html").changes()).isEmpty();
    assertThat(site.page("neues/en.html").title()).isEqualTo("What has changed?");
    assertThat(site.page("neues/en.html").versions())
        .extracting(SwitchView::url)
        .containsExactly("neues/index.html", "neues/einfach.html", "neues/en.html");
  }

  @Test
  void everyVersionHasASearchPageThatListsItsPages() {
    Site site = site();

    PageView search = site.page(site.siteOf("index.html").search());
    assertThat(search.noindex()).isTrue();
    assertThat(search.listing())
        .extracting(ListingView::kind)
        .containsExactly("chapters", "tasks", "others", "measures", "choices");
  }

  @Test
  void everyVersionWithChaptersHasABookletOfThemForPrint() throws IOException {
    Files.delete(folder.resolve("content/leicht.md"));
    Site site = site();

    assertThat(site.pages(OfBooklet.class))
        .extracting(OfBooklet::version)
        .extracting(LanguageVersion::id)
        .doesNotContain("leicht")
        .contains("standard");
    PageView booklet = site.page(site.siteOf("index.html").booklet());
    assertThat(booklet.booklet())
        .extracting(BookletPartView::title)
        .containsExactlyElementsOf(
            site.siteOf("index.html").chapters().stream().map(ChapterView::title).toList());
    assertThat(booklet.noindex()).isTrue();
    assertThat(site.indexed()).noneMatch(OfBooklet.class::isInstance);
    assertThat(site.siteOf("aufgaben/wasser/leicht.html").booklet()).isEmpty();
  }

  @Test
  void everyChapterHasAPosterThatIsNotForSearchEngines() throws IOException {
    Site site = site();

    assertThat(site.pages(OfPoster.class)).isNotEmpty();
    for (OfPoster poster : site.pages(OfPoster.class)) {
      PageView chapter = site.page(poster.chapter().url());
      assertThat(chapter.posterUrl()).isEqualTo(poster.url());
      PageView page = site.page(poster.url());
      assertThat(page.noindex()).isTrue();
      assertThat(page.title()).isEqualTo(chapter.title());
      assertThat(page.poster()).hasSize(1);
    }
    assertThat(site.indexed()).noneMatch(OfPoster.class::isInstance);
  }

  @Test
  void theGlossaryIsInTheOrderOfTheAlphabetOfItsLanguage() throws IOException {
    assertThat(site().siteOf("index.html").glossary())
        .extracting(entry -> entry.term().text())
        .containsExactly("Ämter", "Quartier");
  }

  @Test
  void markupInTextsOfTheDataIsNotShownAsSigns() throws IOException {
    write(
        "data/milestones.yml",
        """
        milestones:
          - {id: later, date: 2030, title: "Das *große* Fest", state: planned}
          - {id: first, date: 2026-05, title: "[Baubeginn](task:wasser)", state: done}
        """);

    assertThat(site().siteOf("index.html").milestones())
        .extracting(milestone -> milestone.date().text(), milestone -> milestone.title().text())
        .containsExactly(tuple("Mai 2026", "Baubeginn"), tuple("2030", "Das große Fest"));
  }

  @Test
  void anOldAddressLeadsToThePageOfItsVersion() throws IOException {
    write(
        "content/kapitel/kapitel-0002/leicht.md",
        "---\ntitle: Zwei\naliases: [alt/zwei-leicht, alt/noch/tiefer]\n---\nText\n");
    Site site = site();

    PageView redirect = site.page("alt/noch/tiefer.html");
    assertThat(redirect.type()).isEqualTo("redirect");
    assertThat(redirect.target()).isEqualTo("../../kapitel/kapitel-0002/leicht.html");
    assertThat(redirect.version().id()).isEqualTo("leicht");
    assertThat(site.page("alt/zwei-leicht.html").target())
        .isEqualTo("../kapitel/kapitel-0002/leicht.html");
  }

  @Test
  void aVersionWithoutALabelIsCalledByTheNameOfItsLanguage() throws IOException {
    Path settings = folder.resolve("narrative.yml");
    Files.writeString(
        settings,
        Files.readString(settings)
            .replace(", label: English", "")
            .replace(", label: Alltagssprache", ""));

    assertThat(site().page("index.html").versions())
        .extracting(SwitchView::label)
        .containsExactly("Deutsch", "Einfache Sprache", "Leichte Sprache", "English");
  }

  private void chapter(String name, String more) throws IOException {
    write(
        "content/kapitel/" + name + "/index.md",
        "---\ntitle: %s\ntype: chapter\ntime: past\n%s\n---\nText\n".formatted(name, more));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Site site() {
    SiteResult result = make(Edition.PUBLIC);
    assertThat(result.findings()).isEmpty();
    return result.site().orElseThrow();
  }

  private SiteResult make(Edition edition) {
    Narrative narrative = NarrativeReader.read(folder, edition).narrative().orElseThrow();
    return SiteMaker.make(narrative, done -> {});
  }

  private static List<Integer> numbers(Site site, String url) {
    return site.page(url).chapters().stream().map(ChapterView::number).toList();
  }
}
