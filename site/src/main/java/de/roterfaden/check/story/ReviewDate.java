package de.roterfaden.check.story;

import de.roterfaden.markup.Passage;
import de.roterfaden.narrative.Milestone;
import de.roterfaden.narrative.MilestoneState;
import de.roterfaden.narrative.PartialDate;
import de.roterfaden.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A strategy is reviewed every one to two years: its facts ({@code asOf}) are not older, a review
 * that was planned has been held, and the next one is announced.
 */
final class ReviewDate implements StoryRule {

  private static final int LATEST = 2;

  @Override
  public String name() {
    return "review-date";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    PartialDate asOf = story.narrative().settings().asOf();
    Place place = Place.value(story.narrative(), Place.SETTINGS, "/asOf");
    if (!asOf.isKnown()) {
      reporter.warn("unknown", place, "asOf");
    } else if (last(asOf).plusYears(LATEST).isBefore(story.today())) {
      reporter.warn("old", place, asOf.iso(), asOf.iso());
    } else if (last(asOf).plusYears(1).isBefore(story.today())) {
      reporter.info("year", place, asOf.iso(), asOf.iso());
    }
    Language language = story.language();
    List<Milestone> milestones = story.data().milestones();
    for (int i = 0; i < milestones.size(); i++) {
      Milestone milestone = milestones.get(i);
      if (isReview(words(story, milestone), language)
          && milestone.state() != MilestoneState.DONE
          && milestone.date().isOverOn(story.day())) {
        Place date = Place.entry(story.narrative(), "milestones", i, "date");
        reporter.warn(
            "overdue",
            date,
            milestone.id(),
            story.words(milestone.title()),
            milestone.date().iso());
      }
    }
    if (!isAnnounced(story, language)) {
      reporter.info("not-announced", place, "review");
    }
  }

  private static boolean isAnnounced(Story story, Language language) {
    int year = story.today().getYear();
    Stream<String> milestones =
        story.data().milestones().stream()
            .filter(it -> it.date().isKnown() && !it.date().isOverOn(story.day()))
            .map(it -> words(story, it));
    Stream<String> told =
        story.pages().stream()
            .filter(it -> it.page().version().equals(story.main()))
            .flatMap(
                it ->
                    Stream.concat(
                        it.all(Passage.Promise.class).stream()
                            .map(promise -> promise.text() + " " + promise.until()),
                        it.running().stream()
                            .flatMap(unit -> Wordings.sentences(unit.text(), language).stream())))
            .filter(it -> Wordings.hasYearAfter(it, year - 1));
    return Stream.concat(milestones, told)
        .anyMatch(it -> isReview(it, language) || Phrases.of("review-told", language).isIn(it));
  }

  private static String words(Story story, Milestone milestone) {
    return story.words(milestone.title()) + " " + story.words(milestone.text());
  }

  private static boolean isReview(String text, Language language) {
    return Phrases.of("review", language).isIn(text);
  }

  /** The last day that a date may mean. */
  private static LocalDate last(PartialDate date) {
    LocalDate month = LocalDate.of(date.year(), date.month() == 0 ? 12 : date.month(), 1);
    return date.day() == 0
        ? month.withDayOfMonth(month.lengthOfMonth())
        : month.withDayOfMonth(date.day());
  }
}
