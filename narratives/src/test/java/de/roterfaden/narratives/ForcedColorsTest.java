package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With the colours of the reader's own system everything is still there to see. */
@ExtendWith(OpenSite.Once.class)
class ForcedColorsTest {

  @Test
  void textDrawingsAndTheBordersOfControlsCanBeSeen(OpenSite site) {
    NewContextOptions settings =
        new NewContextOptions().setForcedColors(ForcedColors.ACTIVE).setViewportSize(1024, 800);
    assertThat(
            site.faults(
                site.matrix().samples(),
                settings,
                (page, sample, fault) -> OpenSite.ask(page, "forced-colors.js").forEach(fault)))
        .isEmpty();
  }
}
