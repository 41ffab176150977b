package de.roterfaden.check.story;

import de.roterfaden.narrative.Time;
import de.roterfaden.text.Language;
import java.util.List;

/**
 * A chapter's {@code time} fits its text: what is told as past names something that was, what is
 * told as future something that is to come. The front matter alone proves nothing.
 */
final class TimeMismatch implements StoryRule {

  private static final double LEAST = 0.1;
  private static final int ENOUGH = 2;

  @Override
  public String name() {
    return "time-mismatch";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    for (Chapter chapter : story.chapters()) {
      Time time = chapter.page().front().time();
      if (chapter.language().isPresent()
          && (time == Time.PAST || time == Time.FUTURE)
          && !holds(chapter, time, chapter.language().get(), story.today().getYear())) {
        reporter.info(
            time.id(),
            Place.front(story.narrative(), chapter.page(), "time"),
            time.id(),
            chapter.page().front().title());
      }
    }
  }

  private static boolean holds(Chapter chapter, Time time, Language language, int year) {
    // a loss is always past: it says nothing about the rest of the chapter
    List<String> sentences =
        chapter.running().stream()
            .filter(unit -> !unit.block().equals("turn"))
            .flatMap(unit -> Wordings.sentences(unit.text(), language).stream())
            .toList();
    long fitting =
        sentences.stream()
            .filter(
                sentence ->
                    time == Time.PAST
                        ? isOfThePast(sentence, language, year)
                        : isOfTheFuture(sentence, language, year))
            .count();
    return fitting >= ENOUGH && fitting >= LEAST * sentences.size();
  }

  private static boolean isOfThePast(String sentence, Language language, int year) {
    return Wordings.hasYearBefore(sentence, year) || Phrases.of("past", language).isIn(sentence);
  }

  private static boolean isOfTheFuture(String sentence, Language language, int year) {
    return Wordings.hasYearAfter(sentence, year) || Phrases.of("to-come", language).isIn(sentence);
  }
}
