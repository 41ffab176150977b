package de.roterfaden.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

  private static final LanguageVersion GERMAN =
      new LanguageVersion("standard", "index", "de", Level.STANDARD, "");
  private static final LanguageVersion EASY =
      new LanguageVersion("leicht", "leicht", "de", Level.EASY, "");
  private static final LanguageVersion ENGLISH =
      new LanguageVersion("en", "en", "en", Level.STANDARD, "");
  private static final LanguageVersion PLAIN_ENGLISH =
      new LanguageVersion("plain-en", "plain-en", "en", Level.PLAIN, "");
  private static final List<LanguageVersion> ALL = List.of(GERMAN, EASY, ENGLISH, PLAIN_ENGLISH);

  @Test
  void aVersionShowsItsOwnWording() {
    LocalizedText text = new LocalizedText(Map.of("standard", "Seilerei", "leicht", "Seil-Fabrik"));

    assertThat(text.in(EASY, ALL)).isEqualTo(new Wording("Seil-Fabrik", "de", false));
  }

  @Test
  void aTextWithoutVersionIsTheMainVersions() {
    assertThat(LocalizedText.of("Seilerei").in(GERMAN, ALL))
        .isEqualTo(new Wording("Seilerei", "de", false));
  }

  @Test
  void aMissingWordingIsTakenFromTheStandardOfTheSameLanguage() {
    LocalizedText text = new LocalizedText(Map.of("", "Seilerei", "en", "Rope works"));

    assertThat(text.in(PLAIN_ENGLISH, ALL)).isEqualTo(new Wording("Rope works", "en", true));
  }

  @Test
  void elseTheMainVersionsWordingIsShownWithItsLanguage() {
    assertThat(LocalizedText.of("Seilerei").in(ENGLISH, ALL))
        .isEqualTo(new Wording("Seilerei", "de", true));
  }

  @Test
  void anEmptyWordingCountsAsMissing() {
    LocalizedText text = new LocalizedText(Map.of("standard", "Seilerei", "leicht", ""));

    assertThat(text.own(EASY, ALL)).isEmpty();
    assertThat(text.in(EASY, ALL).substitute()).isTrue();
  }

  @Test
  void nothingIsShownWhereNothingIsWritten() {
    assertThat(LocalizedText.EMPTY.in(GERMAN, ALL).isEmpty()).isTrue();
  }
}
