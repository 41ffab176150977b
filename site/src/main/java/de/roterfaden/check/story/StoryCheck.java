package de.roterfaden.check.story;

import de.roterfaden.check.Check;
import de.roterfaden.check.Outcome;
import de.roterfaden.check.Subject;
import de.roterfaden.finding.Finding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Holds a narrative to what makes a narrative and a strategy. */
public final class StoryCheck implements Check {

  private final List<StoryRule> rules;
  private final LocalDate today;

  /**
   * @param rules the rules
   * @param today the day on which dates are judged
   */
  StoryCheck(List<StoryRule> rules, LocalDate today) {
    this.rules = List.copyOf(rules);
    this.today = today;
  }

  /**
   * The check with all rules.
   *
   * @param clock says what day it is
   */
  public static StoryCheck ofAllRules(Clock clock) {
    return new StoryCheck(Rules.all(), LocalDate.now(clock));
  }

  @Override
  public String id() {
    return "story";
  }

  /** What is wrong with the narrative; nothing for texts that belong to none. */
  @Override
  public Outcome check(Subject subject) {
    return subject
        .narrative()
        .map(narrative -> Story.of(narrative, subject.texts(), today))
        .map(story -> Outcome.of(findings(story)))
        .orElse(Outcome.NOTHING);
  }

  private List<Finding> findings(Story story) {
    return rules.parallelStream()
        .flatMap(
            rule -> {
              Reporter reporter = new Reporter(rule);
              rule.check(story, reporter);
              return reporter.findings().stream();
            })
        .toList();
  }
}
