package de.roterfaden.check.story;

import de.roterfaden.narrative.ChecklistState;

/** {@code data/checklist.yml} says what the narrative shows: a flag over nothing is no content. */
final class ChecklistContradiction implements StoryRule {

  @Override
  public String name() {
    return "checklist-contradiction";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    for (Checklist.Line line : Checklist.of(story.narrative()).lines()) {
      if (line.isContradicted()) {
        boolean present = line.said().orElseThrow().state() == ChecklistState.PRESENT;
        String id = line.content().id();
        Place place = Place.entry(story.narrative(), ChecklistComplete.LIST, line.index(), "id");
        reporter.warn(present ? "absent" : "present", place, id, id);
      }
    }
  }
}
