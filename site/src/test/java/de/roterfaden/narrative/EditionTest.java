package de.roterfaden.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What an edition may not show is nowhere in the narrative that was read for it. Every key of every
 * schema is filled with words found nowhere else, and the whole narrative is searched for them.
 */
class EditionTest {

  private static final String PICTURE = "canary.svg";

  @TempDir private Path folder;
  private final Map<String, Edition> canaries = new TreeMap<>();
  private WrittenNarrative written;

  /** Later than any column of a file is, which would be taken for a year. */
  private int year = 8000;

  @BeforeEach
  void fillEveryKey() throws IOException {
    written = new WrittenNarrative(folder);
    written.delete("content/kapitel/seilerei/index.md");
    written.write("narrative.yml", filled("narrative", "narrative"));
    written.write("content/index.md", "---\n" + filled("front-matter", "front") + "\n---\n");
    written.write("content/" + PICTURE, WrittenNarrative.SVG);
    written.write("content/" + PICTURE + ".yml", filled("picture", "picture"));
    for (String file : List.of("film", "captions", "poster")) {
      written.write("assets/" + file, "x");
    }
    for (RecordComponent list : Data.class.getRecordComponents()) {
      String file = DataFiles.fileOf(list.getName());
      written.write("data/" + file, filled(file.replace(".yml", ""), "data"));
    }
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void aNarrativeHoldsWhatItsEditionMayShowAndNothingElse(Edition edition) {
    Set<String> found = new TreeSet<>();
    search(written.sound(edition), found);
    canaries.forEach(
        (canary, visibility) -> {
          boolean mayBeShown = visibility.compareTo(edition) <= 0;
          assertThat(found.contains(canary)).as(canary).isEqualTo(mayBeShown);
        });
  }

  @Test
  void someWordsAreForEverybodyAndSomeForTheTeamOnly() {
    assertThat(canaries).containsValues(Edition.PUBLIC, Edition.EDITORIAL);
    assertThat(canaries).hasSizeGreaterThan(150);
  }

  @Test
  void consentIsNobodysBusiness() {
    Narrative narrative = written.sound(Edition.PUBLIC);
    assertThat(narrative.pictures().get("content/" + PICTURE).consent()).isEqualTo(Consent.NONE);
    assertThat(narrative.data().voices())
        .extracting(Voice::consent)
        .containsOnly(VoiceConsent.NONE);
    assertThat(narrative.data().checklist()).isEmpty();
  }

  private String filled(String schema, String name) throws IOException {
    Object value = value(FileSchema.of(schema).shape(), name, Edition.PUBLIC);
    return new ObjectMapper().writeValueAsString(value);
  }

  private Object value(Shape shape, String name, Edition visibility) {
    if (!shape.properties().isEmpty()) {
      Map<String, Object> filled = new LinkedHashMap<>();
      shape
          .properties()
          .forEach(
              (key, inner) ->
                  filled.put(key, value(inner, name + "-" + key, later(visibility, inner))));
      return filled;
    }
    if (shape.others() != null && !shape.isText()) {
      return Map.of("option", canary(name, visibility));
    }
    if (shape.items() != null) {
      return name.equals("narrative-versions")
          ? versions()
          : List.of(value(shape.items(), name, visibility));
    }
    return shape.values().isEmpty() ? word(shape, name, visibility) : choice(shape);
  }

  private static Edition later(Edition outer, Shape inner) {
    return inner.visibility().compareTo(outer) > 0 ? inner.visibility() : outer;
  }

  private static String choice(Shape shape) {
    return shape.values().contains("start") ? "start" : shape.values().get(0);
  }

  private static List<Map<String, String>> versions() {
    return List.of(
        Map.of("id", "standard", "file", "index", "language", "de", "level", "standard"),
        Map.of("id", "leicht", "language", "de", "level", "easy"));
  }

  private Object word(Shape shape, String name, Edition visibility) {
    if (!shape.reference().isEmpty()) {
      return idOf(shape.reference());
    }
    if (!shape.fileBase().isEmpty()) {
      return !shape.fileBase().equals("assets")
          ? PICTURE
          : name.endsWith("file") ? "film" : name.substring(name.lastIndexOf('-') + 1);
    }
    if (shape.isText()) {
      return Map.of(
          "standard", canary(name + "-standard", visibility),
          "leicht", canary(name + "-leicht", visibility));
    }
    return switch (shape.types().iterator().next()) {
      case "integer", "number" -> 1;
      case "boolean" -> true;
      default -> words(shape, name, visibility);
    };
  }

  private String words(Shape shape, String name, Edition visibility) {
    return switch (shape.kind()) {
      case "id" -> idOf(name.substring(name.indexOf('-') + 1).replaceAll("-id$", ""));
      case "date" -> date(visibility);
      case "url" -> canary("https://" + name + ".example", visibility);
      case "base-url" -> canary("https://" + name + ".example/", visibility);
      case "email" -> canary(name + "@canary.example", visibility);
      case "color" -> canary("#12ab34", visibility);
      case "duration" -> canary("12:34", visibility);
      case "rule" -> canary("canary/rule", visibility);
      case "version" -> "standard";
      case "folder", "alias" -> canary(name.toLowerCase(Locale.ROOT), visibility);
      default -> canary(name, visibility);
    };
  }

  private static String idOf(String list) {
    return "id-" + list.toLowerCase(Locale.ROOT);
  }

  private String date(Edition visibility) {
    year++;
    return canary(Integer.toString(year), visibility);
  }

  private String canary(String words, Edition visibility) {
    canaries.merge(words, visibility, (a, b) -> a.compareTo(b) < 0 ? a : b);
    return words;
  }

  private static void search(Object value, Set<String> found) {
    if (value instanceof PartialDate date) {
      found.add(date.iso());
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        search(component(value, component.getAccessor()), found);
      }
    } else if (value instanceof Map<?, ?> map) {
      search(new ArrayList<>(map.keySet()), found);
      search(new ArrayList<>(map.values()), found);
    } else if (value instanceof Collection<?> items && !(value instanceof Path)) {
      items.forEach(item -> search(item, found));
    } else if (value != null) {
      found.add(value.toString());
    }
  }

  private static Object component(Object value, Method accessor) {
    try {
      accessor.setAccessible(true);
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no way to " + accessor, e);
    }
  }
}
