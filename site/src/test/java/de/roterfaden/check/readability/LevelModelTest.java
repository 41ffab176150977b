package de.roterfaden.check.readability;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.TextFigures;
import de.roterfaden.narrative.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelModelTest {

  private static final String EASY = "Die Stadt hat einen Plan. Der Plan ist gut. ";
  private static final String HARD =
      "Obwohl die Genehmigungsverfahren, die der Kreistag beschlossen hatte, noch andauerten,"
          + " begannen die Beteiligten, während die Verwaltung die Ausschreibung vorbereitete,"
          + " bereits mit den Voruntersuchungen. ";

  private final LevelModel model = LevelModel.read();

  @Test
  void readsAWeightForEachFigure() {
    assertThat(model.weights()).hasSameSizeAs(List.of(LevelModel.Figure.values()));
    assertThat(model.plainFrom()).isLessThan(model.standardFrom());
  }

  @Test
  void longerSentencesAndWordsNeverReadEasier() {
    assertThat(model.level(List.of(6.0, 1.4, 0.0, 0.0))).isEqualTo(Level.EASY);
    assertThat(model.level(List.of(22.0, 2.0, 1.6, 0.4))).isEqualTo(Level.STANDARD);
  }

  @Test
  void isToldAsAnEstimateInTheFiguresOfAFile() {
    assertThat(warnings("de", EASY.repeat(6)))
        .containsExactly(
            Message.of("readability.estimate", Message.of("readability.estimate.easy")));
    assertThat(warnings("de", HARD.repeat(12)))
        .containsExactly(
            Message.of("readability.estimate", Message.of("readability.estimate.standard")));
  }

  @Test
  void saysNothingOfShortTextsAndOfEnglish() {
    assertThat(warnings("de", EASY))
        .extracting(Message::key)
        .doesNotContain("readability.estimate");
    assertThat(warnings("en", "The town has a plan. ".repeat(12))).isEmpty();
  }

  private static List<Message> warnings(String language, String text) {
    List<TextFigures> figures = Studied.outcome(List.of(), Level.PLAIN, language, text).texts();
    return figures.get(0).warnings();
  }
}
