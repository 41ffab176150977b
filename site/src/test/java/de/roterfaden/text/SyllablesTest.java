package de.roterfaden.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

  private final Syllables german = new Syllables(Language.GERMAN);
  private final Syllables english = new Syllables(Language.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "aber,2",
    "Haus,1",
    "Theater,3",
    "Familie,4",
    "Familienzentrum,6",
    "Energie,3",
    "Museum,3",
    "Museen,3",
    "Ideen,3",
    "Gemeindeinitiative,9",
    "beurteilen,4",
    "beinhalten,4",
    "geeignet,3",
    "Nation,3",
    "Patient,3",
    "verdient,2",
    "Team,1",
    "Software,2",
    "Quelle,2",
    "Bayern,2",
    "Bürger-Beteiligung,6",
    "EU,2",
    "GmbH,4",
    "WC,2",
    "vielleicht,2",
    "speziell,3",
    "Koordination,6",
    "Trauung,2",
    "neue,2",
    "Jubiläum,4",
    "Ferien,3",
    "Wien,1",
    "Studien,3",
    "Kaffee,2",
    "Niveau,2",
  })
  void countsGermanSyllables(String word, int syllables) {
    assertThat(german.count(word)).isEqualTo(syllables);
  }

  @ParameterizedTest
  @CsvSource({
    "the,1",
    "table,2",
    "water,2",
    "community,4",
    "created,3",
    "needed,2",
    "walked,1",
    "houses,2",
    "places,2",
    "idea,3",
    "science,2",
    "special,2",
    "people,2",
    "readability,5",
    "region,2",
    "museum,3",
    "involvement,3",
    "social,2",
    "government,3",
  })
  void countsEnglishSyllables(String word, int syllables) {
    assertThat(english.count(word)).isEqualTo(syllables);
  }

  @Test
  void readsAnAbbreviationAsWhatItStandsForAndANumberAsOne() {
    Sentence sentence = new Sentences(Language.GERMAN).in("Es gilt z. B. 2030 und usw.").get(0);

    assertThat(sentence.wordTokens().stream().map(token -> token.form().syllables()))
        .containsExactly(1, 1, 3, 1, 1, 4);
  }

  @Test
  void findsAtLeastOneSyllableInAnyWord() {
    assertThat(german.count("Hrsg")).isEqualTo(1);
    assertThat(german.count("-")).isEqualTo(1);
    assertThat(english.count("nth")).isEqualTo(1);
  }
}
