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

  @Test
  void thereIsNoViolationInTheLight(OpenSite site) {
    assertThat(site.faults(site.matrix().samples(), in(ColorScheme.LIGHT), AxeTest::analyze))
        .isEmpty();
  }

  @Test
  void thereIsNoViolationInTheDark(OpenSite site) {
    assertThat(site.faults(site.matrix().samples(), in(ColorScheme.DARK), AxeTest::analyze))
        .isEmpty();
  }

  private static NewContextOptions in(ColorScheme scheme) {
    return new NewContextOptions()
        .setColorScheme(scheme)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setViewportSize(1280, 900);
  }

  private static void analyze(Page page, SamplePage sample, Consumer<String> fault) {
    analyze(page, fault);
  }

  /** Has axe-core look at a page, and tells what it finds. */
  static void analyze(Page page, Consumer<String> fault) {
    AxeRunOptions options = new AxeRunOptions();
    options.setRules(OFF_BY_DEFAULT.stream().collect(toMap(rule -> rule, rule -> enabled())));
    AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(options).withTags(TAGS);
    for (Rule rule : axe.analyze().getViolations()) {
      for (CheckedNode node : rule.getNodes()) {
        fault.accept(rule.getId() + " " + node.getTarget() + " " + node.getHtml());
      }
    }
  }

  private static AxeRuleOptions enabled() {
    AxeRuleOptions options = new AxeRuleOptions();
    options.setEnabled(true);
    return options;
  }
}
