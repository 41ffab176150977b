package de.roterfaden.check.links.external;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads how long a server asks to wait (RFC 9110, section 10.2.3). */
final class RetryAfter {

  private static final Duration A_YEAR = Duration.ofDays(365);

  /** The form of today and the two that are obsolete (RFC 9110, section 5.6.7). */
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.RFC_1123_DATE_TIME,
          new DateTimeFormatterBuilder()
              .appendPattern("EEEE, dd-MMM-")
              .appendValueReduced(ChronoField.YEAR, 2, 2, 2000)
              .appendPattern(" HH:mm:ss 'GMT'")
              .toFormatter(Locale.ENGLISH)
              .withZone(ZoneOffset.UTC),
          DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH)
              .withZone(ZoneOffset.UTC));

  private RetryAfter() {}

  /**
   * How long to wait.
   *
   * @param value the header: seconds, or a date
   * @return between nothing and a year; empty if the value says neither
   */
  static Optional<Duration> of(String value, Instant now) {
    String said = value.strip();
    if (!said.isEmpty() && said.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(
          said.length() > 8 ? A_YEAR : bounded(Duration.ofSeconds(Long.parseLong(said))));
    }
    return DATES.stream()
        .map(date -> parse(said, date))
        .flatMap(Optional::stream)
        .findFirst()
        .map(then -> bounded(Duration.between(now, then)));
  }

  private static Optional<Instant> parse(String said, DateTimeFormatter date) {
    try {
      return Optional.of(date.parse(said, Instant::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Duration bounded(Duration length) {
    if (length.isNegative()) {
      return Duration.ZERO;
    }
    return length.compareTo(A_YEAR) > 0 ? A_YEAR : length;
  }
}
