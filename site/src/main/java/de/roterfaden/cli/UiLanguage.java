package de.roterfaden.cli;

import java.util.Locale;

/** The language in which the program speaks: {@code --ui-language}, else the user's locale. */
final class UiLanguage {

  private static final String OPTION = "--ui-language";

  private UiLanguage() {}

  /**
   * Looks for the option before anything is parsed, so that even a wrong command is answered in the
   * right language.
   */
  static Locale of(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(OPTION + "=")) {
        return Locale.forLanguageTag(arguments[i].substring(OPTION.length() + 1));
      }
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        return Locale.forLanguageTag(arguments[i + 1]);
      }
    }
    return Locale.getDefault(Locale.Category.DISPLAY);
  }
}
