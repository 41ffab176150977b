package de.roterfaden.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanStemmerTest {

  @ParameterizedTest
  @CsvSource({
    "haus, häuser",
    "haus, hauses",
    "netz, netze",
    "netz, netzen",
    "wiese, wiesen",
    "brücke, brücken",
    "gebaut, baut",
    "straße, strassen",
    "schulen, schule",
    "beteiligung, beteiligungen",
  })
  void formsOfAWordHaveOneStem(String form, String other) {
    assertThat(GermanStemmer.stem(form)).isEqualTo(GermanStemmer.stem(other));
  }

  @ParameterizedTest
  @CsvSource({
    "speicherbehaltern, speicherbehal",
    "grenzpostens, grenzpo",
    "ausgefeiltere, ausgefeil"
  })
  void followsTheExamplesOfItsAuthors(String word, String stem) {
    assertThat(GermanStemmer.stem(word)).isEqualTo(stem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ab", "tee", "see"})
  void shortWordsStayAsTheyAre(String word) {
    assertThat(GermanStemmer.stem(word)).isEqualTo(word);
  }
}
