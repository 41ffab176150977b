package de.roterfaden.bake.theme;

import de.roterfaden.bake.view.VersionView;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Suggestion;
import de.roterfaden.markup.Labels;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Narrative;
import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A theme: templates, assets and words. It is read at once and never changes, so it may be used by
 * several threads and several sites; only its templates are compiled when they are first asked for.
 *
 * <pre>{@code
 * Theme theme = Theme.shipped("portal").theme().orElseThrow();
 * theme = theme.overlaidBy(narrative.folder().resolve("theme")).theme().orElseThrow();
 * Assets assets = theme.assets().with("colors.css", palette.css());
 * TemplateEngine engine = TemplateEngine.of(theme, assets);
 * engine.render("chapter.peb", Map.of("page", page, "site", site), writer);
 * }</pre>
 */
public final class Theme {

  /** Names of the themes that come with the program; the first is the one to use without a name. */
  public static final List<String> SHIPPED = List.of("portal", "plain");

  private static final List<String> REQUIRED =
      List.of(
          "start",
          "chapter",
          "page",
          "future-task",
          "data",
          "changes",
          "booklet",
          "search",
          "poster",
          "redirect",
          "not-found",
          "sitemap",
          "feed",
          "robots");

  private final ThemeSettings settings;
  private final ThemeFiles files;
  private final Words words;
  private final Assets assets;
  private @Nullable PebbleEngine pebble;
  private @Nullable Map<String, String> prints;

  private Theme(ThemeSettings settings, ThemeFiles files, Words words, Assets assets) {
    this.settings = settings;
    this.files = files;
    this.words = words;
    this.assets = assets;
  }

  /** The theme of this name among those that come with the program, or else of this folder. */
  public static ThemeResult of(String nameOrFolder) {
    Path folder = Path.of(nameOrFolder);
    return !SHIPPED.contains(nameOrFolder) && Files.isDirectory(folder)
        ? folder(folder)
        : shipped(nameOrFolder);
  }

  /** A theme that comes with the program; "" for the one to use without a name. */
  public static ThemeResult shipped(String name) {
    String wanted = name.isEmpty() ? SHIPPED.get(0) : name;
    if (!SHIPPED.contains(wanted)) {
      return ThemeResult.unusable(List.of(unknownTheme(wanted)));
    }
    return make(onItsBase(ThemeFiles.shipped(wanted)), new ArrayList<>());
  }

  /**
   * A theme in a folder. It builds on the shipped theme that its {@code theme.yml} names under
   * {@code extends}; words that it does not have come from the first shipped theme in any case.
   */
  public static ThemeResult folder(Path folder) {
    List<Finding> findings = new ArrayList<>();
    Optional<ThemeFiles> own = read(folder, "", findings);
    Optional<ThemeSettings> settings =
        own.flatMap(files -> files.get("theme.yml"))
            .flatMap(file -> ThemeSettings.read(file, new ArrayList<>()));
    String base = settings.map(ThemeSettings::base).orElse("");
    if (own.isEmpty()) {
      return ThemeResult.unusable(findings);
    }
    if (!base.isEmpty() && !SHIPPED.contains(base)) {
      findings.add(unknownTheme(base).at("theme.yml", Position.START));
      return ThemeResult.unusable(findings);
    }
    ThemeFiles under =
        base.isEmpty()
            ? ThemeFiles.shipped(SHIPPED.get(0)).below("messages")
            : onItsBase(ThemeFiles.shipped(base));
    return make(under.overlaidBy(own.get()), findings);
  }

  /** A shipped theme's files, on those of the theme that it builds on. */
  private static ThemeFiles onItsBase(ThemeFiles own) {
    return own.get("theme.yml")
        .flatMap(file -> ThemeSettings.read(file, new ArrayList<>()))
        .map(ThemeSettings::base)
        .filter(SHIPPED::contains)
        .map(base -> ThemeFiles.shipped(base).overlaidBy(own))
        .orElse(own);
  }

  /**
   * This theme with the files of a folder in the place of those of the same path, as a narrative
   * has them in {@code theme/}; its words are added to the theme's. Without such a folder it is
   * this theme.
   */
  public ThemeResult overlaidBy(Path folder) {
    if (!Files.isDirectory(folder)) {
      return ThemeResult.of(this, List.of());
    }
    List<Finding> findings = new ArrayList<>();
    Optional<ThemeFiles> own = read(folder, folder.getFileName() + "/", findings);
    return own.map(over -> make(files.overlaidBy(over), findings))
        .orElseGet(() -> ThemeResult.unusable(findings));
  }

  /** Fingerprints of all its files, by path: a theme of equal ones makes the same pages. */
  public synchronized Map<String, String> prints() {
    if (prints == null) {
      prints = files.prints();
    }
    return prints;
  }

  /** The same of the files with its words. */
  public Map<String, String> wordPrints() {
    Map<String, String> words = new TreeMap<>(prints());
    words.keySet().removeIf(path -> !path.startsWith("messages/"));
    return words;
  }

  public String name() {
    return settings.name();
  }

  public String description() {
    return settings.description();
  }

