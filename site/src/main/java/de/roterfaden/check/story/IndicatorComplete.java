package de.roterfaden.check.story;

import de.roterfaden.narrative.Indicator;
import de.roterfaden.narrative.YearValue;
import java.util.List;

/**
 * An indicator has baseline, target, unit, year and source; its target is another value in a later
 * year, and somebody has measured since the baseline if there was time.
 */
final class IndicatorComplete implements StoryRule {

  /** After so many years without a new value nobody seems to measure. */
  private static final int SILENT_YEARS = 2;

  @Override
  public String name() {
    return "indicator";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    List<Indicator> indicators = story.data().indicators();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      String title = story.words(indicator.title());
      YearValue from = indicator.baseline();
      YearValue to = indicator.target();
      Missing missing = new Missing();
      missing.add("unit", story.words(indicator.unit()).isBlank());
      missing.add("source", story.words(indicator.source()).isBlank());
      missing.add("baseline", from.year() == 0);
      missing.add("target", to.year() == 0);
      if (!missing.isEmpty()) {
        Place place = Place.entry(story.narrative(), "indicators", i, "id");
        reporter.warn("", place, indicator.id(), title, missing.keys());
      } else if (to.year() <= from.year()) {
        Place place = Place.entry(story.narrative(), "indicators", i, "target");
        reporter.warn("years", place, indicator.id(), title, "" + from.year(), "" + to.year());
      } else if (from.value() == to.value()) {
        Place place = Place.entry(story.narrative(), "indicators", i, "target");
        reporter.warn("same", place, indicator.id(), title);
      }
      int last = indicator.values().stream().mapToInt(YearValue::year).max().orElse(from.year());
      if (last > 0 && last < Math.min(story.today().getYear(), to.year()) - SILENT_YEARS) {
        Place place = Place.entry(story.narrative(), "indicators", i, "values");
        reporter.warn("old", place, indicator.id(), title, "" + last);
      }
    }
  }
}
