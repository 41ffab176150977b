package de.roterfaden.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The program's own sentences in one language, German or English. They live in {@code
 * /de/roterfaden/messages/AREA_de.properties} and {@code AREA_en.properties}, one pair for each
 * package that speaks. Safe for use by several threads.
 */
public final class Messages {

  private final Locale locale;
  private final Map<String, ResourceBundle> areas = new ConcurrentHashMap<>();

  /** The sentences that were asked for, by their keys. */
  private final Map<String, Wording> wordings = new ConcurrentHashMap<>();

  private Messages(Locale locale) {
    this.locale = locale;
  }

  /** The sentences for a user of this locale: German for German, English for all others. */
  public static Messages in(Locale locale) {
    return new Messages(
        locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH);
  }

  /** The language that is spoken. */
  public Locale locale() {
    return locale;
  }

  /** The sentence, with its arguments filled in; "" for {@link Message#NONE}. */
  public String text(Message message) {
    return message.isNone() ? "" : wording(message.key()).with(words(message.arguments()));
  }

  /**
   * The sentence of a key, with its arguments filled in.
   *
   * @throws MissingResourceException if no message file has the key, which a test rules out
   */
  public String text(String key, Object... arguments) {
    return wording(key).with(words(Arrays.asList(arguments)));
  }

  /** Adds the sentence, with its arguments filled in; nothing for {@link Message#NONE}. */
  void add(Message message, Draft draft) {
    if (!message.isNone()) {
      wording(message.key()).add(words(message.arguments()), draft);
    }
  }

  /** The arguments, with messages among them turned into words. */
  private List<Object> words(List<Object> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof Message) {
        List<Object> words = new ArrayList<>(arguments);
        words.replaceAll(word -> word instanceof Message nested ? text(nested) : word);
        return words;
      }
    }
    return arguments;
  }

  private Wording wording(String key) {
    Wording known = wordings.get(key);
    return known == null ? wordings.computeIfAbsent(key, this::read) : known;
  }

  private Wording read(String key) {
    String area = key.substring(0, Math.max(0, key.indexOf('.')));
    return new Wording(areas.computeIfAbsent(area, this::load).getString(key), locale);
  }

  private ResourceBundle load(String area) {
    return ResourceBundle.getBundle(
        "de.roterfaden.messages." + area,
        locale,
        Messages.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
