package de.roterfaden.check.story;

import de.roterfaden.markup.Passage;
import de.roterfaden.narrative.FutureTask;
import java.util.List;

/**
 * A narrative is a promise: each future task has one, with owner, date and state, in a {@code
 * promise} block of one of its chapters. A promise in the data alone has neither.
 */
final class PromiseMissing implements StoryRule {

  @Override
  public String name() {
    return "promise-missing";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    List<FutureTask> tasks = story.data().futureTasks();
    for (int i = 0; i < tasks.size(); i++) {
      String id = tasks.get(i).id();
      boolean promised =
          story.chapters().stream()
              .filter(it -> it.page().front().task().equals(id))
              .anyMatch(it -> !it.all(Passage.Promise.class).isEmpty());
      if (!promised) {
        String variant = tasks.get(i).promise().isEmpty() ? "" : "no-block";
        reporter.warn(
            variant,
            Place.entry(story.narrative(), "futureTasks", i, "id"),
            id,
            story.words(tasks.get(i).title()));
      }
    }
    boolean none =
        tasks.isEmpty()
            && story.chapters().stream().allMatch(it -> it.all(Passage.Promise.class).isEmpty());
    if (none) {
      story
          .start()
          .ifPresent(
              start ->
                  reporter.warn(
                      "none", Place.front(story.narrative(), start.page(), "title"), "promise"));
    }
  }
}
