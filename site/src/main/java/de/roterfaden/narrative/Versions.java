package de.roterfaden.narrative;

import de.roterfaden.narrative.source.YamlNode;
import java.util.ArrayList;
import java.util.List;

/** Reads the language versions from settings that may be broken elsewhere. */
final class Versions {

  private Versions() {}

  /** The versions that have an id; of those that are broken, only id and file are right. */
  static List<LanguageVersion> of(Document settings) {
    List<LanguageVersion> versions = new ArrayList<>();
    for (YamlNode.Mapping version : settings.entriesOf("versions")) {
      String id = words(version, "id");
      if (!id.isEmpty()) {
        versions.add(
            new LanguageVersion(
                id,
                words(version, "file"),
                words(version, "language"),
                Level.STANDARD,
                words(version, "label")));
      }
    }
    return versions;
  }

  private static String words(YamlNode.Mapping mapping, String key) {
    YamlNode.Entry entry = mapping.entries().get(key);
    return entry != null && entry.value() instanceof YamlNode.Scalar scalar && !scalar.isNothing()
        ? scalar.text().strip()
        : "";
  }
}
