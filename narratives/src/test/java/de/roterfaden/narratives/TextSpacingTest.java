package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text finds its place with the distances that a reader needs. */
@ExtendWith(OpenSite.Once.class)
class TextSpacingTest {

  /** WCAG 1.4.12; the style is set by script, as an extension of the browser would. */
  @Test
  void nothingIsCutOffWithTheTextSpacingOfWcag(OpenSite site) {
    NewContextOptions settings =
        new NewContextOptions().setViewportSize(1024, 800).setBypassCSP(true);
    assertThat(
            site.faults(
                site.matrix().samples(),
                settings,
                (page, sample, fault) -> OpenSite.ask(page, "text-spacing.js").forEach(fault)))
        .isEmpty();
  }
}
