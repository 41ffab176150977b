package de.roterfaden.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @ValueSource(strings = {"2026", "2026-06", "2026-06-01", "2024-02-29"})
  void readsAndWritesTheSame(String written) {
    assertThat(PartialDate.parse(written).orElseThrow().iso()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "26", "2026-13", "2026-00", "2026-02-30", "2026-06-00", "0000", "1.6.2026"})
  void refusesWhatIsNoDate(String written) {
    assertThat(PartialDate.parse(written)).isEmpty();
  }

  @Test
  void aYearComesBeforeItsMonthsAndThoseBeforeTheirDays() {
    assertThat(
            Stream.of("2026-02", "2026-01-31", "2026", "2025-12", "2026-01")
                .map(written -> PartialDate.parse(written).orElseThrow())
                .sorted()
                .map(PartialDate::iso))
        .containsExactly("2025-12", "2026", "2026-01", "2026-01-31", "2026-02");
  }

  @Test
  void theUnknownDateIsWrittenAsNothing() {
    assertThat(PartialDate.UNKNOWN.iso()).isEmpty();
    assertThat(PartialDate.UNKNOWN.isKnown()).isFalse();
  }
}
