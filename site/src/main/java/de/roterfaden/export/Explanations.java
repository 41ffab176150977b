package de.roterfaden.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.Narrative;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Comments at the head of YAML files that say what the keys are for, as the schemas do. */
final class Explanations {

  private final boolean german;
  private final Messages messages;

  /** Explanations in German, or in English for all other languages. */
  Explanations(Locale uiLanguage) {
    this.german = uiLanguage.getLanguage().equals(Locale.GERMAN.getLanguage());
    this.messages = Messages.in(uiLanguage);
  }

  boolean inGerman() {
    return german;
  }

  /** What stands at the head of {@code narrative.yml}. */
  String ofSettings() {
    return comment(messages.text("export.comment-settings"));
  }

  /** What a key of {@code narrative.yml} is for. */
  String ofSetting(String key) {
    return comment(describe(properties(schema("narrative.json")).get(key)));
  }

  /** What stands at the head of a data file: its keys. */
  String ofData(String file) {
    StringBuilder text = new StringBuilder(comment(messages.text("export.comment-data")));
    Map<String, Object> schema = schema(file.replace(".yml", ".json"));
    text.append(comment(describe(schema) + ":"));
    for (Object list : properties(schema).values()) {
      Map<String, Object> keys = properties(Yaml.mapping(list).get("items"));
      int width = keys.keySet().stream().mapToInt(String::length).max().orElse(0);
      keys.forEach(
          (key, value) -> {
            if (!key.equals("accept")) {
              text.append(comment(key + " ".repeat(width - key.length() + 2) + describe(value)));
            }
          });
    }
    return text.toString();
  }

  private String describe(Object schema) {
    Map<String, Object> mapping = Yaml.mapping(schema);
    return mapping.getOrDefault(german ? "x-description-de" : "description", "").toString();
  }

  private static Map<String, Object> properties(Object schema) {
    return Yaml.mapping(Yaml.mapping(schema).get("properties"));
  }

  private static String comment(String text) {
    return text.isEmpty() ? "" : "# " + text.replace("\n", "\n# ") + "\n";
  }

  /** JSON is YAML. */
  private static Map<String, Object> schema(String file) {
    try (InputStream in = Narrative.class.getResourceAsStream("schema/" + file)) {
      return in == null ? Map.of() : Yaml.mapping(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
