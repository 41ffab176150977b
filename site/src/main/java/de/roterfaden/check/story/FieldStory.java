package de.roterfaden.check.story;

import de.roterfaden.markup.TextUnit;
import de.roterfaden.narrative.Field;
import de.roterfaden.narrative.Measure;
import de.roterfaden.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Generic and focused are in balance: each field has a specific story. A chapter of its future task
 * shares words with the field or its measures in a paragraph that can be checked.
 */
final class FieldStory implements StoryRule {

  @Override
  public String name() {
    return "field-story";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    List<Field> fields = story.data().fields();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      List<Chapter> chapters =
          story.chapters().stream()
              .filter(it -> it.page().front().task().equals(field.task()))
              .toList();
      String title = story.words(field.title());
      Place place = Place.entry(story.narrative(), "fields", i, "id");
      if (chapters.isEmpty()) {
        reporter.warn("", place, field.id(), title);
      } else if (chapters.stream().noneMatch(it -> tells(story, it, field))) {
        reporter.info("generic", place, field.id(), title);
      }
    }
  }

  private static boolean tells(Story story, Chapter chapter, Field field) {
    Language language = story.language();
    Set<String> about =
        new HashSet<>(
            Wordings.stems(
                story.words(field.title()) + " " + story.words(field.summary()), language));
    for (Measure measure : story.data().measures()) {
      if (measure.field().equals(field.id())) {
        about.addAll(Wordings.stems(story.words(measure.title()), language));
      }
    }
    Pattern names = SwapTest.names(story.narrative());
    return chapter.running().stream()
        .map(TextUnit::text)
        .filter(it -> Wordings.isConcrete(it, language) || names.matcher(it).find())
        .anyMatch(it -> Wordings.share(about, Wordings.stems(it, language)));
  }
}
