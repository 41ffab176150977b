package de.roterfaden.check.story;

import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.Goal;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Measure;
import de.roterfaden.text.Language;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Technology is never the end in itself: where a goal, a future task or the benefit of a measure
 * speaks of technology, it also speaks of people or of what gets better for them.
 */
final class TechnologyFirst implements JudgesText {

  /** Technology that is not needed. */
  private static final Pattern WITHOUT =
      Pattern.compile("(?iu)\\b(?:ohne|kein\\p{L}*|without|no)\\s+\\S+");

  @Override
  public String name() {
    return "technology-first";
  }

  @Override
  public boolean isBreach(String text, Language language) {
    String wanted = WITHOUT.matcher(text).replaceAll(" ");
    return Phrases.of("technology", language).isIn(wanted)
        && !Phrases.of("people", language).isIn(text);
  }

  @Override
  public void check(Story story, Reporter reporter) {
    List<FutureTask> tasks = story.data().futureTasks();
    for (int i = 0; i < tasks.size(); i++) {
      FutureTask task = tasks.get(i);
      judge(
          story,
          reporter,
          "futureTasks",
          i,
          "title",
          task.title(),
          task.question(),
          task.summary());
    }
    List<Goal> goals = story.data().goals();
    for (int i = 0; i < goals.size(); i++) {
      judge(story, reporter, "goals", i, "title", goals.get(i).title(), goals.get(i).summary());
    }
    List<Measure> measures = story.data().measures();
    for (int i = 0; i < measures.size(); i++) {
      judge(story, reporter, "measures", i, "benefit", measures.get(i).benefit());
    }
  }

  private void judge(
      Story story, Reporter reporter, String list, int index, String key, LocalizedText... texts) {
    StringBuilder words = new StringBuilder();
    for (LocalizedText text : texts) {
      words.append(story.words(text)).append('\n');
    }
    if (isBreach(words.toString(), story.language())) {
      String technology = Phrases.of("technology", story.language()).first(words.toString());
      reporter.info("", Place.entry(story.narrative(), list, index, key), technology, technology);
    }
  }
}
