package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing jumps while a page loads for the first time: neither for fonts nor for scripts. */
@ExtendWith(OpenSite.Once.class)
class LayoutShiftTest {

  /** Sum of all shifts, as browsers count them (Layout Instability, Cumulative Layout Shift). */
  private static final String SHIFTS =
      """
      () => document.fonts.ready.then(() => new Promise((done) => {
        let sum = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.value; }))
          .observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum), 100)));
      }))
      """;

  /** A tenth of the most that counts as good: lines may break elsewhere once the font is there. */
  private static final double UNSEEN = 0.01;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "leicht.html",
        "kapitel/seilerei/index.html",
        "kapitel/letzter-bus/index.html",
        "zukunftsaufgaben/kuehl/index.html",
        "massnahmen/index.html",
        "kennzahlen/index.html",
        "suche/index.html"
      })
  void nothingJumps(String path, OpenSite site) {
    for (int width : new int[] {412, 1350}) {
      try (BrowserContext context =
          site.browser().get().newContext(new NewContextOptions().setViewportSize(width, 823))) {
        Page page = context.newPage();
        page.navigate(site.server().address() + path);
        assertThat(((Number) page.evaluate(SHIFTS)).doubleValue())
            .as("shift of %s at %s pixels", path, width)
            .isLessThan(UNSEEN);
      }
    }
  }
}
