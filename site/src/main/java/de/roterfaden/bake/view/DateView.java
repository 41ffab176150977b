package de.roterfaden.bake.view;

import de.roterfaden.narrative.PartialDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * A date of which only the year or the month may be known.
 *
 * @param text as people write it in the page's language, "1. Oktober 2026"; "" if unknown
 * @param iso {@code 2026-10-01}, {@code 2026-10} or {@code 2026}; "" if unknown
 */
public record DateView(String text, String iso) {

  public static final DateView UNKNOWN = new DateView("", "");

  /** A date in the words of a language. */
  public static DateView of(PartialDate date, String language) {
    if (!date.isKnown()) {
      return UNKNOWN;
    }
    LocalDate day = LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
    Locale locale = Locale.forLanguageTag(language);
    if (date.month() == 0) {
      return new DateView(Integer.toString(date.year()), date.iso());
    }
    String text =
        date.day() == 0
            ? DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(day)
            : ofDay(locale).format(day);
    return new DateView(text, date.iso());
  }

  public boolean isEmpty() {
    return iso.isEmpty();
  }

  /** The date as feeds want it, to the second: an unknown month or day becomes the first. */
  public String timestamp() {
    return isEmpty() ? "" : (iso + "-01-01").substring(0, "2026-10-01".length()) + "T00:00:00Z";
  }

  private static DateTimeFormatter ofDay(Locale locale) {
    return switch (locale.getLanguage()) {
      case "de" -> DateTimeFormatter.ofPattern("d. MMMM uuuu", locale);
      case "en" -> DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
      default -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    };
  }
}
