package de.roterfaden.check.accessibility;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** BCP 47 language tags, as HTML writes them. */
final class LanguageTags {

  private static final Query LANG = Query.of("[lang]");

  private static final Set<String> TWO_LETTERS =
      Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());

  private LanguageTags() {}

  /**
   * Whether a tag is well-formed and its first part a language: one of ISO 639-1, or three letters.
   */
  static boolean isValid(String tag) {
    try {
      String language = new Locale.Builder().setLanguageTag(tag.strip()).build().getLanguage();
      return language.length() == 3 || TWO_LETTERS.contains(language);
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** The language alone, in lower case: {@code de} of {@code de-AT}. */
  static String primary(String tag) {
    return tag.strip().split("-", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** The language that an element's text is in, by the nearest {@code lang}; "" if none says. */
  static String at(Element element) {
    Element said = LANG.closest(element);
    return said == null ? "" : primary(said.attr("lang"));
  }
}
