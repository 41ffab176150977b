package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The filter of the measures and the words that explain themselves, opened by double-click. */
@ExtendWith(OpenSite.Once.class)
class DataPagesBrowserTest {

  private static final Pattern FILTERED =
      Pattern.compile("massnahmen/(field|state|municipality|sdg)/([^/]+)/index\\.html");

  private static final String CARDS = ".faden-measures-list > .faden-measure:visible h2 a";

  private static Browser browser;
  private static Path site;

  @BeforeAll
  static void build(OpenSite open) {
    browser = open.browser();
    site = open.folder();
  }

  @Test
  void theFilterShowsTheSameMeasuresAsThePageOfTheSameChoice() throws IOException {
    int compared = 0;
    try (BrowserContext context = browser.get().newContext()) {
      Page page = context.newPage();
      for (String path : Example.pages(site)) {
        Matcher filtered = FILTERED.matcher(path);
        if (filtered.matches()) {
          page.navigate(address(path));
          List<String> still = page.locator(CARDS).allTextContents();
          String heading = page.locator("h1").textContent();
          page.navigate(address("massnahmen/index.html") + query(filtered));
          assertThat(page.locator(CARDS).allTextContents()).as(path).isEqualTo(still).isNotEmpty();
          assertThat(heading)
              .as(path)
              .startsWith(still.size() == 1 ? "Eine Maßnahme" : still.size() + " Maßnahmen");
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(15);
  }

  @Test
  void aChoiceIsCountedAloudAndStandsInTheAddress() {
    try (BrowserContext context = browser.get().newContext()) {
      Page page = context.newPage();
      page.navigate(address("massnahmen/index.html"));
      int all = page.locator(CARDS).count();
      page.selectOption("[name=state]", "done");
      assertThat(page.locator(CARDS).count()).isBetween(1, all - 1);
      assertThat(page.locator(".faden-filter [role=status]").textContent())
          .isEqualTo(page.locator(CARDS).count() + " Maßnahmen");
      assertThat(page.url()).endsWith("?state=done");
      page.selectOption("[name=field]", "wasser");
      assertThat(page.locator(".faden-filter [role=status]").textContent())
          .isEqualTo("Keine Maßnahme");
      page.locator(".faden-filter button").click();
      page.waitForFunction("() => location.search === ''");
      assertThat(page.locator(CARDS).count()).isEqualTo(all);
    }
  }

  @Test
  void withoutScriptLinksLeadToTheSameChoices() {
    try (BrowserContext context = withoutScript()) {
      Page page = context.newPage();
      page.navigate(address("massnahmen/index.html"));
      assertThat(page.locator(".faden-filter").isVisible()).isFalse();
      page.locator(".faden-choices summary").nth(1).click();
      page.locator(".faden-choices a:visible").first().click();
      assertThat(page.url()).contains("/massnahmen/state/");
      assertThat(page.locator("h1").textContent()).contains("mit dem Stand");
    }
  }

  @Test
  void aTermOpensByKeyAndClosesByEscape() {
    try (BrowserContext context = browser.get().newContext()) {
      Page page = context.newPage();
      page.navigate(address("kapitel/seilerei/index.html"));
      Locator term = page.locator("button.faden-term").first();
      Locator tip = page.locator(".faden-tip").first();
      term.focus();
      page.keyboard().press("Enter");
      assertThat(term.getAttribute("aria-expanded")).isEqualTo("true");
      assertThat(tip.textContent()).hasSizeGreaterThan(20);
      page.keyboard().press("Tab");
      assertThat(page.evaluate("() => document.activeElement.closest('.faden-tip') !== null"))
          .isEqualTo(true);
      page.keyboard().press("Escape");
      assertThat(term.getAttribute("aria-expanded")).isEqualTo("false");
      assertThat(tip.textContent()).isEmpty();
      assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("faden-term");
    }
  }

  @Test
  void anExplanationStaysWhileThePointerIsOnItAndGoesWithAClickElsewhere() {
    try (BrowserContext context = browser.get().newContext()) {
      Page page = context.newPage();
      page.navigate(address("kapitel/seilerei/index.html"));
      Locator tip = page.locator(".faden-tip").first();
      page.locator("button.faden-term").first().click();
      tip.hover();
      assertThat(tip.isVisible()).isTrue();
      assertThat(
              new AxeBuilder(page)
                  .withTags(List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag22aa"))
                  .analyze()
                  .getViolations())
          .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
          .isEmpty();
      page.locator("h1").click();
      assertThat(tip.textContent()).isEmpty();
    }
  }

  @Test
  void withoutScriptATermLeadsToTheGlossary() {
    try (BrowserContext context = withoutScript()) {
      Page page = context.newPage();
      page.navigate(address("kapitel/seilerei/index.html"));
      Locator term = page.locator("a.faden-term").first();
      String word = term.getAttribute("data-faden-tip");
      term.click();
      assertThat(page.url()).contains("/seiten/glossar/index.html#glossary-");
      assertThat(page.locator(".glossary-entry:target").textContent()).contains(word);
    }
  }

  private static BrowserContext withoutScript() {
    return browser
        .get()
        .newContext(
            new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  private static String query(Matcher filtered) {
    return "?" + filtered.group(1) + "=" + filtered.group(2);
  }

  private static String address(String path) {
    return site.resolve(path).toUri().toString();
  }
}
