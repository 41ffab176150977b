package de.roterfaden.bake.cards;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.bake.theme.Palette;
import de.roterfaden.narrative.Pattern;
import de.roterfaden.narrative.Pictogram;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardTest {

  private static final Map<String, String> COLORS = Palette.of(List.of("#1f5f6b")).light();

  @Test
  void itIsDrawnOfOutlinesSoThatNoFontIsNeeded() {
    assertThat(card("Die Seilerei").svg(COLORS)).doesNotContain("<text").contains("<path");
  }

  @Test
  void itTellsAFutureTaskByColorPatternAndPictogram() {
    String plain = card("Wasser").svg(COLORS);
    Card.Mark mark = new Card.Mark(3, Pattern.WAVES, Pictogram.WATER);
    String marked = new Card("Lindwerth", "", "", "Wasser", Optional.of(mark)).svg(COLORS);
    assertThat(plain).doesNotContain("faden-pattern");
    assertThat(marked)
        .contains("faden-pattern-waves", "faden-pictogram-water", COLORS.get("task-3-strong"));
  }

  @Test
  void thereIsNoCardWithGapsForLettersThatTheFontDoesNotHave() {
    assertThat(card("Ąćè – Straße, 100 % 🌳").isLegible()).isTrue();
    assertThat(card("مرحبا").isLegible()).isFalse();
  }

  @Test
  void theSameCardIsTheSameBytesAndABrokenDrawingNone() throws IOException {
    String svg = card("Die Seilerei").svg(COLORS);
    assertThat(Drawings.unremembered().png(svg, Card.WIDTH, Card.HEIGHT).orElseThrow())
        .isEqualTo(Drawings.unremembered().png(svg, Card.WIDTH, Card.HEIGHT).orElseThrow());
    assertThat(Drawings.unremembered().png("<svg", 10, 10)).isEmpty();
  }

  private static Card card(String title) {
    return new Card("Lindwerth 2035", "Viele Fasern, ein Seil.", "", title, Optional.empty());
  }
}
