package de.roterfaden.check.readability;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule tells of its breaches, where they are, and of nothing else. */
class RuleExamplesTest {

  private static final int EACH = 20;

  @TestFactory
  Stream<DynamicNode> rules() {
    return Rules.all().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> holdsForAllExamples(rule)));
  }

  private static void holdsForAllExamples(ReadabilityRule rule) {
    List<Examples> examples = Examples.of(rule.name());
    List<String> faults = new ArrayList<>();
    for (Examples example : examples) {
      List<Finding> findings =
          Studied.find(rule, example.level(), example.language(), example.markdown());
      if (example.breach() == findings.isEmpty()) {
        faults.add(example + " → " + findings.stream().map(Finding::target).toList());
      } else if (example.breach() && example.isMarked() && !isAt(example, findings)) {
        faults.add(example + " → stands at " + findings.stream().map(Finding::position).toList());
      }
    }

    assertThat(faults).isEmpty();
    assertThat(examples.stream().filter(Examples::breach).count())
        .as("breaches of %s", rule.name())
        .isGreaterThanOrEqualTo(EACH);
    assertThat(examples.stream().filter(example -> !example.breach()).count())
        .as("texts that keep %s", rule.name())
        .isGreaterThanOrEqualTo(EACH);
  }

  private static boolean isAt(Examples example, List<Finding> findings) {
    return findings.stream()
        .map(Finding::position)
        .anyMatch(
            (Position position) ->
                position.line() == example.line() && position.column() == example.column());
  }
}
