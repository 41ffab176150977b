package de.roterfaden.check.story;

import java.util.List;

/** Each chapter is there in each language version. A version without it is shown as missing. */
final class MissingVersion implements StoryRule {

  @Override
  public String name() {
    return "missing-version";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    Coverage coverage = Coverage.of(story.narrative());
    for (int i = 0; i < story.narrative().versions().size(); i++) {
      String version = story.narrative().versions().get(i).id();
      List<String> missing =
          coverage.chapters().stream()
              .filter(path -> coverage.cell(path, version) == Coverage.State.MISSING)
              .map(path -> path.isEmpty() ? "/" : path)
              .toList();
      if (!missing.isEmpty()) {
        Place place = Place.value(story.narrative(), Place.SETTINGS, "/versions/" + i);
        reporter.info("", place, version, version, missing.size(), String.join(", ", missing));
      }
    }
  }
}
