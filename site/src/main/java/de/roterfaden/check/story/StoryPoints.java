package de.roterfaden.check.story;

import de.roterfaden.markup.Passage;
import de.roterfaden.narrative.FutureTask;
import java.util.List;

/** Political groups find points to relate to: each future task has a story point. */
final class StoryPoints implements StoryRule {

  @Override
  public String name() {
    return "story-points";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    List<FutureTask> tasks = story.data().futureTasks();
    for (int i = 0; i < tasks.size(); i++) {
      String id = tasks.get(i).id();
      boolean there =
          story.chapters().stream()
              .filter(it -> it.page().front().task().equals(id))
              .anyMatch(it -> !it.all(Passage.StoryPoint.class).isEmpty());
      if (!there) {
        reporter.warn(
            "",
            Place.entry(story.narrative(), "futureTasks", i, "id"),
            id,
            story.words(tasks.get(i).title()));
      }
    }
  }
}
