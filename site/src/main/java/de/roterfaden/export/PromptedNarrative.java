package de.roterfaden.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.roterfaden.bake.oven.JBakeProperties;
import de.roterfaden.export.Layout.PageShape;
import de.roterfaden.export.Versions.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A narrative in the shape of an example, with the same chapters, language versions, blocks and
 * entries of data, in which every text says what belongs in its place. Nothing of the example's
 * town is left: neither words nor names, numbers, dates or pictures.
 */
final class PromptedNarrative {

  private static final String FOLDER = "de/roterfaden/export/";
  private static final String CONTENT = "content/";
  private static final String DATA = "data/";
  private static final String SETTINGS = "narrative.yml";

  private final Map<String, byte[]> example;
  private final StarterPages starterPages = new StarterPages();
  private final Map<String, Object> settings;
  private final Map<String, Object> data = new TreeMap<>();
  private final Versions versions;
  private final NewNames names;
  private final Layout layout;
  private final NewPictures pictures;
  private final PromptedData prompted;
  private final Explanations explanations;

  private PromptedNarrative(Map<String, byte[]> example, Place place, Locale uiLanguage) {
    this.example = example;
    this.settings = Yaml.mapping(example.get(SETTINGS));
    this.versions = Versions.of(settings);
    this.names = new NewNames(versions.main().prompts(), place);
    example.forEach(
        (path, bytes) -> {
          if (isData(path)) {
            data.putAll(Yaml.mapping(bytes));
          }
        });
    data.forEach(this::number);
    this.layout = new Layout(example, versions, names);
    this.pictures = new NewPictures(example, layout, names, data);
    this.prompted = new PromptedData(versions, names, layout, pictures);
    this.explanations = new Explanations(uiLanguage);
  }

  /**
   * The files of the new narrative.
   *
   * @param example the files of the example, by path with forward slashes; they are well-formed,
   *     since they came with the program
   * @param place whose narrative it becomes
   * @param uiLanguage the language of comments and of the guide: German, or English for all others
   * @param today when the facts were checked
   */
  static Map<String, byte[]> of(
      Map<String, byte[]> example, Place place, Locale uiLanguage, LocalDate today) {
    Map<String, byte[]> files = new TreeMap<>();
    PromptedNarrative narrative = new PromptedNarrative(example, place, uiLanguage);
    narrative
        .texts()
        .forEach((path, text) -> files.put(path, place.fillIn(text.getBytes(UTF_8), today)));
    files.putAll(narrative.drawings());
    return files;
  }

  private Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("jbake.properties", JBakeProperties.text());
    texts.put(SETTINGS, settings());
    resources("guide/" + (explanations.inGerman() ? "de" : "en"))
        .forEach((path, bytes) -> texts.put(path, new String(bytes, UTF_8)));
    for (String path : example.keySet()) {
      if (isData(path)) {
        texts.put(path, dataFile(path));
      } else if (path.startsWith(CONTENT) && path.endsWith(".md")) {
        page(path).ifPresent(text -> texts.put(layout.file(path), text));
      }
    }
    pictures
        .moved()
        .forEach((old, picture) -> texts.put(CONTENT + picture.path() + ".yml", side(picture)));
    return texts;
  }

  /** Drawings that suit every town, and the small pictures for everybody with their side files. */
  private Map<String, byte[]> drawings() {
    Map<String, byte[]> drawings = new TreeMap<>();
    Map<String, byte[]> starter = resources("starter/de/content");
    pictures
        .moved()
        .values()
        .forEach(picture -> drawings.put(CONTENT + picture.path(), starter.get(picture.drawing())));
    for (String path : pictures.kept()) {
      drawings.put(path, example.get(path));
      byte[] side = example.get(path + ".yml");
      if (side != null) {
        Map<String, Object> mapping = Yaml.mapping(side);
        mapping.put("credit", versions.main().prompts().text("picture.credit", 0));
        drawings.put(path + ".yml", Yaml.text(mapping).getBytes(UTF_8));
      }
    }
    return drawings;
  }

  private String settings() {
    StringBuilder text = new StringBuilder(explanations.ofSettings());
    prompted
        .rewrite("narrative", settings, 0)
        .forEach(
            (key, value) ->
                text.append('\n')
                    .append(explanations.ofSetting(key))
                    .append(Yaml.text(Map.of(key, value))));
    return text.toString();
  }

  private String dataFile(String path) {
    Map<String, Object> rewritten = prompted.rewrite("", Yaml.mapping(example.get(path)), 0);
    return explanations.ofData(path.substring(DATA.length())) + Yaml.text(rewritten);
  }

  /** A page in one language version; nothing where the folder has no main version. */
  private Optional<String> page(String path) {
    String inside = path.substring(CONTENT.length(), path.length() - ".md".length());
    String folder = inside.substring(0, Math.max(0, inside.lastIndexOf('/')));
    String file = inside.substring(inside.lastIndexOf('/') + 1);
    return versions.all().stream()
        .filter(version -> version.file().equals(file))
        .findFirst()
        .flatMap(
            version ->
                layout.page(folder).map(shape -> page(shape, folder, version, example.get(path))));
  }

  private String page(PageShape shape, String folder, Version version, byte[] original) {
    return starterPages
        .of(shape.role(), version)
        .orElseGet(
            () -> {
              MarkdownFile old = MarkdownFile.of(new String(original, UTF_8));
              PromptedPage page =
                  new PromptedPage(shape, folder, version, layout, names, pictures.within(folder));
              return front(shape, folder, version, old.front()) + page.body(old.body());
            });
  }

  private String front(PageShape shape, String folder, Version version, Map<String, Object> old) {
    Map<String, Object> front = new LinkedHashMap<>();
    front.put("title", shape.title(version));
    front.put("description", version.prompts().text("description." + shape.kind(), shape.number()));
    for (String key : List.of("type", "role", "time", "order", "status")) {
      if (old.containsKey(key)) {
        front.put(key, old.get(key));
      }
    }
    if (old.get("task") instanceof String task) {
      front.put("task", names.reference("task", task));
    }
    if (old.get("owner") instanceof String owner) {
      front.put("owner", names.reference("municipality", owner));
    }
    if (old.get("picture") instanceof String picture) {
      front.put("picture", pictures.within(folder).getOrDefault(picture, picture));
    }
    return "---\n" + Yaml.text(front) + "---\n\n";
  }

  private String side(NewPictures.New picture) {
    Map<String, Object> side = new LinkedHashMap<>();
    side.put("alt", versions.wordings(versions.ids(), "picture.alt", 0));
    if (picture.captioned()) {
      side.put("caption", versions.wordings(versions.ids(), "picture.caption", 0));
    }
    side.put("credit", versions.main().prompts().text("picture.credit", 0));
    side.put("licence", "CC0 1.0");
    side.put("licenceUrl", "https://creativecommons.org/publicdomain/zero/1.0/");
    side.put("consent", Map.of("persons", "none"));
    return Yaml.text(side);
  }

  /** Entries are numbered in the order of their file. */
  private void number(String list, Object entries) {
    for (Object entry : Yaml.list(entries)) {
      if (Yaml.mapping(entry).get("id") instanceof String id) {
        names.number(list, id);
      }
    }
  }

  private static boolean isData(String path) {
    return path.startsWith(DATA) && path.endsWith(".yml");
  }

  private static Map<String, byte[]> resources(String folder) {
    return Starter.resources(PromptedNarrative.class.getClassLoader(), FOLDER + folder);
  }
}
