package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.roterfaden.text.EnglishStemmer;
import de.roterfaden.text.GermanStemmer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether people find what they look for on the site of Lindwerth. */
@ExtendWith(OpenSite.Once.class)
class SearchBrowserTest {

  private static final Map<String, String> PAGES =
      Map.of("standard", "index", "einfach", "einfach", "leicht", "leicht", "en", "en");

  /** Loads the index of the page's version and asks it everything: pages and suggestions. */
  private static final String ASK =
      """
      queries => new Promise(done => {
        document.addEventListener("faden:index", event => {
          const index = event.detail;
          done(queries.map(query => {
            const found = index.find(query);
            return [...found.pages.slice(0, 3).map(n => index.page(n).url), "meint " + found.suggestion];
          }));
        });
        const script = document.createElement("script");
        script.src = document.querySelector(".search-version").dataset.index;
        document.head.append(script);
      })
      """;

  private static Browser browser;
  private static SubPathServer server;
  private static Path site;
  private static List<Query> queries;

  private BrowserContext context;
  private Page page;

  /** What somebody types, and what they should find. */
  private record Query(String version, String words, String expected) {

    static Query of(String line) {
      String[] parts = line.split(" \\| ", -1);
      return new Query(parts[0], parts[1], parts[2]);
    }
  }

