package de.roterfaden.check.story;

import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.PartialDate;
import de.roterfaden.narrative.Tested;

/**
 * The label "tested" is honest: the readers of easy language tested the text as it is now, on a day
 * that has come.
 */
final class TestOutdated implements StoryRule {

  @Override
  public String name() {
    return "test-outdated";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    for (Chapter chapter : story.pages()) {
      Page page = chapter.page();
      Tested tested = page.front().tested();
      Place place = Place.front(story.narrative(), page, "tested");
      if (!tested.isTested()) {
        continue;
      }
      PartialDate changed = page.front().updated();
      if (!tested.date().isKnown()) {
        reporter.warn("no-date", place, tested.group(), tested.group());
      } else if (tested.date().compareTo(story.day()) > 0) {
        reporter.warn("future", place, tested.date().iso(), tested.date().iso());
      } else if (changed.isKnown() && tested.date().isOverOn(changed)) {
        reporter.warn("", place, tested.date().iso(), tested.date().iso(), changed.iso());
      }
    }
  }
}
