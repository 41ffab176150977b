package de.roterfaden.markup;

import de.roterfaden.narrative.PartialDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Writes dates as people do. */
final class Dates {

  private Dates() {}

  /** The date in words: 2028, Juni 2028, 30. Juni 2028; in other languages 30 June 2028. */
  static String text(PartialDate date, Locale locale) {
    if (!date.isKnown()) {
      return "";
    }
    String year = Integer.toString(date.year());
    if (date.month() == 0) {
      return year;
    }
    String month = Month.of(date.month()).getDisplayName(TextStyle.FULL, locale);
    if (date.day() == 0) {
      return month + " " + year;
    }
    String dot = locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? "." : "";
    return date.day() + dot + " " + month + " " + year;
  }
}
