package de.roterfaden.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.text.Language;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the names out, keeps figures and days. */
class SwapTestTest {

  private static final Pattern NAMES =
      SwapTest.names(
          Set.of("Kornmarkt", "Hanf & Hand", "Helga Brinkmeier", "Helga", "31. März 2004"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Auf dem Kornmarkt stehen 45 Bäume. | Auf dem … stehen 45 Bäume.
          Am Kornmarktbrunnen sitzt Helga. | Am … sitzt ….
          Helga  Brinkmeiers Glocke. | … Glocke.
          Die Werkstatt Hanf & Hand. | Die Werkstatt ….
          Am 31. März 2004 schloss das Tor. | Am … schloss das Tor.
          Der Viehkornmarkt bleibt. | Der Viehkornmarkt bleibt.
          """)
  void takesNamesOutWithTheirEndings(String text, String without) {
    assertThat(NAMES.matcher(text).replaceAll("…")).isEqualTo(without);
  }

  @Test
  void countsWhatRemains() {
    SwapTest test =
        SwapTest.of(
            List.of("Auf dem Kornmarkt ist es schön.", "Helga zählte 45 Bäume.", "Alle halfen."),
            NAMES,
            Language.GERMAN);

    assertThat(test.sentences()).isEqualTo(3);
    assertThat(test.named()).isEqualTo(2);
    assertThat(test.remaining()).containsExactly("… zählte 45 Bäume.");
    assertThat(test.share()).isBetween(0.3, 0.4);
  }

  @Test
  void findsNothingWhereThereAreNoNames() {
    assertThat(SwapTest.names(Set.of()).matcher("Kornmarkt").find()).isFalse();
  }
}
