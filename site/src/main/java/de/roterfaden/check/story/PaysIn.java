package de.roterfaden.check.story;

import de.roterfaden.narrative.Measure;
import de.roterfaden.narrative.MeasureState;
import de.roterfaden.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Every measure says how it pays into its goal. Who only repeats title, summary or benefit has not
 * said it.
 */
final class PaysIn implements StoryRule {

  @Override
  public String name() {
    return "pays-in";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    List<Measure> measures = story.data().measures();
    Language language = story.language();
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      if (measure.state() == MeasureState.REJECTED || measure.state() == MeasureState.DROPPED) {
        continue;
      }
      String title = story.words(measure.title());
      Set<String> said = Wordings.stems(story.words(measure.paysIn()), language);
      Set<String> known = new HashSet<>(Wordings.stems(title, language));
      known.addAll(Wordings.stems(story.words(measure.summary()), language));
      if (story.words(measure.paysIn()).isBlank()) {
        reporter.warn("", Place.entry(story.narrative(), "measures", i, "id"), measure.id(), title);
      } else if (known.containsAll(said)) {
        reporter.warn(
            "repeats",
            Place.entry(story.narrative(), "measures", i, "paysIn"),
            measure.id(),
            title);
      }
    }
  }
}
