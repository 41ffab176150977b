package de.roterfaden.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In easy language each sentence of a text of the data begins a new line. */
class SentenceLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Wir stellen Bänke auf. 24 sind da.; Wir stellen Bänke auf.|24 sind da.",
        "Kommen Sie? Ja! Gut.; Kommen Sie?|Ja!|Gut.",
        "Das dauert bis 2035. Der Rat hilft.; Das dauert bis 2035.|Der Rat hilft.",
        "Am 17. Oktober kommt Dr. Fehring.; Am 17. Oktober kommt Dr. Fehring.",
        "Der Kanal ist zu. Das Fest fängt an. Alle sind da.; Der Kanal ist zu.|Das Fest fängt an.|Alle sind da.",
        "Das sind z. B. Bänke. Alle sitzen.; Das sind z. B. Bänke.|Alle sitzen.",
        "Ein Satz.; Ein Satz."
      })
  void eachSentenceHasItsLine(String text, String lines) {
    assertThat(SentenceLines.of(text)).isEqualTo(lines.replace('|', '\n'));
  }

  @Test
  void wordsBecomeHtmlWithoutMarkupOfTheirOwn() {
    assertThat(SentenceLines.html("Das ist <b>gut</b>. Und neu."))
        .isEqualTo("Das ist &lt;b&gt;gut&lt;/b&gt;. Und neu.");
    assertThat(SentenceLines.html("Das ist <neu>. 24 Bäume & Büsche sind dort. Alle sehen das."))
        .isEqualTo("Das ist &lt;neu&gt;. 24 Bäume &amp; Büsche sind dort.<br>\nAlle sehen das.");
  }
}