  @BeforeAll
  static void buildAndServe(OpenSite open) throws IOException {
    browser = open.browser();
    site = open.folder();
    server = open.server();
    queries =
        resource("/search-queries.txt")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Query::of)
            .toList();
  }

  @BeforeEach
  void open() {
    context = browser.get().newContext();
    page = context.newPage();
    page.setDefaultTimeout(5_000);
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void thereAreSixtyQueries() {
    assertThat(queries).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyQueryFindsItsPageFromTheServerAndByDoubleClick(boolean byDoubleClick) {
    List<String> faults = new ArrayList<>();
    for (String version : PAGES.keySet()) {
      page.navigate(start(byDoubleClick) + "suche/" + PAGES.get(version) + ".html");
      List<Query> asked = queries.stream().filter(q -> q.version().equals(version)).toList();
      Object answers = page.evaluate(ASK, asked.stream().map(Query::words).toList());
      for (int i = 0; i < asked.size(); i++) {
        String expected = asked.get(i).expected().replaceFirst("#.*", "");
        if (!((List<?>) ((List<?>) answers).get(i)).contains(expected)) {
          faults.add(asked.get(i) + " found " + ((List<?>) answers).get(i));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theSearchPageShowsWhatTheIndexFinds(boolean byDoubleClick) {
    List<String> faults = new ArrayList<>();
    for (int i = byDoubleClick ? 0 : 3; i < queries.size(); i += 6) {
      Query query = queries.get(i);
      search(byDoubleClick, query.version(), query.words());
      if (!found().contains(query.expected())) {
        faults.add(query + " found " + found());
      }
    }
    for (Query query : queries) {
      if (query.expected().contains("#") && byDoubleClick) {
        search(true, query.version(), query.words());
        assertThat(found()).contains(query.expected());
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theReadersVersionComesFirstAndTheOthersBelow() {
    search(true, "leicht", "Kornmarkt");
    page.waitForSelector(".search-version[data-version=en]:not([hidden])");
    Locator titles = page.locator(".search-version:not([hidden]) .search-title");
    assertThat(titles.allTextContents())
        .containsExactly(
            "Leichte Sprache",
            "Alltagssprache (in schwieriger Sprache)",
            "Einfache Sprache (in schwieriger Sprache)",
            "English (in schwieriger Sprache)");
  }

  @Test
  void theCountIsToldAndTheFocusStandsAtTheResults() {
    search(false, "standard", "Waschhaus");
    assertThat(page.locator(".search-status").textContent()).matches("\\d+ Seiten zu „Waschhaus“");
    assertThat(page.title()).startsWith(page.locator(".search-status").textContent());
    assertThat(page.inputValue("#faden-question")).isEqualTo("Waschhaus");
    assertThat(focused()).isEqualTo("Alltagssprache");
    page.keyboard().press("Tab");
    assertThat(focused()).isEqualTo("Treffpunkt im Waschhaus");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("faden-question");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL("**/massnahmen/*/index.html");
  }

  @Test
  void theExcerptMarksTheWordsAndLeadsToTheirSection() {
    search(false, "standard", "Turnhalle");
    Locator first = page.locator(".search-hits li").first();
    assertThat(first.locator("mark").first().textContent()).isEqualTo("Turnhalle");
    first.locator(".search-place a").click();
    page.waitForURL("**/kapitel/strassenwerkstatt/index.html#warum-auf-der-strasse");
  }

  @Test
  void aSuggestionIsOneClickAway() {
    search(false, "leicht", "Hochwaser");
    page.locator(".search-hint a").click();
    page.waitForSelector(".search-link");
    assertThat(page.locator(".search-link").first().getAttribute("href"))
        .endsWith("kapitel/kanal/leicht.html");
  }

  @Test
  void theFieldInTheHeaderOfEveryPageLeadsToTheSearchPage() {
    page.navigate(server.address() + "kapitel/kanal/leicht.html");
    page.fill(".site-search input", "Straßen & Hitze?");
    page.keyboard().press("Enter");
    page.waitForURL("**/suche/leicht.html?q=**");
    assertThat(page.inputValue("#faden-question")).isEqualTo("Straßen & Hitze?");
  }

  @Test
  void hostileQueriesStayText() {
    for (String words :
        List.of(
            "<img src=x onerror=alert(1)>",
            "constructor __proto__",
            "'\"\\ %",
            "💥",
            "a".repeat(5_000))) {
      search(true, "standard", words);
      assertThat(page.locator(".search-results img").count()).isZero();
      assertThat(page.locator(".search-status").textContent()).contains(words.strip());
    }
    page.navigate(start(true) + "suche/index.html?q=%E0%A4%A");
    assertThat(page.locator(".search-status").textContent()).isEmpty();
  }

  @Test
  void whatWasFoundIsAccessible() {
    for (String version : List.of("standard", "leicht")) {
      search(false, version, "Kornmarkt");
      page.waitForSelector(".search-version[data-version=en]:not([hidden]) .search-excerpt");
      assertThat(
              new AxeBuilder(page)
                  .withTags(
                      List.of(
                          "wcag2a",
                          "wcag2aa",
                          "wcag2aaa",
                          "wcag21a",
                          "wcag21aa",
                          "wcag22aa",
                          "best-practice"))
                  .analyze()
                  .getViolations())
          .isEmpty();
    }
  }

  @Test
  void withoutScriptAllPagesAreListed() {
    try (BrowserContext plain =
        browser
            .get()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setJavaScriptEnabled(false))) {
      Page without = plain.newPage();
      without.navigate(server.address() + "suche/index.html?q=Netz");
      assertThat(without.locator(".search-noscript").isVisible()).isTrue();
      assertThat(without.locator(".search-all a").all())
          .hasSizeGreaterThan(20)
          .allMatch(Locator::isVisible);
    }
  }

  @Test
  void theStemmersOfTheScriptAndOfTheProgramAreEqual() throws IOException {
    List<String> words =
        Stream.concat(
                resource("/de/danielnaber/jwordsplitter/wordsGerman.txt").lines(),
                Stream.of(texts().split("[^\\p{L}]+", -1)))
            .map(word -> word.strip().toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
    assertThat(words).hasSizeGreaterThan(40_000);
    assertThat(script("stem-de.js", words)).isEqualTo(stems(words, GermanStemmer::stem));
    assertThat(script("stem-en.js", words)).isEqualTo(stems(words, EnglishStemmer::stem));
  }

  private void search(boolean byDoubleClick, String version, String words) {
    String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
    page.navigate(start(byDoubleClick) + "suche/" + PAGES.get(version) + ".html?q=" + query);
    page.waitForFunction(
        "() => document.querySelector('.search-status').textContent"
            + " && !document.querySelector('.search-version:not([hidden]) li:nth-child(-n+3)"
            + " > .search-link:last-child')");
  }

  private static String start(boolean byDoubleClick) {
    return byDoubleClick ? site.toUri().toString() : server.address();
  }

  /** The first three pages, each also with the section that its excerpt shows; the suggestion. */
  private List<String> found() {
    List<String> found = new ArrayList<>();
    for (Object link :
        (List<?>)
            page.evaluate(
                "() => [...document.querySelector('.search-version').querySelectorAll("
                    + "'li:nth-child(-n+3) a')].map(a => a.getAttribute('href').slice(3))")) {
      found.add((String) link);
    }
    for (String hint : page.locator(".search-hint a").allTextContents()) {
      found.add("meint " + hint);
    }
    return found;
  }

  private Object focused() {
    return page.evaluate("() => document.activeElement.textContent");
  }

  private Object script(String name, List<String> words) {
    String stemmer = resource("/de/roterfaden/bake/search/" + name);
    return page.evaluate("words => words.map(" + stemmer + ").join(' ')", words);
  }

  private static String stems(List<String> words, UnaryOperator<String> stemmer) {
    return String.join(" ", words.stream().map(stemmer).toList());
  }

  private static String texts() throws IOException {
    StringBuilder texts = new StringBuilder();
    try (Stream<Path> files = Files.walk(Example.lindwerth().resolve("content"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).toList()) {
        texts.append(Files.readString(file)).append(' ');
      }
    }
    return texts.toString();
  }

  private static String resource(String name) {
    try (InputStream in = SearchBrowserTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
