package de.roterfaden.check.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.roterfaden.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The formulas, on a text of 100 words in 5 sentences: 170 syllables, 520 letters, 25 words of
 * three or more syllables, 30 of more than six letters, 50 of one syllable. The values were worked
 * out by hand from the formulas as their sources print them.
 */
class MetricTest {

  private static final Counts COUNTS = new Counts(5, 100, 170, 520, 25, 30, 50);

  @ParameterizedTest
  @CsvSource({
    "MEAN_SENTENCE, 20",
    // 180 − 20 − 58.5 · 1.7
    "FLESCH_AMSTAD, 60.55",
    // 0.1935 · 25 + 0.1672 · 20 + 0.1297 · 30 − 0.0327 · 50 − 0.875
    "WIENER_1, 9.5625",
    // 0.2007 · 25 + 0.1682 · 20 + 0.1373 · 30 − 2.779
    "WIENER_2, 9.7215",
    // 0.2963 · 25 + 0.1905 · 20 − 1.1144
    "WIENER_3, 10.1031",
    // 0.2744 · 25 + 0.2656 · 20 − 1.693
    "WIENER_4, 10.479",
    // √(30 · 25 / 5) − 2
    "GSMOG, 10.2474",
    // 206.835 − 1.015 · 20 − 84.6 · 1.7
    "FLESCH_READING_EASE, 42.715",
    // 0.39 · 20 + 11.8 · 1.7 − 15.59
    "FLESCH_KINCAID, 12.27",
    // 0.4 · (20 + 25)
    "GUNNING_FOG, 18",
    // 1.043 · √150 + 3.1291
    "SMOG, 15.9032",
    // 5.88 · 5.2 − 29.6 · 0.05 − 15.8
    "COLEMAN_LIAU, 13.296",
    // 4.71 · 5.2 + 0.5 · 20 − 21.43
    "ARI, 13.062",
    // 20 + 30
    "LIX, 50",
    // 30 / 5
    "RIX, 6",
  })
  void isWorkedOutAsItsSourceSays(Metric metric, double value) {
    assertThat(metric.value(COUNTS)).isCloseTo(value, within(0.0001));
  }

  @Test
  void belongsToTheLanguageThatItWasMadeFor() {
    assertThat(Metric.of(Language.GERMAN))
        .contains(Metric.FLESCH_AMSTAD, Metric.WIENER_1, Metric.LIX)
        .doesNotContain(Metric.FLESCH_READING_EASE, Metric.SMOG);
    assertThat(Metric.of(Language.ENGLISH))
        .contains(Metric.FLESCH_READING_EASE, Metric.ARI, Metric.RIX)
        .doesNotContain(Metric.WIENER_1, Metric.GSMOG);
  }
}
