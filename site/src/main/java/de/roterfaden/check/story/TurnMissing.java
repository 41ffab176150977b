package de.roterfaden.check.story;

import de.roterfaden.markup.Passage;

/** A story of loss is turned: there is a loss and a strength that grew from it. */
final class TurnMissing implements StoryRule {

  @Override
  public String name() {
    return "turn-missing";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    boolean told =
        story.pages().stream()
            .filter(it -> it.page().version().equals(story.main()))
            .anyMatch(it -> !it.all(Passage.Turn.class).isEmpty());
    if (!told) {
      story
          .start()
          .ifPresent(
              start ->
                  reporter.warn("", Place.front(story.narrative(), start.page(), "title"), "turn"));
    }
  }
}
