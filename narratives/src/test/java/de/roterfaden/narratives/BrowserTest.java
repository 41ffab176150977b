package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What only a browser can tell about the site of Lindwerth. */
class BrowserTest {

  /** Pages of which one looks like the other; {@code baenke} and {@code running} stand for them. */
  private static final String ALIKE =
      "massnahmen/((?!baenke)[^/]+|(field|sdg)/.*|state/(?!running)[^/]+)/[^/]+\\.html";

  private static Browser browser;
  private static SubPathServer server;
  private static Path site;
  private static List<String> pages;

  @BeforeAll
  static void buildAndServe() throws IOException {
    browser = Browser.start();
    site = Example.build(Example.lindwerth(), "lindwerth-browser").site();
    server = new SubPathServer(site);
    pages =
        Example.pages(site).stream()
            .filter(page -> !page.equals("404.html"))
            .filter(page -> !page.matches(ALIKE))
            .toList();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void everyPageLoadsBelowASubPathWithoutAnyFailedOrForeignRequest() {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context = browser.get().newContext()) {
      Page page = context.newPage();
      page.onRequest(
          request -> {
            if (!request.url().startsWith(server.address())
                && !request.url().startsWith("data:")
                && !request.url().endsWith("/favicon.ico")) {
              faults.add("leaves the site: " + request.url());
            }
          });
      page.onResponse(
          response -> {
            if (response.status() >= 400 && !response.url().endsWith("/favicon.ico")) {
              faults.add(response.status() + " " + response.url());
            }
          });
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error") && !message.text().contains("favicon")) {
              faults.add(page.url() + " says " + message.text());
            }
          });
      for (String path : pages) {
        page.navigate(server.address() + path);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theSiteOpensByDoubleClickAndItsLinksLeadOn() {
    try (BrowserContext context = browser.get().newContext()) {
      Page page = context.newPage();
      page.navigate(site.resolve("index.html").toUri().toString());
      assertThat(page.locator("h1").count()).isEqualTo(1);
      page.locator("main a[href*='kapitel/']").first().click();
      assertThat(page.url()).startsWith("file:").contains("/kapitel/");
      assertThat(page.locator("h1").count()).isEqualTo(1);
      assertThat(
              page.evaluate(
                  "() => getComputedStyle(document.body).fontFamily.includes('Atkinson')"
                      + " && [...document.styleSheets].length > 0"))
          .isEqualTo(true);
    }
  }

  @Test
  void noPageNeedsSidewaysScrollingAt320Pixels() {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context =
        browser
            .get()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(320, 640))) {
      Page page = context.newPage();
      for (String path : pages) {
        page.navigate(server.address() + path);
        Object width = page.evaluate("() => document.documentElement.scrollWidth");
        if (((Number) width).intValue() > 320) {
          faults.add(path + " is " + width + " pixels wide");
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void axeFindsNothingOnAnyPage() {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context = browser.get().newContext()) {
      Page page = context.newPage();
      for (String path : pages) {
        page.navigate(server.address() + path);
        if (page.url().endsWith(path)) {
          AxeResults results =
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
                  .analyze();
          for (Rule rule : results.getViolations()) {
            faults.add(path + " " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theTextIsAllThereWithoutStyleAndScript() {
    try (BrowserContext context =
        browser
            .get()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.route("**/*.css", route -> route.abort());
      page.navigate(server.address() + "kapitel/kornmarkt/index.html");
      assertThat(page.locator("main h1").isVisible()).isTrue();
      Locator points = page.locator(".faden-vision-points > li");
      assertThat(points.count()).isGreaterThanOrEqualTo(6);
      assertThat(points.all()).allMatch(Locator::isVisible);
      assertThat(page.locator(".faden-vision-markers").isVisible()).isFalse();
    }
  }
}
