package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a picture goes along with the text that steps through it. */
@ExtendWith(OpenSite.Once.class)
class ScrollyBrowserTest {

  private static final String PAGE = "kapitel/letzter-bus/index.html";

  private static Browser browser;
  private static Path site;

  @BeforeAll
  static void build(OpenSite open) {
    browser = open.browser();
    site = open.folder();
  }

  @Test
  void thePictureStaysInViewAndComesNearWithTheSteps() {
    on(
        moving(),
        page -> {
          assertThat(nearness(page)).isEmpty();
          scrollTo(page, 3);
          page.waitForFunction("() => document.querySelector('.faden-scrolly-step.is-here')");
          assertThat(nearness(page)).contains("scale(2)");
          assertThat(stageTop(page)).isBetween(-1, 1);
        });
  }

  @Test
  void nextLeadsToTheNextStepWithoutLosingTheButton() {
    on(
        moving().setViewportSize(390, 800),
        page -> {
          page.getByText("Weiter", new Page.GetByTextOptions().setExact(true)).focus();
          page.keyboard().press("Enter");
          page.waitForFunction(
              "() => document.querySelector('.faden-scrolly-count').textContent === 'Schritt 1 von"
                  + " 7' && document.querySelector('.faden-scrolly-step').matches('.is-here')");
          page.keyboard().press("Enter");
          page.waitForFunction(
              "() => document.querySelector('.faden-scrolly-count').textContent === 'Schritt 2 von"
                  + " 7'");
          assertThat(page.locator(".faden-scrolly-said").innerText()).contains("Aufzug");
          assertThat(page.evaluate("() => document.activeElement.textContent")).isEqualTo("Weiter");
        });
  }

  @Test
  void whoWantsNoMotionOrHasNoScriptReadsThePictureAndThenTheText() {
    for (NewContextOptions options :
        new NewContextOptions[] {
          new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE),
          moving().setJavaScriptEnabled(false)
        }) {
      on(
          options,
          page -> {
            assertThat(page.locator(".faden-scrolly-button").count()).isZero();
            assertThat(page.locator(".faden-scrolly-step").all())
                .hasSize(7)
                .allMatch(step -> step.isVisible());
          });
    }
  }

  @Test
  void paperShowsTheWholePictureOnce() {
    on(
        moving(),
        page -> {
          scrollTo(page, 3);
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          assertThat(
                  page.locator(".faden-scrolly-stage img")
                      .evaluate("e => getComputedStyle(e).transform"))
              .isEqualTo("none");
          assertThat(page.locator(".faden-scrolly-controls").isVisible()).isFalse();
        });
  }

  private static NewContextOptions moving() {
    return new NewContextOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE);
  }

  private static void on(NewContextOptions options, Consumer<Page> test) {
    try (BrowserContext context = browser.get().newContext(options)) {
      Page page = context.newPage();
      page.setDefaultTimeout(5_000);
      page.navigate(site.resolve(PAGE).toUri().toString());
      test.accept(page);
    }
  }

  private static void scrollTo(Page page, int step) {
    page.locator(".faden-scrolly-step").nth(step - 1).evaluate("e => e.scrollIntoView()");
  }

  private static String nearness(Page page) {
    return (String) page.locator(".faden-scrolly-stage img").evaluate("e => e.style.transform");
  }

  private static int stageTop(Page page) {
    return ((Number)
            page.locator(".faden-scrolly-stage")
                .evaluate("e => Math.round(e.getBoundingClientRect().top)"))
        .intValue();
  }
}
