package de.roterfaden.check.story;

import de.roterfaden.check.CheckedText;
import de.roterfaden.check.Subject;
import de.roterfaden.check.readability.ReadabilityCheck;
import de.roterfaden.check.readability.ReadabilityRule;
import de.roterfaden.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * Simple messages instead of technical phrases: a chapter in which several technical words stay
 * unexplained. Which words those are says the rule {@code readability/unexplained-term}, which
 * names each of them.
 */
final class UnexplainedTerms implements StoryRule {

  private static final int MANY = 4;

  /** So many are enough where a hundred words hold them. */
  private static final int DENSE = 3;

  private static final int PER_WORDS = 100;

  @Override
  public String name() {
    return "unexplained-terms";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    List<ReadabilityRule> rules =
        de.roterfaden.check.readability.Rules.all().stream()
            .filter(rule -> rule.name().equals("unexplained-term"))
            .toList();
    ReadabilityCheck check = new ReadabilityCheck(rules);
    for (Chapter chapter : story.chapters()) {
      CheckedText text =
          new CheckedText(
              chapter.page().file(),
              chapter.page().version().id(),
              chapter.page().path(),
              chapter.page().url(),
              chapter.page().version().language(),
              chapter.page().version().level(),
              false,
              chapter.text(),
              List.of());
      List<String> words =
          check
              .check(new Subject(List.of(text), Optional.of(story.narrative())))
              .findings()
              .stream()
              .map(Finding::target)
              .distinct()
              .toList();
      if (words.size() >= MANY
          || (words.size() >= DENSE
              && words.size() * PER_WORDS >= DENSE * chapter.words().split("\\s+", -1).length)) {
        reporter.info(
            "",
            Place.front(story.narrative(), chapter.page(), "title"),
            words.get(0),
            chapter.page().front().title(),
            words.size(),
            String.join(", ", words));
      }
    }
  }
}
