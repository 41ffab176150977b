package de.roterfaden.check.readability;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Explanation;
import de.roterfaden.finding.Explanations;
import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The examples by which rules are explained are true: a rule tells of "before" at a level where it
 * holds, and at none of "after".
 */
class ExplanationExamplesTest {

  /** Rules whose examples cannot be run, and why. */
  private static final Map<String, String> NOT_ON_A_SNIPPET =
      Map.of(
          "untested", "looks at the front matter, not at the text",
          "picture", "the example describes a long section instead of printing it",
          "score", "needs ten sentences; the example shows a figure");

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void rulesTellOfBeforeAndNotOfAfter(String language) {
    List<String> wrong = new ArrayList<>();
    for (ReadabilityRule rule : runnable()) {
      Explanation one = explanation(rule, language);
      boolean german = one.before().equals(explanation(rule, "de").before());
      String words = german ? "de" : "en";
      if (levels(rule).noneMatch(it -> tells(rule, it, words, one.before()))) {
        wrong.add(rule.name() + " does not tell of before: " + one.before());
      }
      levels(rule)
          .filter(it -> tells(rule, it, words, one.after()))
          .forEach(it -> wrong.add(rule.name() + " tells of after, " + it + ": " + one.after()));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void onlyRulesThatThereAreAreLeftOut() {
    assertThat(Rules.all().stream().map(ReadabilityRule::name))
        .containsAll(NOT_ON_A_SNIPPET.keySet());
  }

  private static List<ReadabilityRule> runnable() {
    return Rules.all().stream().filter(it -> !NOT_ON_A_SNIPPET.containsKey(it.name())).toList();
  }

  private static boolean tells(
      ReadabilityRule rule, Level level, String language, String markdown) {
    return !Studied.find(rule, level, language, markdown).isEmpty();
  }

  private static Stream<Level> levels(ReadabilityRule rule) {
    return Stream.of(Level.values()).filter(it -> rule.severity(it).isPresent());
  }

  private static Explanation explanation(ReadabilityRule rule, String language) {
    return Explanations.in(Messages.in(Locale.forLanguageTag(language)))
        .of(rule.id())
        .orElseThrow();
  }
}
