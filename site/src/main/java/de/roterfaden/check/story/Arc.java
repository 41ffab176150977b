package de.roterfaden.check.story;

import de.roterfaden.narrative.Time;

/** A narrative is a closed story that joins past, present and future. */
final class Arc implements StoryRule {

  @Override
  public String name() {
    return "arc";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    for (Time time : Time.values()) {
      boolean told = story.chapters().stream().anyMatch(it -> it.page().front().time() == time);
      if (!told) {
        Place start =
            story
                .start()
                .map(it -> Place.front(story.narrative(), it.page(), "title"))
                .orElseGet(() -> Place.value(story.narrative(), Place.SETTINGS, ""));
        reporter.warn(time.id(), start, time.id());
      }
    }
    for (Chapter chapter : story.chapters()) {
      if (chapter.page().front().time() == null) {
        reporter.warn(
            "no-time",
            Place.front(story.narrative(), chapter.page(), "title"),
            "time",
            chapter.page().front().title());
      }
    }
  }
}
