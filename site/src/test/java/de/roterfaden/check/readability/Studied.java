package de.roterfaden.check.readability;

import de.roterfaden.check.CheckRun;
import de.roterfaden.check.CheckedText;
import de.roterfaden.check.Outcome;
import de.roterfaden.check.Subject;
import de.roterfaden.finding.Finding;
import de.roterfaden.markup.ReadText;
import de.roterfaden.markup.TextUnits;
import de.roterfaden.narrative.Level;
import java.util.List;
import java.util.Optional;

/** Holds single texts to single rules, for tests. */
final class Studied {

  private Studied() {}

  /** What a rule finds in Markdown. */
  static List<Finding> find(ReadabilityRule rule, Level level, String markdown) {
    return find(rule, level, "de", markdown);
  }

  static List<Finding> find(ReadabilityRule rule, Level level, String language, String markdown) {
    return outcome(List.of(rule), level, language, markdown).findings();
  }

  /** What rules find in Markdown, with its figures and with acceptances. */
  static Outcome outcome(
      List<ReadabilityRule> rules, Level level, String language, String markdown) {
    return outcome(rules, level, language, TextUnits.ofMarkdown(markdown, 1));
  }

  /** What a rule finds in plain German text. */
  static List<Finding> findPlain(ReadabilityRule rule, Level level, String text) {
    return outcome(List.of(rule), level, "de", TextUnits.ofPlain(text)).findings();
  }

  private static Outcome outcome(
      List<ReadabilityRule> rules, Level level, String language, ReadText read) {
    CheckedText text =
        new CheckedText(
            "text.md",
            ExampleNarrative.version(language, level),
            "text.md",
            "",
            language,
            level,
            false,
            read,
            List.of());
    Subject subject = new Subject(List.of(text), Optional.of(ExampleNarrative.narrative()));
    return new CheckRun(List.of(new ReadabilityCheck(rules))).of(subject);
  }
}
