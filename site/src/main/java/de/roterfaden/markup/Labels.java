package de.roterfaden.markup;

/**
 * The words that blocks and pages show beside the author's text ("In short", "Risk"), in the
 * language and level of one version. A theme's message files give them.
 */
@FunctionalInterface
public interface Labels {

  /**
   * The words of a key.
   *
   * @param key key of the message files, such as {@code story-point.risk}
   * @param arguments what to put into {@code {0}}, {@code {1}} …
   * @throws java.util.MissingResourceException if no message file has the key
   */
  String text(String key, Object... arguments);
}
