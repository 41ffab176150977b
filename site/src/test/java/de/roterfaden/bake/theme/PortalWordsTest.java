package de.roterfaden.bake.theme;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.narrative.AdoptionState;
import de.roterfaden.narrative.Coded;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.MeasureState;
import de.roterfaden.narrative.MilestoneState;
import de.roterfaden.narrative.Purpose;
import de.roterfaden.narrative.Time;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The words of the portal: none missing, none unused, the same in both languages. */
class PortalWordsTest {

  private static final Pattern ASKED = Pattern.compile("\\bt\\('([^']+)'( ~)?");
  private static final Pattern KEY =
      Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z-]+)+)(\\.?)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

  /** What may stand behind a key that a template puts together. */
  private static final Map<String, Coded[]> ENDINGS =
      Map.of(
          "banner.not-public.", new Coded[] {Edition.REVIEW, Edition.EDITORIAL},
          "adoption.", AdoptionState.values(),
          "time.", Time.values(),
          "milestone.", new Coded[] {MilestoneState.RUNNING, MilestoneState.PLANNED},
          "take-part.", Purpose.values(),
          "measure.", MeasureState.values(),
          "numbers.", MeasureState.values(),
          "search.kind.",
              new Coded[] {
                () -> "chapters", () -> "tasks", () -> "others", () -> "measures", () -> "choices"
              });

  private static Theme portal;

  @BeforeAll
  static void loadTheTheme() {
    portal = Theme.shipped("portal").theme().orElseThrow();
  }

  @Test
  void germanAndEnglishHaveTheSameKeys() {
    assertThat(portal.words().file("en").keySet()).isEqualTo(portal.words().file("de").keySet());
  }

  @Test
  void easyGermanHasOnlyKeysOfGermanAndOnlyWhatDiffers() {
    Map<String, String> german = portal.words().file("de");
    portal
        .words()
        .file("de-easy")
        .forEach(
            (key, words) -> {
              assertThat(german).containsKey(key);
              assertThat(words).as(key).isNotEqualTo(german.get(key));
            });
  }

  @Test
  void everyLanguageFillsInTheSameThings() {
    Map<String, String> german = portal.words().file("de");
    for (String file : List.of("en", "de-easy")) {
      portal
          .words()
          .file(file)
          .forEach(
              (key, words) ->
                  assertThat(placeholders(words)).as(key).isEqualTo(placeholders(german.get(key))));
    }
  }

  @Test
  void everyKeyThatTemplatesAskForIsThere() {
    assertThat(portal.words().file("de").keySet()).containsAll(askedByTemplates());
  }

  @Test
  void noKeyIsThereThatNobodyAsksFor() throws IOException {
    Set<String> asked = askedByTemplates();
    List<String> beginnings = new ArrayList<>();
    for (String source : blocks()) {
      Matcher key = KEY.matcher(source);
      while (key.find()) {
        asked.add(key.group(1));
        if (!key.group(2).isEmpty()) {
          beginnings.add(key.group(1) + ".");
        }
      }
      Matcher begun = Pattern.compile("\"([a-z-]+\\.)\"").matcher(source);
      while (begun.find()) {
        beginnings.add(begun.group(1));
      }
    }
    assertThat(portal.words().file("de").keySet())
        .filteredOn(key -> !asked.contains(key))
        .filteredOn(key -> beginnings.stream().noneMatch(key::startsWith))
        .isEmpty();
  }

  @Test
  void easyLanguageHasShortWordsAndSentences() {
    portal
        .words()
        .file("de-easy")
        .forEach(
            (key, words) -> {
              for (String sentence : words.split("(?<=[.?!:]) ", -1)) {
                assertThat(sentence.split(" ", -1).length).as(key).isLessThanOrEqualTo(11);
              }
            });
  }

  private static Set<String> askedByTemplates() {
    Set<String> asked = new TreeSet<>();
    for (String template : portal.templates()) {
      Matcher call = ASKED.matcher(portal.template(template).orElseThrow().text());
      while (call.find()) {
        if (call.group(2) == null) {
          asked.add(call.group(1));
        } else {
          assertThat(ENDINGS).as(template).containsKey(call.group(1));
          for (Coded ending : ENDINGS.get(call.group(1))) {
            asked.add(call.group(1) + ending.id());
          }
        }
      }
    }
    return asked;
  }

  /** Sources of everything that makes HTML for pages, beside the templates. */
  private static List<String> blocks() throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files =
        Files.walk(Path.of("src", "main", "java", "de", "roterfaden", "markup"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        sources.add(Files.readString(file));
      }
    }
    return sources;
  }

  private static Set<String> placeholders(String words) {
    Set<String> numbers = new TreeSet<>();
    Matcher placeholder = PLACEHOLDER.matcher(words);
    while (placeholder.find()) {
      numbers.add(placeholder.group(1));
    }
    return numbers;
  }
}
