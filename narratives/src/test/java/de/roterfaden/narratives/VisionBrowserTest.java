package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A picture of the future is explored with mouse, finger and keyboard, and by a link. */
@ExtendWith(OpenSite.Once.class)
class VisionBrowserTest {

  private static final String PAGE = "zukunftsaufgaben/kuehl/index.html";

  private static Browser browser;
  private static SubPathServer server;
  private static Path site;

  @BeforeAll
  static void buildAndServe(OpenSite open) {
    browser = open.browser();
    site = open.folder();
    server = open.server();
  }

  @Test
  void theMouseChoosesAPointThatComesNearAndTellsItsText() {
    try (BrowserContext context = context(1280)) {
      Page page = open(context, "");
      double before = width(page);

      page.locator(".faden-vision-markers a").nth(5).click();

      assertThat(page.locator(".faden-vision-card .faden-vision-title").textContent())
          .isEqualTo(page.locator(".faden-vision-points .faden-vision-title").nth(5).textContent());
      assertThat(page.url()).contains("#vision-");
      assertThat(width(page)).isGreaterThan(1.5 * before);
      assertThat(page.locator(".faden-vision-points > .is-chosen").count()).isEqualTo(1);
      assertThat(covers(page)).as("the card lies on the point").isFalse();
    }
  }

  @Test
  void theCardNeverCoversItsPoint() {
    for (int width : List.of(390, 768, 1440)) {
      try (BrowserContext context = context(width)) {
        Page page = open(context, "");
        page.locator(".faden-vision-show").first().click();
        int points = page.locator(".faden-vision-points > li").count();
        for (int point = 0; point < points; point++) {
          assertThat(covers(page)).as("point %s at %s pixels", point + 1, width).isFalse();
          page.locator(".faden-vision-controls button").nth(1).click();
        }
      }
    }
  }

  @Test
  void theKeyboardDoesTheSameFromTheListAndComesBackToIt() {
    try (BrowserContext context = context(1280)) {
      Page page = open(context, "");
      Locator third = page.locator(".faden-vision-show").nth(2);
      third.focus();
      assertThat(page.locator(".faden-vision-markers .is-lit").count()).isEqualTo(1);

      page.keyboard().press("Enter");
      assertThat(page.locator(".faden-vision-number").textContent()).isEqualTo("3");
      assertThat(page.evaluate("document.activeElement.className")).isEqualTo("faden-vision-card");
      page.keyboard().press("Escape");
      assertThat(page.locator(".faden-vision-card").isVisible()).isFalse();
      assertThat(third.evaluate("e => e === document.activeElement")).isEqualTo(true);
    }
  }

  @Test
  void aFingerMeansTheNearestPoint() {
    try (BrowserContext context =
        browser
            .get()
            .newContext(new NewContextOptions().setViewportSize(390, 844).setHasTouch(true))) {
      Page page = open(context, "");
      BoundingBox stage = page.locator(".faden-vision-stage").boundingBox();
      BoundingBox dot = page.locator(".faden-vision-markers a").nth(5).boundingBox();

      page.touchscreen().tap(dot.x + dot.width / 2 + 12, dot.y + dot.height / 2);

      assertThat(page.locator(".faden-vision-number").textContent()).isEqualTo("6");
      assertThat(stage.width).isLessThanOrEqualTo(390);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }
  }

  @Test
  void aLinkOpensItsPointAndTheWayBackUndoesAChoice() {
    try (BrowserContext context = context(1280)) {
      Page page = open(context, "");
      String id = page.locator(".faden-vision-points > li").nth(3).getAttribute("id");
      page.navigate("about:blank");
      page.navigate(server.address() + PAGE + "#" + id);
      assertThat(page.locator(".faden-vision-number").textContent()).isEqualTo("4");

      page.locator(".faden-vision-controls button").nth(1).click();
      assertThat(page.locator(".faden-vision-number").textContent()).isEqualTo("5");
      page.goBack();
      assertThat(page.locator(".faden-vision-number").textContent()).isEqualTo("4");
    }
  }

  @Test
  void whoWantsNoMotionGetsNone() {
    try (BrowserContext context =
        browser.get().newContext(new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
      Page page = open(context, "");
      assertThat(
              page.evaluate(
                  "getComputedStyle(document.querySelector('.faden-vision-layer'))"
                      + ".transitionDuration"))
          .isEqualTo("0s");
    }
  }

  @Test
  void withoutScriptTheNumbersLeadToTheListAndNothingPromisesMore() {
    try (BrowserContext context =
        browser.get().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = open(context, "");
      page.locator(".faden-vision-markers a").nth(2).click();
      String id = page.locator(".faden-vision-points > li").nth(2).getAttribute("id");
      assertThat(page.url()).endsWith("#" + id);
      assertThat(page.locator(".faden-vision button").count()).isZero();
    }
  }

  @Test
  void itWorksByDoubleClickToo() {
    try (BrowserContext context = context(1280)) {
      Page page = context.newPage();
      page.navigate(site.resolve(PAGE).toUri().toString());
      page.locator(".faden-vision-markers a").first().click();
      assertThat(page.locator(".faden-vision-number").textContent()).isEqualTo("1");
      page.locator(".faden-vision-close").click();
      assertThat(page.locator(".faden-vision-card").isVisible()).isFalse();
    }
  }

  private static BrowserContext context(int width) {
    return browser
        .get()
        .newContext(
            new NewContextOptions()
                .setViewportSize(width, 900)
                .setReducedMotion(ReducedMotion.REDUCE));
  }

  private static Page open(BrowserContext context, String fragment) {
    Page page = context.newPage();
    page.navigate(server.address() + PAGE + fragment);
    return page;
  }

  private static double width(Page page) {
    return ((Number)
            page.evaluate(
                "document.querySelector('.faden-vision-layer').getBoundingClientRect().width"))
        .doubleValue();
  }

  /** Whether the middle of the chosen point lies under the card, or outside of what is shown. */
  private static boolean covers(Page page) {
    return (Boolean)
        page.evaluate(
            """
            () => {
              const dot = document.querySelector('.faden-vision-markers .is-chosen a')
                  .getBoundingClientRect();
              const card = document.querySelector('.faden-vision-card').getBoundingClientRect();
              const stage = document.querySelector('.faden-vision-stage').getBoundingClientRect();
              const x = dot.left + dot.width / 2, y = dot.top + dot.height / 2;
              const within = (box) =>
                  x > box.left && x < box.right && y > box.top && y < box.bottom;
              return within(card) || !within(stage);
            }
            """);
  }
}
