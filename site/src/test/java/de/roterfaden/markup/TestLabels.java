package de.roterfaden.markup;

import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Level;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;

/** The words of blocks for tests, in German, easy German and English. */
final class TestLabels {

  private TestLabels() {}

  private static final java.util.Map<LanguageVersion, Labels> LOADED =
      new java.util.concurrent.ConcurrentHashMap<>();

  static Labels of(LanguageVersion version) {
    return LOADED.computeIfAbsent(version, TestLabels::load);
  }

  private static Labels load(LanguageVersion version) {
    Properties words = new Properties();
    if (version.language().equals("de")) {
      load(words, "labels_de.properties");
      if (version.level() == Level.EASY) {
        load(words, "labels_de-easy.properties");
      }
    } else {
      load(words, "labels_en.properties");
    }
    return (key, arguments) -> {
      String pattern = words.getProperty(key);
      if (pattern == null) {
        throw new MissingResourceException("no words for " + key, "labels", key);
      }
      return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    };
  }

  private static void load(Properties words, String name) {
    try (InputStreamReader in =
        new InputStreamReader(TestLabels.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
