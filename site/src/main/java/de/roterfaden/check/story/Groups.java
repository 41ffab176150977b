package de.roterfaden.check.story;

import de.roterfaden.narrative.Goal;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Participation;
import de.roterfaden.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every group that a goal names has a chapter and an offer to take part. Whether a text speaks of a
 * group the program sees only by shared words.
 */
final class Groups implements StoryRule {

  @Override
  public String name() {
    return "groups";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    Language language = story.language();
    Pattern names = SwapTest.names(story.narrative());
    StringBuilder told = new StringBuilder();
    StringBuilder offered = new StringBuilder();
    for (Chapter chapter : story.chapters()) {
      told.append(chapter.words()).append('\n');
      offered.append(chapter.words("next-steps")).append('\n');
    }
    story.start().ifPresent(start -> told.append(start.words()));
    for (Participation offer : story.data().participation()) {
      for (LocalizedText text :
          List.of(offer.title(), offer.text(), offer.barrier(), offer.result(), offer.changed())) {
        offered.append(story.words(text)).append('\n');
      }
    }
    Set<String> chapters = Wordings.stems(told.toString(), language);
    Set<String> offers = Wordings.stems(offered.toString(), language);
    List<Goal> goals = story.data().goals();
    for (int i = 0; i < goals.size(); i++) {
      if (goals.get(i).groups().isEmpty()) {
        Place place = Place.entry(story.narrative(), "goals", i, "id");
        reporter.warn("none", place, goals.get(i).id(), story.words(goals.get(i).title()));
      }
      List<String> silent = new ArrayList<>();
      for (int g = 0; g < goals.get(i).groups().size(); g++) {
        String group = story.words(goals.get(i).groups().get(g));
        Set<String> stems = Wordings.stems(names.matcher(group).replaceAll(" "), language);
        Place place = Place.entry(story.narrative(), "goals", i, "groups/" + g);
        if (!stems.isEmpty()
            && !Wordings.share(stems, chapters)
            && !hasOtherWords(group, told.toString(), language)) {
          reporter.info("chapter", place, group, group);
        } else if (!stems.isEmpty()
            && !Wordings.share(stems, offers)
            && !hasOtherWords(group, offered.toString(), language)
            && !livesWhereStepsAre(group, story, names)) {
          silent.add(group);
        }
      }
      if (!silent.isEmpty() && silent.size() == goals.get(i).groups().size()) {
        Place place = Place.entry(story.narrative(), "goals", i, "groups");
        reporter.info("offer", place, silent.get(0), String.join("; ", silent));
      }
    }
  }

  /** Whether a text speaks of a group in other words for the same people: "Eltern" of families. */
  private static boolean hasOtherWords(String group, String text, Language language) {
    return Phrases.names("group-", language).stream()
        .filter(name -> Phrases.of("group-" + name, language).isIn(group))
        .anyMatch(name -> Phrases.of("same-" + name, language).isIn(text));
  }

  /** Whether a chapter about the place of a group names next steps: "Bewohner der Bleiche". */
  private static boolean livesWhereStepsAre(String group, Story story, Pattern names) {
    Matcher places = names.matcher(group);
    while (places.find()) {
      String place = places.group();
      if (story.chapters().stream()
          .filter(it -> it.page().front().title().contains(place))
          .anyMatch(it -> it.block("next-steps").isPresent())) {
        return true;
      }
    }
    return false;
  }
}
