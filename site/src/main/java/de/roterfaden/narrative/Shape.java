package de.roterfaden.narrative;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON Schema says about one value, with its references resolved: enough to know how a
 * written word is meant, who may see it, and what it refers to.
 *
 * @param types JSON types that are allowed
 * @param kind what kind of words it is ({@code id}, {@code date}, {@code text} …), or ""
 * @param visibility the first edition that may show it
 * @param reference the list whose ids it names, or ""
 * @param fileBase where the file lies that it names: {@code page}, {@code content}, {@code assets},
 *     or ""
 * @param values the words that are allowed; empty if any word is
 * @param properties what is known of its keys; empty if it is no mapping
 * @param others what is known of all other keys, or null if there are none
 * @param items what is known of its items, or null if it is no list
 */
record Shape(
    Set<String> types,
    String kind,
    Edition visibility,
    String reference,
    String fileBase,
    List<String> values,
    Map<String, Shape> properties,
    @Nullable Shape others,
    @Nullable Shape items) {

  /**
   * Reads a schema.
   *
   * @param schema the schema
   * @param resolve finds the schema that a {@code $ref} names
   */
  static Shape of(JsonNode schema, Function<String, JsonNode> resolve) {
    JsonNode target = schema.has("$ref") ? resolve.apply(schema.get("$ref").asText()) : schema;
    Map<String, Shape> properties = new LinkedHashMap<>();
    target
        .path("properties")
        .properties()
        .forEach(property -> properties.put(property.getKey(), of(property.getValue(), resolve)));
    JsonNode others = target.path("additionalProperties");
    JsonNode items = target.path("items");
    return new Shape(
        words(target.path("type")),
        target.path("x-kind").asText(),
        visibility(schema.path("x-visibility").asText()),
        schema.path("x-reference").asText(),
        schema.path("x-file").asText(),
        List.copyOf(words(target.path("enum"))),
        properties,
        others.isObject() ? of(others, resolve) : null,
        items.isObject() ? of(items, resolve) : null);
  }

  /** Whether it is a text in language versions. */
  boolean isText() {
    return kind.equals("text");
  }

  boolean allows(String type) {
    return types.contains(type);
  }

  /** What is known of the value of a key; null if the key is unknown. */
  @Nullable Shape at(String key) {
    return properties.getOrDefault(key, others);
  }

  private static Set<String> words(JsonNode node) {
    Set<String> words = new LinkedHashSet<>();
    if (node.isTextual()) {
      words.add(node.asText());
    }
    node.forEach(word -> words.add(word.asText()));
    return words;
  }

  private static Edition visibility(String word) {
    for (Edition edition : Edition.values()) {
      if (edition.id().equals(word)) {
        return edition;
      }
    }
    return Edition.EDITORIAL;
  }
}
