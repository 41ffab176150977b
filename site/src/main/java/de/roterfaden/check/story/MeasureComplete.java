package de.roterfaden.check.story;

import de.roterfaden.narrative.Measure;
import de.roterfaden.narrative.MeasureState;
import java.util.List;

/**
 * A measure says need, benefit for residents, owner, staff, budget, finance, priority, why it was
 * chosen, which of the 17 Sustainable Development Goals and of the four guidelines of the Smart
 * City Charta it serves; what runs or is done says since when; what was rejected or dropped says
 * why. Of ideas only need and benefit are asked.
 */
final class MeasureComplete implements StoryRule {

  @Override
  public String name() {
    return "measure";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    List<Measure> measures = story.data().measures();
    for (int i = 0; i < measures.size(); i++) {
      String missing = missing(story, measures.get(i));
      if (!missing.isEmpty()) {
        reporter.warn(
            "",
            Place.entry(story.narrative(), "measures", i, "id"),
            measures.get(i).id(),
            story.words(measures.get(i).title()),
            missing);
      }
    }
  }

  private static String missing(Story story, Measure measure) {
    Missing missing = new Missing();
    MeasureState state = measure.state();
    if (state == MeasureState.REJECTED || state == MeasureState.DROPPED) {
      missing.add("stateReason", story.words(measure.stateReason()).isBlank());
      return missing.keys();
    }
    missing.add("need", story.words(measure.need()).isBlank());
    missing.add("benefit", story.words(measure.benefit()).isBlank());
    if (state != MeasureState.IDEA) {
      missing.add("owner", story.words(measure.owner()).isBlank());
      missing.add("staff", story.words(measure.staff()).isBlank());
      missing.add("budget", measure.budget() < 0);
      missing.add("finance", story.words(measure.finance()).isBlank());
      missing.add("priority", measure.priority() == 0);
      missing.add("selection", story.words(measure.selection()).isBlank());
      missing.add("sdg", measure.sdg().isEmpty());
      missing.add("charter", measure.charter().isEmpty());
      missing.add("start", state != MeasureState.PLANNED && !measure.start().isKnown());
    }
    return missing.keys();
  }
}
