package de.roterfaden.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.roterfaden.narrative.Level;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * What the texts of a new narrative say in one language and level: each says what belongs in its
 * place. Several prompts of one key take turns, so that a page does not say the same thing twice.
 */
final class Prompts {

  private static final String FOLDER = "/de/roterfaden/export/prompts/";

  /** From the most fitting to the most general. */
  private final List<Map<String, Object>> shelves;

  private Prompts(List<Map<String, Object>> shelves) {
    this.shelves = shelves;
  }

  /**
   * The prompts of a language version.
   *
   * @param language German, or any other, which gets English prompts
   * @param level where a level has no wording of its own, it takes that of the standard level
   */
  static Prompts in(String language, Level level) {
    String name = language.startsWith("de") ? "de" : "en";
    String own = name + "-" + level.id();
    boolean hasOwn = Prompts.class.getResource(FOLDER + own + ".yml") != null;
    return new Prompts(hasOwn ? List.of(load(own), load(name)) : List.of(load(name)));
  }

  /** What is the same in all languages: addresses, numbers and years. */
  static Prompts neutral() {
    return new Prompts(List.of(load("neutral")));
  }

  boolean has(String key) {
    return shelves.stream().anyMatch(shelf -> shelf.containsKey(key));
  }

  /** How many prompts take turns; 0 if there is none. */
  int count(String key) {
    return all(key).size();
  }

  /**
   * A prompt.
   *
   * @param index from 0; after the last prompt comes the first again. It is put in the place of
   *     <code>{n}</code>, counted from 1, and as a letter in that of <code>{a}</code>.
   * @throws IllegalArgumentException if there is no such key
   */
  Object value(String key, int index) {
    List<?> all = all(key);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("No prompt for " + key);
    }
    Object value = all.get(index % all.size());
    return value instanceof String text
        ? text.replace("{n}", String.valueOf(index + 1))
            .replace("{a}", String.valueOf((char) ('A' + index % 26)))
        : value;
  }

  String text(String key, int index) {
    return String.valueOf(value(key, index));
  }

  /** A heading and the paragraphs below it. */
  List<String> section(String kind, int index) {
    return Yaml.list(value("sections." + kind, index)).stream()
        .map(text -> String.valueOf(text).strip())
        .toList();
  }

  private List<?> all(String key) {
    for (Map<String, Object> shelf : shelves) {
      Object value = shelf.get(key);
      if (value != null) {
        return value instanceof List<?> list ? list : List.of(value);
      }
    }
    return List.of();
  }

  private static Map<String, Object> load(String name) {
    try (InputStream in = Prompts.class.getResourceAsStream(FOLDER + name + ".yml")) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its prompts: " + name);
      }
      return Yaml.mapping(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
