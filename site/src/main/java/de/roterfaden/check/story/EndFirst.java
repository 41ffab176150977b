package de.roterfaden.check.story;

import de.roterfaden.markup.TextUnit;
import de.roterfaden.text.Language;
import java.util.List;
import java.util.Set;

/**
 * The story is told from its end: the first third of the start page says what is to be reached, by
 * a vision image, the future tasks or a year to come.
 */
final class EndFirst implements StoryRule {

  private static final Set<String> BLOCKS = Set.of("vision", "future-tasks", "future-task");
  private static final int FIRST_PART = 3;

  @Override
  public String name() {
    return "end-first";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    story
        .start()
        .filter(start -> !beginsWithTheEnd(start, story))
        .ifPresent(
            start ->
                reporter.warn("", Place.front(story.narrative(), start.page(), "title"), "title"));
  }

  private static boolean beginsWithTheEnd(Chapter start, Story story) {
    int lines = (int) start.page().body().lines().count();
    int last = start.page().bodyLine() + lines / FIRST_PART;
    Language language = story.language();
    List<TextUnit> first =
        start.running().stream().filter(unit -> unit.position().line() <= last).toList();
    return start.blocks().stream()
            .anyMatch(use -> BLOCKS.contains(use.name()) && use.line() <= last)
        || first.stream()
            .flatMap(unit -> Wordings.sentences(unit.text(), language).stream())
            .anyMatch(sentence -> Wordings.hasYearAfter(sentence, story.today().getYear()));
  }
}
