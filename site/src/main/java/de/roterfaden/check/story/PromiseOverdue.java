package de.roterfaden.check.story;

import de.roterfaden.markup.Passage;
import de.roterfaden.narrative.PartialDate;

/** A promise whose date is over says whether it was kept. */
final class PromiseOverdue implements StoryRule {

  @Override
  public String name() {
    return "promise-overdue";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    for (Chapter chapter : story.pages()) {
      for (Passage.Promise promise : chapter.all(Passage.Promise.class)) {
        boolean open = promise.state().equals("planned") || promise.state().equals("started");
        boolean over =
            PartialDate.parse(promise.until()).filter(it -> it.isOverOn(story.day())).isPresent();
        if (open && over) {
          reporter.warn("", chapter.at(promise), promise.until(), promise.until());
        }
      }
    }
  }
}
