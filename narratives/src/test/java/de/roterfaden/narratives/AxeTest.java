package de.roterfaden.narratives;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** axe-core finds nothing on any page type in any language version. */
@ExtendWith(OpenSite.Once.class)
class AxeTest {

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** Rules that axe leaves off unless told. */
  private static final List<String> OFF_BY_DEFAULT =
      List.of(
          "target-size",
          "color-contrast-enhanced",
          "identical-links-same-purpose",
          "meta-refresh-no-exceptions");

  /** What the dark can change: the theme gives other colours there, and nothing else. */
  private static final List<String> COLORS =
      List.of("color-contrast", "color-contrast-enhanced", "link-in-text-block");

  /** Where each element is shown. */
  private static final String SHOWN =
      """
      () => [...document.querySelectorAll('*')].map((element) => {
        const box = element.getBoundingClientRect();
        return [box.x, box.y, box.width, box.height].map(Math.round).join(' ')
          + getComputedStyle(element).visibility;
      }).join()
      """;

  @Test
  void thereIsNoViolationInTheLightOrInTheDark(OpenSite site) {
    NewContextOptions settings =
        new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE).setViewportSize(1280, 900);
    assertThat(site.faults(site.matrix().samples(), settings, AxeTest::analyze)).isEmpty();
  }

  private static void analyze(Page page, SamplePage sample, Consumer<String> fault) {
    analyze(page, fault);
  }

  /** Has axe-core look at a page in the light and in the dark, and tells what it finds. */
  static void analyze(Page page, Consumer<String> fault) {
    AxeRunOptions options = violations();
    options.setRules(OFF_BY_DEFAULT.stream().collect(toMap(rule -> rule, rule -> enabled())));
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    String shown = page.evaluate(SHOWN).toString();
    analyze(new AxeBuilder(page).options(options).withTags(TAGS), fault);
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    analyze(
        new AxeBuilder(page).options(violations()).withRules(COLORS),
        found -> fault.accept("in the dark: " + found));
    if (!page.evaluate(SHOWN).toString().equals(shown)) {
      fault.accept("shows other things or in other places in the dark");
    }
  }

  private static void analyze(AxeBuilder axe, Consumer<String> fault) {
    for (Rule rule : axe.setLegacyMode(true).analyze().getViolations()) {
      for (CheckedNode node : rule.getNodes()) {
        fault.accept(rule.getId() + " " + node.getTarget() + " " + node.getHtml());
      }
    }
  }

  /** What is right need not be listed: that takes longer than finding what is wrong. */
  private static AxeRunOptions violations() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }

  private static AxeRuleOptions enabled() {
    AxeRuleOptions options = new AxeRuleOptions();
    options.setEnabled(true);
    return options;
  }
}
