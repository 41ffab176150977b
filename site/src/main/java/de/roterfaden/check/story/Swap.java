package de.roterfaden.check.story;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The narrative is of this place: a chapter names places, people or history of its own, and once
 * the names are taken out, something remains that no other town could say. See {@link SwapTest}.
 */
final class Swap implements StoryRule {

  private static final double LITTLE = 0.15;
  private static final int SHOWN = 3;
  private static final int LONGEST = 110;

  @Override
  public String name() {
    return "swap-test";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    Pattern names = SwapTest.names(story.narrative());
    boolean none =
        story.narrative().settings().municipalities().stream()
            .allMatch(
                it ->
                    it.names().places().isEmpty()
                        && it.names().people().isEmpty()
                        && it.names().history().isEmpty());
    if (none) {
      reporter.warn(
          "no-names", Place.value(story.narrative(), Place.SETTINGS, "/municipalities"), "names");
      return;
    }
    for (Chapter chapter : story.chapters()) {
      SwapTest test = SwapTest.of(story.narrative(), chapter);
      Place place = Place.front(story.narrative(), chapter.page(), "title");
      String title = chapter.page().front().title();
      if (test.named() == 0 && !names.matcher(title).find()) {
        reporter.warn("", place, title, title);
      } else if (test.share() < LITTLE) {
        String remains =
            test.remaining().stream()
                .limit(SHOWN)
                .map(Swap::brief)
                .collect(Collectors.joining(" | "));
        reporter.info(
            remains.isEmpty() ? "nothing" : "little",
            place,
            title,
            title,
            test.sentences(),
            test.remaining().size(),
            remains.isEmpty() ? "–" : remains);
      }
    }
  }

  private static String brief(String sentence) {
    String plain = sentence.replaceAll("\\s+", " ");
    return plain.length() <= LONGEST
        ? plain
        : String.format(Locale.ROOT, "%s…", plain.substring(0, LONGEST).strip());
  }
}
