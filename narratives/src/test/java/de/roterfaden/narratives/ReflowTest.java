package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text finds its place on narrow screens and with the distances that a reader needs. */
@ExtendWith(OpenSite.Once.class)
class ReflowTest {

  @Test
  void noPageNeedsSidewaysScrollingAt320Pixels(OpenSite site) {
    NewContextOptions narrow = new NewContextOptions().setViewportSize(320, 640);
    assertThat(
            site.faults(
                site.matrix().all(),
                narrow,
                (page, sample, fault) -> {
                  int width =
                      ((Number) page.evaluate("() => document.documentElement.scrollWidth"))
                          .intValue();
                  if (width > 320) {
                    fault.accept(width + " pixels wide");
                  }
                }))
        .isEmpty();
  }

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
