package de.roterfaden.finding;

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
    return message.isNone() ? "" : text(message.key(), message.arguments().toArray());
  }

  /**
   * The sentence of a key, with its arguments filled in.
   *
   * @throws MissingResourceException if no message file has the key, which a test rules out
   */
  public String text(String key, Object... arguments) {
    Object[] words = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      words[i] = arguments[i] instanceof Message nested ? text(nested) : arguments[i];
    }
    Wording known = wordings.get(key);
    return (known == null ? wordings.computeIfAbsent(key, this::wording) : known).with(words);
  }

  private Wording wording(String key) {
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
