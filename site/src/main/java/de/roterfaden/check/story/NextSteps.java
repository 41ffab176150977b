package de.roterfaden.check.story;

import de.roterfaden.markup.Passage;
import de.roterfaden.text.Language;
import java.util.Optional;
import java.util.regex.Pattern;

/** The narrative shows a way: each chapter and the start page name next steps that can be taken. */
final class NextSteps implements JudgesText {

  private static final String BLOCK = "next-steps";
  private static final Pattern ADDRESS = Pattern.compile("@|www\\.|https?:");

  @Override
  public String name() {
    return "next-steps";
  }

  /** Names no day, figure, place, telephone or address. */
  @Override
  public boolean isBreach(String steps, Language language) {
    return !Wordings.isConcrete(steps, language)
        && !ADDRESS.matcher(steps).find()
        && !Phrases.of("spot", language).isIn(steps);
  }

  @Override
  public void check(Story story, Reporter reporter) {
    Pattern names = SwapTest.names(story.narrative());
    for (Chapter chapter : story.told()) {
      boolean main = chapter.page().version().equals(story.main());
      Optional<Chapter.Use> use = chapter.block(BLOCK);
      if (use.isEmpty()) {
        if (main) {
          reporter.warn(
              "",
              Place.front(story.narrative(), chapter.page(), "title"),
              BLOCK,
              chapter.page().front().title());
        }
        continue;
      }
      String words = chapter.words(BLOCK);
      boolean linked =
          chapter.all(Passage.Link.class).stream()
              .anyMatch(link -> link.position().line() > use.get().line());
      if (!linked
          && !names.matcher(words).find()
          && isBreach(words, chapter.language().orElseThrow())) {
        reporter.info("vague", chapter.at(use.get()), BLOCK);
      }
    }
  }
}
