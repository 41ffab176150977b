package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who does not want motion gets none. */
@ExtendWith(OpenSite.Once.class)
class ReducedMotionTest {

  /** Nothing may take longer than a tenth of a second, which the eye takes as at once. */
  private static final String MOTION =
      """
      () => {
        const long = (times) => times.split(',').some((time) =>
          parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000) > 100);
        const faults = document.getAnimations()
          .filter((animation) => animation.playState === 'running'
            && animation.effect.getComputedTiming().activeDuration > 100)
          .map((animation) => `runs: ${animation.animationName || animation.transitionProperty}`);
        for (const element of document.querySelectorAll('*')) {
          const style = getComputedStyle(element);
          if (long(style.transitionDuration)
              || (style.animationName !== 'none' && long(style.animationDuration))
              || style.scrollBehavior === 'smooth') {
            faults.push(`moves: ${element.outerHTML.slice(0, 100)}`);
          }
        }
        return faults;
      }
      """;

  @Test
  void nothingMovesForReadersWhoAskForLessMotion(OpenSite site) {
    NewContextOptions settings =
        new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE).setViewportSize(1280, 900);
    assertThat(
            site.faults(
                site.matrix().samples(),
                settings,
                (page, sample, fault) ->
                    ((List<?>) page.evaluate(MOTION)).forEach(it -> fault.accept(it.toString()))))
        .isEmpty();
  }
}
