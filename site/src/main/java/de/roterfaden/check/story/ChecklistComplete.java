package de.roterfaden.check.story;

import de.roterfaden.narrative.ChecklistItem;
import de.roterfaden.narrative.ChecklistState;
import de.roterfaden.narrative.Narrative;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code data/checklist.yml} says of each of the 79 contents whether it is there: where, or why
 * not. What the program can see for itself need not be said.
 */
final class ChecklistComplete implements StoryRule {

  static final String LIST = "checklist";
  private static final int SHOWN = 12;

  @Override
  public String name() {
    return "checklist";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    List<ChecklistItem> items = story.data().checklist();
    List<String> unsaid =
        Checklist.of(story.narrative()).lines().stream()
            .filter(line -> line.state().isEmpty())
            .map(line -> line.content().id())
            .toList();
    if (!unsaid.isEmpty()) {
      Place place = Place.value(story.narrative(), "data/checklist.yml", "/checklist");
      String some = String.join(", ", unsaid.subList(0, Math.min(SHOWN, unsaid.size())));
      reporter.warn("", place, unsaid.get(0), unsaid.size(), some);
    }
    for (int i = 0; i < items.size(); i++) {
      ChecklistItem item = items.get(i);
      Place place = Place.entry(story.narrative(), LIST, i, "id");
      if (StrategyContent.of(item.id()).isEmpty()) {
        reporter.warn("unknown", place, item.id(), item.id());
      } else if (item.state() != ChecklistState.PRESENT && story.words(item.reason()).isBlank()) {
        reporter.warn("reason", place, item.id(), item.id());
      } else if (item.state() == ChecklistState.PRESENT && item.where().isEmpty()) {
        reporter.warn("where", place, item.id(), item.id());
      } else if (!isThere(story.narrative(), item.where())) {
        Place where = Place.entry(story.narrative(), LIST, i, "where");
        reporter.error("nowhere", where, item.where(), item.id(), item.where());
      }
    }
  }

  private static boolean isThere(Narrative narrative, String where) {
    if (where.isEmpty() || where.startsWith("https://") || where.startsWith("http://")) {
      return true;
    }
    try {
      Path folder = narrative.folder().toAbsolutePath().normalize();
      Path place = folder.resolve(where.replaceFirst("#.*", "")).normalize();
      return place.startsWith(folder) && Files.exists(place);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
