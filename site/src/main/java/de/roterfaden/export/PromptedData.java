package de.roterfaden.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rewrites the data of an example: as many entries with the same keys, but every text a prompt,
 * every id a neutral one, and every number or date either neutral or gone.
 */
final class PromptedData {

  /** What says nothing about a town: codes of the program, colours, places on a picture. */
  private static final Set<String> KEPT =
      Set.of(
          "charter",
          "color",
          "colors",
          "consent.persons",
          "feeling",
          "federalState",
          "involvement",
          "kind",
          "leaveOut",
          "order",
          "paths",
          "pattern",
          "pictogram",
          "priority",
          "purpose",
          "sdg",
          "state",
          "theme",
          "versions",
          "weight",
          "x",
          "y");

  /** What belongs to the example alone and may be left out. */
  private static final Set<String> DROPPED =
      Set.of(
          "accept",
          "baseUrl",
          "duration",
          "end",
          "forms",
          "notes",
          "quickWinSince",
          "sourceUrl",
          "start",
          "url");

  private final Versions versions;
  private final NewNames names;
  private final Layout layout;
  private final NewPictures pictures;
  private final Prompts neutral = Prompts.neutral();

  PromptedData(Versions versions, NewNames names, Layout layout, NewPictures pictures) {
    this.versions = versions;
    this.names = names;
    this.layout = layout;
    this.pictures = pictures;
  }

  /**
   * Rewrites a mapping.
   *
   * @param path where it stands, such as {@code measures}: the beginning of its prompts' keys
   * @param number its place among its like, from 0
   */
  Map<String, Object> rewrite(String path, Map<String, Object> mapping, int number) {
    Map<String, Object> result = new LinkedHashMap<>();
    Object state = mapping.getOrDefault("state", mapping.getOrDefault("purpose", ""));
    mapping.forEach(
        (key, value) -> {
          if (!DROPPED.contains(key) && value != null) {
            result.put(key, rewrite(path, key, value, number, state));
          }
        });
    return result;
  }

  private Object rewrite(String path, String key, Object value, int number, Object state) {
    String here = path.isEmpty() ? key : path + "." + key;
    if (neutral.has(here)) {
      return neutral.value(here, number);
    }
    if (neutral.has(here + "." + state)) {
      return neutral.value(here + "." + state, number);
    }
    if (key.equals("id")) {
      return names.of(path.substring(path.lastIndexOf('.') + 1), value.toString());
    }
    if (!path.isEmpty() && names.isReference(key)) {
      return value instanceof List<?> ids
          ? ids.stream().map(id -> names.reference(key, id.toString())).toList()
          : names.reference(key, value.toString());
    }
    if (KEPT.contains(key)) {
      return value;
    }
    return text(here, key, value, number);
  }

  private Object text(String here, String key, Object value, int number) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> mapping = Yaml.mapping(map);
      return versions.ids().containsAll(mapping.keySet())
          ? versions.wordings(mapping.keySet(), here, number)
          : rewrite(here, mapping, number);
    }
    if (value instanceof List<?> list) {
      List<Object> items = new ArrayList<>();
      for (Object item : list) {
        items.add(text(here, key, item, items.size()));
      }
      return items;
    }
    if (key.equals("where")) {
      return layout.file(value.toString());
    }
    if (key.equals("picture")) {
      return pictures.newPath(value.toString());
    }
    if (key.equals("link")) {
      return layout.address(value.toString());
    }
    return versions.main().prompts().text(here, number);
  }
}
