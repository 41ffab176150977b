package de.roterfaden.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MorphologyTest {

  private final Morphology morphology = new Morphology();

  @Test
  void knowsWhatAFormMayBe() {
    assertThat(morphology.readings("gegangen"))
        .anyMatch(reading -> reading.lemma().equals("gehen") && reading.is("PA2"));
    assertThat(morphology.readings("Hauses"))
        .singleElement()
        .satisfies(reading -> assertThat(reading.is("SUB") && reading.is("GEN")).isTrue());
  }

  @Test
  void knowsNothingOfUnknownForms() {
    assertThat(morphology.readings("Xqzt")).isEmpty();
    assertThat(morphology.readings("")).isEmpty();
    assertThat(morphology.readings("W".repeat(10_000))).isEmpty();
  }

  @Test
  void readsACompoundAsItsLastPart() {
    assertThat(morphology.readings("Bürgerbeteiligungen"))
        .isNotEmpty()
        .allSatisfy(
            reading -> {
              assertThat(reading.lemma()).isEqualTo("Bürgerbeteiligung");
              assertThat(reading.is("SUB") && reading.is("PLU")).isTrue();
            });
    assertThat(morphology.readings("Bürger-Beteiligung"))
        .isNotEmpty()
        .allSatisfy(reading -> assertThat(reading.lemma()).isEqualTo("Bürger-Beteiligung"));
  }

  @Test
  void triesSmallLettersAtTheBeginningOfASentence() {
    assertThat(morphology.readings("Wird")).isEmpty();
    assertThat(morphology.readingsAtStart("Wird"))
        .anyMatch(reading -> reading.lemma().equals("werden"));
    assertThat(morphology.readingsAtStart("Essen"))
        .anyMatch(reading -> reading.is("SUB"))
        .anyMatch(reading -> reading.is("VER"));
  }
}
