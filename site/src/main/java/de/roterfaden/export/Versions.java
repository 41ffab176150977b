package de.roterfaden.export;

import de.roterfaden.narrative.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The language versions of an example, each with its prompts; the first is the main one. */
record Versions(List<Version> all) {

  /**
   * One of them.
   *
   * @param file the name of its Markdown files without extension
   */
  record Version(String id, String file, String language, Level level, Prompts prompts) {

    boolean isEasy() {
      return level == Level.EASY;
    }
  }

  /** The versions that the settings of an example name. */
  static Versions of(Map<String, Object> settings) {
    List<Version> all = new ArrayList<>();
    for (Object entry : Yaml.list(settings.get("versions"))) {
      Map<String, Object> version = Yaml.mapping(entry);
      String id = version.get("id").toString();
      String language = version.get("language").toString();
      Level level = level(version.get("level").toString());
      String file = version.getOrDefault("file", id).toString();
      all.add(new Version(id, file, language, level, Prompts.in(language, level)));
    }
    return new Versions(List.copyOf(all));
  }

  Version main() {
    return all.get(0);
  }

  Set<String> ids() {
    return all.stream().map(Version::id).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A text in some of the versions. A version whose prompt is that of its language's standard level
   * needs no wording of its own.
   */
  Map<String, Object> wordings(Set<String> wanted, String key, int number) {
    Map<String, Object> wordings = new LinkedHashMap<>();
    Map<String, String> standard = new LinkedHashMap<>();
    for (Version version : all) {
      if (wanted.contains(version.id())) {
        String text = version.prompts().text(key, number);
        if (version.level() == Level.STANDARD) {
          standard.putIfAbsent(version.language(), text);
        }
        if (version.level() == Level.STANDARD || !text.equals(standard.get(version.language()))) {
          wordings.put(version.id(), text);
        }
      }
    }
    return wordings;
  }

  private static Level level(String id) {
    return Arrays.stream(Level.values())
        .filter(level -> level.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
