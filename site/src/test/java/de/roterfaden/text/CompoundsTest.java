package de.roterfaden.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompoundsTest {

  private final Compounds compounds = new Compounds();

  @Test
  void findsTheWordsOfACompound() {
    assertThat(compounds.parts("Bürgerbeteiligung")).containsExactly("Bürger", "beteiligung");
    assertThat(compounds.parts("Gemeindeinitiative")).containsExactly("Gemeinde", "initiative");
  }

  @Test
  void leavesOtherWordsWhole() {
    assertThat(compounds.parts("beurteilen")).containsExactly("beurteilen");
    assertThat(compounds.parts("Xqzt")).containsExactly("Xqzt");
    assertThat(compounds.parts("")).containsExactly("");
  }

  @Test
  void leavesWordsWholeThatNobodyWouldWrite() {
    String endless = "Wasser".repeat(100);

    assertThat(compounds.parts(endless)).containsExactly(endless);
  }

  @Test
  void answersManyAtOnceAlike() {
    List<List<String>> answers =
        IntStream.range(0, 1000)
            .parallel()
            .mapToObj(i -> new Compounds().parts("Wasserleitungsnetz"))
            .distinct()
            .toList();

    assertThat(answers).hasSize(1);
  }
}
