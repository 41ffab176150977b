package de.roterfaden.check.story;

import de.roterfaden.narrative.Stakeholder;
import java.util.List;

/** Diverging interests are named: everybody who is involved wants something. */
final class Interests implements StoryRule {

  @Override
  public String name() {
    return "interests";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    List<Stakeholder> all = story.data().stakeholders();
    for (int i = 0; i < all.size(); i++) {
      String name = story.words(all.get(i).name());
      if (story.words(all.get(i).interest()).isBlank()) {
        Place place = Place.entry(story.narrative(), "stakeholders", i, "id");
        reporter.warn("", place, all.get(i).id(), name);
      }
    }
    long wanted =
        all.stream()
            .map(it -> story.words(it.interest()).strip())
            .filter(it -> !it.isEmpty())
            .count();
    long different =
        all.stream()
            .map(it -> story.words(it.interest()).strip())
            .filter(it -> !it.isEmpty())
            .distinct()
            .count();
    if (wanted > 1 && different == 1) {
      Place place = Place.value(story.narrative(), "data/stakeholders.yml", "/stakeholders");
      reporter.warn("same", place, "interest");
    }
  }
}
