package de.roterfaden.narrative;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which only the year or the month may be known.
 *
 * @param year year; 0 if nothing is known
 * @param month 1 to 12; 0 if only the year is known
 * @param day 1 to 31; 0 if only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  public static final PartialDate UNKNOWN = new PartialDate(0, 0, 0);

  private static final java.util.regex.Pattern WRITTEN =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /** Reads {@code 2026}, {@code 2026-06} or {@code 2026-06-01}; nothing if it is no such date. */
  public static Optional<PartialDate> parse(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    int month = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    int day = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
    try {
      if (day > 0) {
        LocalDate.of(year, month, day);
      } else if (parts.group(2) != null) {
        YearMonth.of(year, month);
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    boolean zero = year == 0 || (parts.group(3) != null && day == 0);
    return zero ? Optional.empty() : Optional.of(new PartialDate(year, month, day));
  }

  public boolean isKnown() {
    return year > 0;
  }

  /** As written in files: {@code 2026-06-01}, {@code 2026-06} or {@code 2026}; "" if unknown. */
  public String iso() {
    if (!isKnown()) {
      return "";
    }
    String text = String.format("%04d", year);
    if (month > 0) {
      text += String.format("-%02d", month);
    }
    return day > 0 ? text + String.format("-%02d", day) : text;
  }

  /** Whether it has passed on a day: a year or month has when none of its days is left. */
  public boolean isOverOn(PartialDate day) {
    String last = iso();
    String today = day.iso();
    return isKnown()
        && today.length() >= last.length()
        && last.compareTo(today.substring(0, last.length())) < 0;
  }

  /** Earlier first; a year comes before its months, and those before their days. */
  @Override
  public int compareTo(PartialDate other) {
    return iso().compareTo(other.iso());
  }
}
