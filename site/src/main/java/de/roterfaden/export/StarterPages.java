package de.roterfaden.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.roterfaden.export.Versions.Version;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pages that every narrative needs and that say what the law asks for: legal notice, privacy,
 * accessibility, contact. They are those of the narrative that {@link Starter#create} makes.
 */
final class StarterPages {

  private static final String FOLDER = "de/roterfaden/export/starter/";

  /** The file of a level; English has no plain language. */
  private static final Map<String, String> FILES =
      Map.of(
          "de-standard", "index.md",
          "de-plain", "einfach.md",
          "de-easy", "leicht.md",
          "en-standard", "index.md",
          "en-plain", "index.md",
          "en-easy", "easy.md");

  /** Text by language, role and file. */
  private final Map<String, String> pages = new TreeMap<>();

  StarterPages() {
    collect("de");
    collect("en");
  }

  /** The page of a role in a language version; nothing if there is none. */
  Optional<String> of(String role, Version version) {
    String language = version.language().startsWith("de") ? "de" : "en";
    String file = FILES.get(language + "-" + version.level().id());
    String text = pages.get(language + " " + role + " " + file);
    return Optional.ofNullable(text);
  }

  private void collect(String language) {
    Map<String, byte[]> files =
        Starter.resources(StarterPages.class.getClassLoader(), FOLDER + language + "/content");
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith("/index.md")) {
            String role =
                MarkdownFile.of(new String(bytes, UTF_8))
                    .front()
                    .getOrDefault("role", "")
                    .toString();
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            for (String file : FILES.values()) {
              byte[] text = files.get(folder + file);
              if (!role.isEmpty() && text != null) {
                pages.put(language + " " + role + " " + file, new String(text, UTF_8));
              }
            }
          }
        });
  }
}
