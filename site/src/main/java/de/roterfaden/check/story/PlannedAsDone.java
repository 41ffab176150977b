package de.roterfaden.check.story;

import de.roterfaden.markup.Passage;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Measure;
import de.roterfaden.narrative.MeasureState;
import de.roterfaden.narrative.Milestone;
import de.roterfaden.narrative.MilestoneState;
import de.roterfaden.text.Language;
import java.util.List;

/**
 * Planned things do not read as done: the wording of what is planned says so somewhere, and does
 * not tell of it in the past or as if it were there.
 */
final class PlannedAsDone implements JudgesText {

  @Override
  public String name() {
    return "planned-as-done";
  }

  @Override
  public boolean isBreach(String text, Language language) {
    // "wird gut angenommen" is no future
    String tenses = Phrases.of("passive-use", language).without(text);
    return Phrases.of("done", language).isIn(text)
        && !Phrases.of("intended", language).isIn(tenses)
        && !Phrases.of("still-open", language).isIn(text);
  }

  @Override
  public void check(Story story, Reporter reporter) {
    List<Measure> measures = story.data().measures();
    for (int i = 0; i < measures.size(); i++) {
      MeasureState state = measures.get(i).state();
      if (state == MeasureState.PLANNED || state == MeasureState.IDEA) {
        judge(story, reporter, measures.get(i).summary(), "measures", i, "summary");
      }
    }
    List<Milestone> milestones = story.data().milestones();
    for (int i = 0; i < milestones.size(); i++) {
      if (milestones.get(i).state() == MilestoneState.PLANNED) {
        judge(story, reporter, milestones.get(i).title(), "milestones", i, "title");
        judge(story, reporter, milestones.get(i).text(), "milestones", i, "text");
      }
    }
    for (Chapter chapter : story.told()) {
      Language language = chapter.language().orElseThrow();
      for (Passage.Promise promise : chapter.all(Passage.Promise.class)) {
        if (promise.state().equals("planned") && isBreach(promise.text(), language)) {
          String words = Phrases.of("done", language).first(promise.text());
          reporter.info("", chapter.at(promise), words, words);
        }
      }
    }
  }

  private void judge(
      Story story, Reporter reporter, LocalizedText text, String list, int index, String key) {
    for (LanguageVersion version : story.narrative().versions()) {
      String words = text.own(version, story.narrative().versions()).orElse("");
      Language language = Language.ofTag(version.language()).orElse(null);
      if (language != null && isBreach(words, language)) {
        String done = Phrases.of("done", language).first(words);
        boolean byVersion = text.wordings().containsKey(version.id());
        String place = byVersion ? key + "/" + version.id() : key;
        reporter.info(
            "", Place.entry(story.narrative(), list, index, place).in(version.id()), done, done);
      }
    }
  }
}
