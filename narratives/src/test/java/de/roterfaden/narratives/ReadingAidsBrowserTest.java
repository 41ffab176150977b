package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Larger letters, more contrast, more space, reading aloud: on the reader's device and by choice.
 */
@ExtendWith(OpenSite.Once.class)
class ReadingAidsBrowserTest {

  private static final String CHAPTER = "kapitel/werkstatt/index.html";

  /**
   * A device with voices, since the browser of a build server has none; it tells what it speaks.
   */
  private static final String VOICES =
      """
      window.spoken = [];
      Object.defineProperty(window, "speechSynthesis", {value: {
        getVoices: () => [
          {lang: "en-GB", localService: true}, {lang: "de-DE", localService: %s}, {lang: "de-DE", localService: false}
        ],
        speak: utterance => { window.spoken.push(utterance); },
        cancel: () => {},
        addEventListener: () => {}
      }});
      window.SpeechSynthesisUtterance = function (text) { this.text = text; };
      """;

  private static Browser browser;
  private static SubPathServer server;
  private static Path site;

  private BrowserContext context;

  @BeforeAll
  static void buildAndServe(OpenSite open) {
    browser = open.browser();
    site = open.folder();
    server = open.server();
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void aChoiceHoldsOnTheNextPageUntilItIsForgotten() {
    Page page = open(new NewContextOptions(), "");
    assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
    page.click(".aids-title");
    page.check("input[name=size][value='2']");
    assertThat(page.locator(".aids-status").textContent())
        .isEqualTo("Gemerkt, nur auf diesem Gerät.");

    page.navigate(server.address() + "kapitel/kanal/leicht.html");
    assertThat(classes(page)).isEqualTo("aids-size-2");
    assertThat(page.evaluate("() => document.querySelector('[name=size][value=\"2\"]').checked"))
        .isEqualTo(true);

    page.click(".aids-title");
    page.click(".aids-forget");
    assertThat(classes(page)).isEqualTo("");
    assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
  }

  @Test
  void whereTheBrowserMayNotRememberItHoldsForThePageAndSaysSo() {
    Page page =
        open(
            new NewContextOptions(),
            "Object.defineProperty(window, 'localStorage', {get() { throw new Error('forbidden'); }});");
    page.click(".aids-title");
    page.check("input[name=contrast][value='1']");
    assertThat(classes(page)).isEqualTo("aids-contrast-1");
    assertThat(page.locator(".aids-status").textContent()).startsWith("Das gilt nur");
    assertThat(page.locator(".aids-forget").isVisible()).isFalse();
  }

  @Test
  void theyWorkByDoubleClick() {
    context = browser.get().newContext();
    Page page = context.newPage();
    page.navigate(site.resolve(CHAPTER).toUri().toString());
    page.click(".aids-title");
    page.check("input[name=space][value='1']");
    assertThat(classes(page)).isEqualTo("aids-space-1");
  }

  @Test
  void withoutScriptTheyAreNotThere() {
    Page page = open(new NewContextOptions().setJavaScriptEnabled(false), "");
    assertThat(page.locator(".aids").isVisible()).isFalse();
  }

  @Test
  void aPageIsReadSentenceBySentenceByVoicesOfTheDevice() {
    Page page = open(new NewContextOptions(), VOICES.formatted("true"));
    page.click(".aids-title");
    page.click(".aids-read");
    assertThat(page.evaluate("() => spoken[spoken.length - 1].voice.localService")).isEqualTo(true);
    page.evaluate(
        "() => { while (spoken[spoken.length - 1].text !== 'Die Werkstatt, die blieb') next(); function next() { spoken[spoken.length - 1].onend(); } }");
    assertThat(page.locator("h1.aids-reading").count()).isEqualTo(1);
    assertThat(page.locator(".aids-read").textContent()).isEqualTo("Pause");

    page.click(".aids-read");
    assertThat(page.locator(".aids-read").textContent()).isEqualTo("Weiterlesen");
    page.click(".aids-read");
    assertThat(page.evaluate("() => spoken[spoken.length - 1].text"))
        .isEqualTo("Die Werkstatt, die blieb");

    page.click(".aids-stop");
    assertThat(page.locator(".aids-reading").count()).isZero();
    assertThat(page.evaluate("() => document.activeElement.textContent"))
        .isEqualTo("Seite vorlesen");
  }

  @Test
  void itReadsThePageToItsEndAndPartsInTheirLanguage() {
    context = browser.get().newContext();
    context.addInitScript(VOICES.formatted("true"));
    Page page = context.newPage();
    page.navigate(server.address() + "seiten/glossar/index.html");
    page.evaluate(
        "() => document.querySelector('main p, main dd').innerHTML = 'Das heißt <span lang=\"en\">step-free access</span> dort.'");
    page.click(".aids-title");
    page.click(".aids-read");
    page.evaluate(
        "() => { for (let i = 0; i < 2000 && document.querySelector('.aids-reading'); i++) spoken[spoken.length - 1].onend(); }");
    assertThat(
            page.evaluate("() => spoken.filter(u => u.lang === 'en-GB').map(u => u.text).join()"))
        .isEqualTo("step-free access");
    assertThat(page.locator(".aids-read").textContent()).isEqualTo("Seite vorlesen");
  }

  @Test
  void voicesThatSendTheTextAwayAreNotOffered() {
    Page page = open(new NewContextOptions(), VOICES.formatted("false"));
    page.click(".aids-title");
    assertThat(page.locator(".aids-read").isVisible()).isFalse();
  }

  @Test
  void withAllAidsThePageStaysAccessibleAndFitsAPhone() {
    Page page = open(new NewContextOptions().setViewportSize(320, 640), VOICES.formatted("true"));
    page.click(".aids-title");
    for (String aid : List.of("size", "contrast", "space")) {
      page.locator("input[name=" + aid + "]").last().check();
    }
    assertThat(((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue())
        .isLessThanOrEqualTo(320);
    assertThat(
            new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations())
        .isEmpty();
  }

  private Page open(NewContextOptions options, String script) {
    context = browser.get().newContext(options);
    if (!script.isEmpty()) {
      context.addInitScript(script);
    }
    Page page = context.newPage();
    page.setDefaultTimeout(5_000);
    page.navigate(server.address() + CHAPTER);
    return page;
  }

  private static Object classes(Page page) {
    return page.evaluate(
        "() => document.documentElement.className.replace('has-script', '').trim()");
  }
}
