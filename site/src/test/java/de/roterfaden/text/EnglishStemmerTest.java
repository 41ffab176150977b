package de.roterfaden.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishStemmerTest {

  @ParameterizedTest
  @CsvSource({
    "plan, plans",
    "plan, planned",
    "plan, planning",
    "city, cities",
    "promise, promises",
    "promise, promised",
    "house, houses",
    "repair, repairing",
    "call, called",
  })
  void formsOfAWordHaveOneStem(String form, String other) {
    assertThat(EnglishStemmer.stem(form)).isEqualTo(EnglishStemmer.stem(other));
  }

  @ParameterizedTest
  @CsvSource({"bus", "red", "sing", "thing", "glass"})
  void whatLooksLikeAnEndingIsNoneInAShortWord(String word) {
    assertThat(EnglishStemmer.stem(word)).isEqualTo(word);
  }
}
