package de.roterfaden.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.roterfaden.text.Slug;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/**
 * The municipality of a new narrative.
 *
 * @param name letters, digits and single spaces, so that it can stand in YAML and Markdown as it is
 * @param id lower-case letters, digits and hyphens
 */
record Place(String name, String id) {

  /** The place whose name stands in the templates, and which is put in where a folder has none. */
  private static final Place TEMPLATE = new Place("Musterstadt", "musterstadt");

  /** The date that stands in the templates for the day on which the narrative is made. */
  private static final String TEMPLATE_DATE = "2026-01-01";

  /** Words within a place's name that begin small: Frankfurt am Main. */
  private static final Set<String> SMALL =
      Set.of(
          "am", "an", "and", "auf", "bei", "by", "das", "dem", "den", "der", "die", "im", "in",
          "ob", "of", "on", "the", "und", "unter", "upon", "von", "vor", "zu", "zum", "zur");

  /** The place that a folder is named after: {@code meine-stadt} is "Meine Stadt". */
  static Place named(Path folder) {
    Path last = folder.toAbsolutePath().normalize().getFileName();
    String composed =
        last == null ? "" : Normalizer.normalize(last.toString(), Normalizer.Form.NFC);
    String name = capitalise(composed.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip());
    if (name.isEmpty()) {
      return TEMPLATE;
    }
    String id = Slug.of(name);
    return new Place(name, id.matches("[a-z0-9-]+") ? id : TEMPLATE.id());
  }

  /** A template with this place in it. */
  byte[] fillIn(byte[] template, LocalDate today) {
    return new String(template, UTF_8)
        .replace(TEMPLATE.id(), id)
        .replace(TEMPLATE.name(), name)
        .replace(TEMPLATE_DATE, today.toString())
        .getBytes(UTF_8);
  }

  /** Whoever has typed capitals knows how the name is spelt. */
  private static String capitalise(String words) {
    if (!words.equals(words.toLowerCase(Locale.ROOT))) {
      return words;
    }
    StringJoiner name = new StringJoiner(" ");
    for (String word : words.split(" ", -1)) {
      boolean small = name.length() > 0 && SMALL.contains(word);
      int first = word.isEmpty() ? 0 : word.offsetByCodePoints(0, 1);
      name.add(
          small ? word : word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first));
    }
    return name.toString();
  }
}
