package de.roterfaden.check.links.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "120, 120",
    "' 7 ', 7",
    "99999999999999999999, 31536000",
    "'Sun, 01 Nov 2026 12:01:00 GMT', 60",
    "'Sun, 1 Nov 2026 12:01:00 GMT', 60",
    "'Sunday, 01-Nov-26 12:01:00 GMT', 60",
    "'Sun Nov  1 12:01:00 2026', 60",
    "'Sat, 31 Oct 2026 12:01:00 GMT', 0",
    "'Sun, 01 Nov 2093 12:01:00 GMT', 31536000"
  })
  void says(String value, long seconds) {
    assertThat(RetryAfter.of(value, NOW)).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-1", "1.5", "+3", "Mon, 01 Nov 2026 12:01:00 GMT", "٣"})
  void saysNothing(String value) {
    assertThat(RetryAfter.of(value, NOW)).isEmpty();
  }

  @Property
  void anyTextIsReadWithoutFault(@ForAll String value) {
    RetryAfter.of(value, NOW)
        .ifPresent(length -> assertThat(length).isBetween(Duration.ZERO, Duration.ofDays(365)));
  }

  @Property
  void anyDateIsReadAsItWasWritten(@ForAll @IntRange(min = 0, max = 30_000_000) int seconds) {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            NOW.plusSeconds(seconds).atOffset(ZoneOffset.UTC));
    assertThat(RetryAfter.of(date, NOW)).contains(Duration.ofSeconds(seconds));
  }
}