  /** What a narrative may set, by name. */
  public Map<String, ThemeOption> options() {
    return settings.options();
  }

  /** The value of every option: what the narrative has chosen, else the theme's default. */
  public Map<String, String> options(Map<String, String> chosen) {
    Map<String, String> values = new TreeMap<>();
    settings
        .options()
        .forEach((name, option) -> values.put(name, chosen.getOrDefault(name, option.value())));
    return values;
  }

  /** What is wrong with the options that a narrative sets. */
  public List<Finding> check(Narrative narrative) {
    return narrative.settings().themeOptions().keySet().stream()
        .sorted()
        .filter(option -> !options().containsKey(option))
        .map(option -> unknownOption(option, narrative))
        .toList();
  }

  /** The words of a language version. */
  public Labels labels(LanguageVersion version) {
    return words.labels(version.language(), version.level());
  }

  /** The words of a page's version. */
  Labels labels(VersionView version) {
    return words.labels(
        version.language(), Level.valueOf(version.level().toUpperCase(Locale.ROOT)));
  }

  /** The assets, named by their content. */
  public Assets assets() {
    return assets;
  }

  /** Where words stand in the theme's templates; nothing if they are in none. */
  public Optional<ThemePlace> find(String words) {
    return files.paths().stream()
        .filter(path -> path.startsWith("templates/"))
        .map(files::get)
        .flatMap(Optional::stream)
        .map(file -> ThemePlace.of(file, words))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Writes all files of the theme into a folder, from where {@link #folder} reads it again. */
  public void writeTo(Path folder) throws IOException {
    for (String path : files.paths()) {
      Path target = folder.resolve(path);
      Files.createDirectories(target.getParent());
      Files.write(target, files.get(path).orElseThrow().content());
    }
  }

  /** What has read the theme's templates, or will when it is asked for them. */
  synchronized PebbleEngine pebble() {
    PebbleEngine made = pebble == null ? TemplateEngine.pebble(this) : pebble;
    pebble = made;
    return made;
  }

  /** Names of the templates, such as {@code parts/layout.peb}. */
  Set<String> templates() {
    Set<String> names = new TreeSet<>();
    for (String path : files.below("templates").paths()) {
      names.add(path.substring("templates/".length()));
    }
    return names;
  }

  Optional<ThemeFile> template(String name) {
    return files.get("templates/" + name);
  }

  Words words() {
    return words;
  }

  private static ThemeResult make(ThemeFiles files, List<Finding> findings) {
    Optional<ThemeFile> file = files.get("theme.yml");
    if (file.isEmpty()) {
      findings.add(
          Finding.error("theme/settings", Message.of("theme.no-settings"))
              .help(Message.of("theme.settings.help"))
              .at("theme.yml", Position.START));
      return ThemeResult.unusable(findings);
    }
    Optional<ThemeSettings> read = ThemeSettings.read(file.get(), findings);
    if (read.isEmpty()) {
      return ThemeResult.unusable(findings);
    }
    ThemeSettings settings = read.get().on(shippedSettings(read.get().base()));
    for (String type : REQUIRED) {
      if (files.get("templates/" + type + ".peb").isEmpty()) {
        findings.add(missingTemplate(type));
      }
    }
    Words words = Words.of(files, findings);
    Assets assets = Assets.of(files, settings.bundles(), findings);
    return ThemeResult.of(new Theme(settings, files, words, assets), findings);
  }

  private static Optional<ThemeSettings> shippedSettings(String name) {
    return SHIPPED.contains(name)
        ? ThemeFiles.shipped(name)
            .get("theme.yml")
            .flatMap(file -> ThemeSettings.read(file, new ArrayList<>()))
        : Optional.empty();
  }

  private static Optional<ThemeFiles> read(Path folder, String shown, List<Finding> findings) {
    try {
      return Optional.of(ThemeFiles.folder(folder, shown, findings));
    } catch (IOException e) {
      findings.add(
          Finding.error("theme/unreadable", Message.of("theme.unreadable", folder.toString()))
              .help(Message.of("theme.unreadable.help")));
      return Optional.empty();
    }
  }

  private static Finding missingTemplate(String type) {
    return Finding.error("theme/missing-template", Message.of("theme.missing-template", type))
        .help(Message.of("theme.missing-template.help"))
        .at("theme.yml", Position.START)
        .about(type + ".peb");
  }

  private static Finding unknownTheme(String name) {
    return Finding.error("theme/unknown", Message.of("theme.unknown", name))
        .help(nearest(name, SHIPPED))
        .about(name);
  }

  private Finding unknownOption(String option, Narrative narrative) {
    return Finding.error("theme/unknown-option", Message.of("theme.unknown-option", name(), option))
        .help(nearest(option, options().keySet()))
        .at(
            "narrative.yml",
            narrative.sources().position("narrative.yml", "/themeOptions/" + option))
        .about(option);
  }

  static Message nearest(String wrong, Collection<String> right) {
    return Suggestion.nearest(wrong, right)
        .map(best -> Message.of("theme.did-you-mean", best))
        .orElse(
            right.isEmpty()
                ? Message.of("theme.none-known")
                : Message.of("theme.known", String.join(", ", right)));
  }
}
