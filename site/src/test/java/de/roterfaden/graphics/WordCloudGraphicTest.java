package de.roterfaden.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.graphics.WordCloudGraphic.Word;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class WordCloudGraphicTest {

  private static final List<Word> WORDS =
      List.of(new Word("Licht", 20), new Word("Schatten", 90), new Word("Bank", 50));

  @Test
  void theHeavierATermIsTheLargerItIs() {
    Element svg = DrawnText.svg(WordCloudGraphic.of(WORDS).drawn("Wolke", 640));
    assertThat(svg.select("text").eachText()).containsExactly("Schatten", "Bank", "Licht");
    assertThat(svg.select("text").eachAttr("font-size"))
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void theSameTermsAlwaysGiveTheSameCloud() {
    assertThat(WordCloudGraphic.of(WORDS).drawn("Wolke", 320).toString())
        .isEqualTo(WordCloudGraphic.of(WORDS).drawn("Wolke", 320).toString());
  }

  @Test
  void whereThereIsNoRoomATermGoesBelowAllOthers() {
    String wide = "Bundesausbildungsförderungsgesetzesänderung";
    DrawnText.check(
        WordCloudGraphic.of(List.of(new Word(wide, 99), new Word(wide, 98), new Word(wide, 97)))
            .drawn("Wolke", 320));
  }
}
