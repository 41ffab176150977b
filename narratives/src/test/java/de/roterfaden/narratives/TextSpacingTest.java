package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text finds its place with the distances that a reader needs. */
@ExtendWith(OpenSite.Once.class)
class TextSpacingTest {

  /** WCAG 1.4.12; the style is set by script, as an extension of the browser would. */
  @Test
  void nothingIsCutOffOrCoveredWithTheTextSpacingOfWcag(OpenSite site) {
    NewContextOptions settings =
        new NewContextOptions().setViewportSize(1024, 800).setBypassCSP(true);
    assertThat(
            site.faults(
                site.matrix().samples(),
                settings,
                (page, sample, fault) -> OpenSite.ask(page, "text-spacing.js").forEach(fault)))
        .isEmpty();
  }

  @Test
  void textsThatCoverEachOtherOrAreCutOffAreFound(OpenSite site) {
    try (BrowserContext context = site.browser().get().newContext()) {
      Page page = context.newPage();
      String text = "<h1>A</h1><p>B</p><p>C</p><p>D</p><details><summary>E</summary>F</details>";
      page.setContent(text);
      assertThat(OpenSite.ask(page, "text-spacing.js")).isEmpty();

      page.setContent(text + "<p>Under</p><p style='margin-top: -3em'>Over</p>");
      assertThat(OpenSite.ask(page, "text-spacing.js"))
          .containsExactly("cover each other: Under / Over");
      page.setContent(
          text + "<p style='width: 8ch; overflow: hidden; font-family: monospace'>narrowly</p>");
      assertThat(OpenSite.ask(page, "text-spacing.js"))
          .singleElement()
          .asString()
          .contains("cut off");
    }
  }
}
