package de.roterfaden.check.story;

import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Measure;
import de.roterfaden.narrative.MeasureState;
import de.roterfaden.text.Language;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Missing resources are shown honestly: finance and staff say how much, or that it is missing, and
 * do not hide behind stopgap words.
 */
final class Resources implements JudgesText {

  private static final Pattern FIGURE = Pattern.compile("\\d");

  @Override
  public String name() {
    return "resources";
  }

  @Override
  public boolean isBreach(String text, Language language) {
    return Phrases.of("stopgap", language).isIn(text)
        && !FIGURE.matcher(text).find()
        && !Phrases.of("lacking", language).isIn(text);
  }

  @Override
  public void check(Story story, Reporter reporter) {
    List<Measure> measures = story.data().measures();
    boolean open = false;
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      open |= measure.state() == MeasureState.PLANNED || measure.state() == MeasureState.RUNNING;
      Map<String, LocalizedText> texts =
          Map.of("finance", measure.finance(), "staff", measure.staff());
      for (String key : List.of("finance", "staff")) {
        String words = story.words(texts.getOrDefault(key, LocalizedText.EMPTY));
        if (isBreach(words, story.language())) {
          String stopgap = Phrases.of("stopgap", story.language()).first(words);
          reporter.info("", Place.entry(story.narrative(), "measures", i, key), stopgap, stopgap);
        }
      }
    }
    if (open && !saysWhatIsMissing(story)) {
      Place place = Place.value(story.narrative(), "data/measures.yml", "/measures");
      reporter.info("nothing-missing", place, "finance");
    }
  }

  private static boolean saysWhatIsMissing(Story story) {
    Phrases lacking = Phrases.of("lacking", story.language());
    return story.data().measures().stream()
            .flatMap(it -> List.of(it.finance(), it.staff()).stream())
            .map(story::words)
            .anyMatch(lacking::isIn)
        || story.chapters().stream()
            .flatMap(it -> it.running().stream())
            .flatMap(it -> Wordings.sentences(it.text(), story.language()).stream())
            .anyMatch(it -> lacking.isIn(it) && Phrases.of("money", story.language()).isIn(it));
  }
}
