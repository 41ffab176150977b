package de.roterfaden.bake.theme;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.bake.view.PageView;
import de.roterfaden.bake.view.SiteView;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every template of the theme portal, with everything and with nothing. */
class PortalTest {

  private static final List<String> TYPES =
      List.of(
          "start",
          "chapter",
          "page",
          "future-task",
          "data",
          "changes",
          "booklet",
          "search",
          "poster",
          "redirect",
          "not-found",
          "sitemap",
          "feed",
          "robots");

  private static TemplateEngine engine;

  @BeforeAll
  static void loadTheTheme() {
    ThemeResult loaded = Theme.shipped("portal");
    assertThat(loaded.findings()).isEmpty();
    Theme theme = loaded.theme().orElseThrow();
    Assets assets = theme.assets().with("colors.css", "").with("visions.css", "");
    engine = TemplateEngine.of(theme, assets);
  }

  static Stream<String> types() {
    return TYPES.stream();
  }

  static Stream<String> documents() {
    return TYPES.stream().limit(9);
  }

  @Test
  void allTemplatesCanBeRead() {
    assertThat(engine.check()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void rendersWithNothing(String type) throws IOException {
    for (String edition : List.of("public", "review", "editorial")) {
      assertThat(render(Fixtures.emptyPage(type), Fixtures.emptySite(edition))).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void rendersWithEverythingInEveryLanguageAndLevel(String type) throws IOException {
    for (String version : List.of("de standard", "de plain", "de easy", "en standard", "fr easy")) {
      String[] parts = version.split(" ", -1);
      for (String edition : List.of("review", "editorial")) {
        PageView page = Fixtures.fullPage(type, parts[0], parts[1]);
        assertThat(render(page, Fixtures.fullSite(edition))).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void lettersOfHostileTextsStayLetters(String type) throws IOException {
    String html = render(Fixtures.fullPage(type, "de", "easy"), Fixtures.fullSite("review"));
    assertThat(html).doesNotContain("<script>alert").doesNotContain("alert('x')");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void hasOneMainOneHeadingAndASkipLinkFirst(String type) throws IOException {
    for (Document page : List.of(full(type), empty(type))) {
      assertThat(page.select("main")).hasSize(1);
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("a[href], button").first().attr("href")).isEqualTo("#faden-main");
      assertThat(page.select("html").attr("lang")).isEqualTo("de");
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void headingsLeaveOutNoLevel(String type) throws IOException {
    int before = 0;
    for (Element heading : full(type).select("h1, h2, h3, h4, h5, h6")) {
      int level = Integer.parseInt(heading.tagName().substring(1));
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
      before = level;
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void hasNoInlineStyleOrScriptAndNoIdTwice(String type) throws IOException {
    Document page = full(type);
    assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    assertThat(page.select("[onclick], [onload]")).isEmpty();
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element labelled : page.select("[aria-labelledby]")) {
      assertThat(page.getElementById(labelled.attr("aria-labelledby"))).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void sameAddressOnTheOtherVersionsIsOneClickAway(String type) throws IOException {
    Document page = full(type);
    assertThat(page.select(".versions a")).hasSize(6);
    assertThat(page.select(".versions a[aria-current]")).hasSize(1);
    Element missing = page.select(".versions a:has(.versions-missing)").first();
    assertThat(missing.attr("href")).isEqualTo("../../leicht.html");
    assertThat(missing.text()).contains("fehlt");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void saysThatAnEasyTextIsNotTested(String type) throws IOException {
    assertThat(full(type).select(".notice--untested").text()).startsWith("Entwurf, noch nicht");
    assertThat(empty(type).select(".notice--untested")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void offersTelephoneAndMail(String type) throws IOException {
    Document page = full(type);
    assertThat(page.select(".feedback a[href^=tel:]").attr("href")).isEqualTo("tel:+492214710112");
    assertThat(page.select(".feedback a[href^=mailto:]")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"review", "editorial"})
  void saysOnEveryPageThatAnEditionIsNotPublic(String edition) throws IOException {
    Document page =
        Jsoup.parse(
            render(Fixtures.fullPage("page", "de", "standard"), Fixtures.fullSite(edition)));
    assertThat(page.select(".banner").text()).startsWith("Nicht öffentlich");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void marksTheReadersPlaceInTheStory() throws IOException {
    Document page = full("chapter");
    assertThat(page.select(".story a[aria-current=page]")).hasSize(1);
    assertThat(page.select(".story-stop--passed")).hasSize(1);
    assertThat(page.select(".story-all a").text()).contains("4");
  }

  @Test
  void tellsWhatHasChangedMonthByMonth() throws IOException {
    Document page = full("changes");
    assertThat(page.select(".changes h2").eachText()).containsExactly("Oktober 2026", "2025");
    assertThat(page.select(".change-kind").eachText())
        .containsExactly("Berichtigt", "Geändert", "Geändert");
    assertThat(page.select(".change a").eachAttr("href"))
        .containsExactly(
            "../../kapitel/seilerei/index.html",
            "../../kapitel/kanal/index.html",
            "../../index.html");
    assertThat(page.select(".change-text")).hasSize(1);
  }

  @Test
  void saysKindlyThatNothingHasChangedYet() throws IOException {
    Document page = empty("changes");
    assertThat(page.select(".changes")).isEmpty();
    assertThat(page.select(".prose").text()).startsWith("Bisher gibt es nichts zu berichten.");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void leadsToWhatHasChangedFromTheFooterAndFromACorrection(String type) throws IOException {
    assertThat(full(type).select(".footer-links li:last-child a").attr("href"))
        .isEqualTo("../../aenderungen/index.html");
    assertThat(full(type).select(".page-end .all-changes a").attr("href"))
        .isEqualTo("../../aenderungen/index.html");
    assertThat(empty(type).select(".footer-links, .all-changes")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void saysHowFreshItIsWhatWasCorrectedAndWhoTestedIt(String type) throws IOException {
    assertThat(full(type).select(".page-end").text())
        .contains("Stand der Angaben: ", "Zuletzt geändert am ", "Berichtigt am ", "Geprüft von: ");
  }

  @Test
  void theBookletHasACoverAListOfContentsAndAllChapters() throws IOException {
    Document page = full("booklet");
    assertThat(page.select(".booklet-cover h1").text()).startsWith("Lindwerth");
    assertThat(page.select(".booklet-contents a").eachAttr("href"))
        .containsExactly("#chapter-1", "#chapter-2", "#words");
    assertThat(page.select(".booklet-chapter").eachAttr("id"))
        .containsExactly("chapter-1", "chapter-2", "words");
    assertThat(page.select("#words .glossary-entry").eachAttr("id"))
        .containsExactly("words-glossary-seil");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select(".print-button").hasAttr("hidden")).as("until there is script").isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"start", "page"})
  void theBookletIsFoundFromTheStoryAndFromTheFooter(String type) throws IOException {
    assertThat(full(type).select("a[href='../../heft/index.html']")).isNotEmpty();
    assertThat(empty(type).select("a[href*=heft]")).isEmpty();
  }

  @Test
  void thePosterSpellsTheAddressThatTheCodeLeadsTo() throws IOException {
    Document page = full("poster");
    assertThat(page.select(".poster-qr svg[role=img]").attr("aria-label"))
        .startsWith("QR-Code: führt zu diesem Kapitel");
    assertThat(page.select(".poster-address").text()).startsWith("lindwerth.example/kapitel");
    assertThat(page.select(".poster-contact").text()).contains("Telefon 0221 4710-112");
    assertThat(page.select(".poster-hint")).isEmpty();
    assertThat(full("chapter").select(".poster-link a").attr("href"))
        .isEqualTo("../../aushang/kapitel/seilerei/index.html");
    assertThat(empty("chapter").select(".poster-link")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void hasOneFieldToSearchAndReadingAidsThatTheScriptShows(String type) throws IOException {
    Document page = full(type);
    Element form = page.select("form[role=search]").first();
    assertThat(page.select("form[role=search]")).hasSize(1);
    assertThat(form.attr("action")).isEqualTo("../../suche/index.html");
    assertThat(form.select("input[name=q]").attr("id")).isEqualTo(form.select("label").attr("for"));
    assertThat(page.select("details.aids[hidden]")).hasSize(1);
    assertThat(empty(type).select(".site-search")).isEmpty();
  }

  @Test
  void theSearchPageListsAllPagesByKind() throws IOException {
    Document page = full("search");
    assertThat(page.select(".search-kind").eachText())
        .containsExactly("Kapitel", "Zukunftsaufgaben", "Weitere Seiten");
    assertThat(page.select(".search-all a")).hasSize(3);
    assertThat(page.select(".search-version").eachAttr("data-index"))
        .allMatch(index -> index.matches("../../search/[a-z0-9]+.js"))
        .isNotEmpty();
  }

  @Test
  void offersThatAreOverAreNoInvitation() throws IOException {
    assertThat(full("start").select(".offer"))
        .hasSize(3)
        .noneMatch(e -> e.text().contains("Vorbei"));
  }

  @Test
  void tellsInNumbersHowFarTheMeasuresHaveCome() throws IOException {
    Document page = full("start");
    assertThat(page.select("#faden-numbers").text()).startsWith("4 Maßnahmen");
    assertThat(page.select(".number-words").eachText())
        .containsExactly("1 ist fertig", "3 wurden aufgegeben");
    assertThat(empty("start").select(".numbers")).isEmpty();
  }

  @Test
  void letsPeopleSpeakUnlessTheTextDoes() throws IOException {
    assertThat(full("start").select(".voices blockquote")).hasSize(1);
    assertThat(empty("start").select(".voices")).isEmpty();
  }

  @Test
  void aRedirectLeadsOnAtOnceAndByALink() throws IOException {
    Document page = full("redirect");
    assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=../neu/index.html");
    assertThat(page.select("main a").attr("href")).isEqualTo("../neu/index.html");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void thePageForUnknownAddressesLoadsNothing() throws IOException {
    Document page = full("not-found");
    assertThat(page.select("link, script, img")).isEmpty();
    assertThat(page.select("style")).hasSize(1);
  }

  @Test
  void thePageForUnknownAddressesSpeaksAllLanguagesAndLevels() throws IOException {
    Document page = full("not-found");
    assertThat(page.select(".other.level-easy h2").text()).contains("Diese Seite gibt es nicht");
    assertThat(page.select(".other[lang=en] h2").text()).isEqualTo("There is no such page");
    assertThat(page.select(".other a").eachAttr("href"))
        .allMatch(href -> href.startsWith("../../"));
    assertThat(page.select(".level-plain")).as("plain German has the same words").isEmpty();
  }

  @Test
  void feedAndSitemapAreWellFormed() throws IOException {
    for (String type : List.of("feed", "sitemap")) {
      String xml = render(Fixtures.fullPage(type, "de", "standard"), Fixtures.fullSite("public"));
      Parser parser = Parser.xmlParser().setTrackErrors(10);
      parser.parseInput(xml, "");
      assertThat(parser.getErrors()).isEmpty();
      assertThat(xml).startsWith("<?xml").contains("https://lindwerth.example/?a=1&amp;b=2");
    }
  }

  private static Document full(String type) throws IOException {
    return Jsoup.parse(
        render(Fixtures.fullPage(type, "de", "standard"), Fixtures.fullSite("review")));
  }

  private static Document empty(String type) throws IOException {
    return Jsoup.parse(render(Fixtures.emptyPage(type), Fixtures.emptySite("public")));
  }

  private static String render(PageView page, SiteView site) throws IOException {
    StringWriter out = new StringWriter();
    engine.render(TemplateEngine.templateOf(page), Map.of("page", page, "site", site), out);
    return out.toString();
  }
}
