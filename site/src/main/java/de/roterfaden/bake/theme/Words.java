package de.roterfaden.bake.theme;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.markup.Labels;
import de.roterfaden.narrative.Level;
import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The words of a theme in all its languages and levels. */
final class Words {

  private static final String FOLDER = "messages/";
  private static final String FALLBACK = "en";

  /** Patterns by key, by what stands between {@code messages_} and {@code .properties}. */
  private final Map<String, Map<String, String>> files;

  /** What {@link #labels} has put together, by language and level. */
  private final Map<String, Labels> labels = new ConcurrentHashMap<>();

  private Words(Map<String, Map<String, String>> files) {
    this.files = files;
  }

  static Words of(ThemeFiles files, List<Finding> findings) {
    Map<String, Map<String, String>> words = new TreeMap<>();
    for (String path : files.paths()) {
      if (path.startsWith(FOLDER + "messages_") && path.endsWith(".properties")) {
        String name =
            path.substring((FOLDER + "messages_").length(), path.length() - ".properties".length());
        files.get(path).ifPresent(file -> words.put(name, read(file, locale(name), findings)));
      }
    }
    return new Words(Collections.unmodifiableMap(words));
  }

  /** All keys of a file, by its name, such as {@code de-easy}. */
  Map<String, String> file(String name) {
    return files.getOrDefault(name, Map.of());
  }

  /**
   * The words of a language and level: those of its own file, then of the language's; English if
   * there is no file of the language.
   */
  Labels labels(String language, Level level) {
    return labels.computeIfAbsent(language + " " + level.id(), key -> together(language, level));
  }

  private Labels together(String language, Level level) {
    Map<String, String> patterns = new HashMap<>();
    String base = Locale.forLanguageTag(language).getLanguage();
    boolean spoken = files.containsKey(base) || files.containsKey(language);
    for (String name : List.of(spoken ? base : FALLBACK, language, base + "-" + level.id())) {
      patterns.putAll(file(name));
    }
    Locale locale = spoken ? Locale.forLanguageTag(language) : Locale.ENGLISH;
    return (key, arguments) -> fill(patterns, locale, key, arguments);
  }

  private static String fill(
      Map<String, String> patterns, Locale locale, String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new MissingResourceException("no words for " + key, Theme.class.getName(), key);
    }
    boolean plain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    return plain ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  private static Locale locale(String name) {
    return Locale.forLanguageTag(name.contains("-") ? name.substring(0, name.indexOf('-')) : name);
  }

  private static Map<String, String> read(ThemeFile file, Locale locale, List<Finding> findings) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(file.text()));
    } catch (IOException | IllegalArgumentException e) {
      findings.add(
          Finding.error("theme/words", Message.of("theme.words", String.valueOf(e.getMessage())))
              .help(Message.of("theme.words.help"))
              .at(file.shown(), Position.START));
    }
    Map<String, String> patterns = new TreeMap<>();
    for (String key : new ArrayList<>(properties.stringPropertyNames())) {
      String pattern = properties.getProperty(key);
      try {
        new MessageFormat(pattern, locale);
        patterns.put(key, pattern);
      } catch (IllegalArgumentException e) {
        findings.add(
            Finding.error("theme/words", Message.of("theme.pattern", key))
                .help(Message.of("theme.pattern.help"))
                .at(file.shown(), Position.START)
                .about(key));
      }
    }
    return patterns;
  }
}
