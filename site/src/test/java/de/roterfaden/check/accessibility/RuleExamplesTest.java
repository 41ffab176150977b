package de.roterfaden.check.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.check.Origins;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule on its own examples: what breaks it is told, what keeps it is not. */
class RuleExamplesTest {

  private static final int LEAST = 10;

  static Stream<AccessibilityRule> rules() {
    return Rules.all().stream();
  }

  static Stream<Arguments> examples() {
    return Rules.all().stream()
        .flatMap(rule -> lines(rule).stream().map(line -> Arguments.of(rule.name(), line, rule)));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasEnoughExamples(AccessibilityRule rule) {
    List<String> lines = lines(rule);

    assertThat(lines.stream().filter(line -> line.startsWith("+ ")).count())
        .as(rule.name())
        .isGreaterThanOrEqualTo(LEAST);
    assertThat(lines.stream().filter(line -> line.startsWith("- ")).count())
        .as(rule.name())
        .isGreaterThanOrEqualTo(LEAST);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void theRuleTellsOfBreachesOnly(String name, String line, AccessibilityRule rule) {
    List<Finding> findings =
        new PageRules(List.of(rule), Origins.BUILT).check(HtmlPage.of("x.html", page(line)));

    if (line.startsWith("+ ")) {
      assertThat(findings).isNotEmpty();
      for (Finding finding : findings) {
        assertThat(finding.rule()).isEqualTo("accessibility/" + name);
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
          Messages messages = Messages.in(locale);
          assertThat(messages.text(finding.message()) + messages.text(finding.help()))
              .doesNotContain("{");
        }
      }
    } else {
      assertThat(findings).isEmpty();
    }
  }

  private static String page(String line) {
    String html = line.substring(2);
    return html.startsWith("<html")
        ? "<!DOCTYPE html>" + html
        : "<!DOCTYPE html><html lang=\"de\"><head><title>Stadt</title></head>"
            + "<body><main><h1>Seite</h1>"
            + html
            + "</main></body></html>";
  }

  private static List<String> lines(AccessibilityRule rule) {
    try (InputStream file =
        RuleExamplesTest.class.getResourceAsStream("examples/" + rule.name() + ".txt")) {
      assertThat(file).as("examples of " + rule.name()).isNotNull();
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("+ ") || line.startsWith("- "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
