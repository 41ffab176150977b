package de.roterfaden.check.readability;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How often rules are right in running text that was not written for them: findings drawn by chance
 * ({@link FindingsSample}) from German documentation in Debian packages, each judged by a person.
 * The figures are in {@code docs/readability.md}; run alone with {@code -Dtest=RulesEvaluation}.
 */
class RulesEvaluation {

  private static final int SAMPLE = 50;
  private static final double LEAST = 0.95;

  /** Rules that look at more than a paragraph of running text can show, and why. */
  static final Map<String, String> NOT_IN_RUNNING_TEXT =
      Map.of(
          "score", "judges the figures of a whole text",
          "picture", "looks at the sections of a page, and plain text has no pictures",
          "untested",
              "looks for what a text claims of its own test; no document of the corpus does",
          "term-consistency", "finds the words that a narrative has laid down, and no others");

  @Test
  void rulesAreRightInRunningText() {
    List<String> table = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (ReadabilityRule rule : Rules.all()) {
      if (NOT_IN_RUNNING_TEXT.containsKey(rule.name())) {
        continue;
      }
      RunningText text = RunningText.of(rule.name());
      int right = 0;
      int wrong = 0;
      for (RunningText.Row row : text.rows()) {
        boolean told =
            Studied.findPlain(rule, row.level(), row.text()).stream()
                .map(Finding::target)
                .anyMatch(row.words()::equals);
        right += told && row.right() ? 1 : 0;
        wrong += told && !row.right() ? 1 : 0;
      }
      double precision = right + wrong == 0 ? 0 : (double) right / (right + wrong);
      String line =
          String.format(
              Locale.ROOT,
              "%s: %d of %d right, %.3f",
              rule.name(),
              right,
              right + wrong,
              precision);
      table.add(line);
      if (precision < LEAST || (right + wrong < SAMPLE && !text.all())) {
        faults.add(line);
      }
    }
    System.out.println(String.join(System.lineSeparator(), table));

    assertThat(faults).isEmpty();
  }
}
