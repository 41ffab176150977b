package de.roterfaden.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.graphics.FibreGraphic.End;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FibreGraphicTest {

  @ParameterizedTest
  @EnumSource(End.class)
  void drawsAsManyFibresAsThereAreMeasures(End end) {
    assertThat(svg(13, end).select("path")).hasSize(13);
  }

  @Test
  void onlyAFibreThatIsDoneEndsInAKnot() {
    assertThat(svg(5, End.KNOT).select("circle")).hasSize(5);
    assertThat(svg(5, End.OPEN).select("circle")).isEmpty();
    assertThat(svg(5, End.CUT).select("circle")).isEmpty();
  }

  @Test
  void whatIsOnlyThoughtOfIsDashed() {
    assertThat(svg(2, End.DASHED).select("path[stroke-dasharray]")).hasSize(2);
    assertThat(svg(2, End.OPEN).select("path[stroke-dasharray]")).isEmpty();
  }

  @Test
  void aCutFibreIsInPiecesAndDoesNotLookLikeARunningOne() {
    assertThat(svg(1, End.CUT).select("path").attr("d").split("M", -1)).hasSize(3);
    assertThat(svg(1, End.OPEN).select("path").attr("d").split("M", -1)).hasSize(2);
  }

  @Test
  void isForTheEyeOnly() {
    Element svg = svg(3, End.OPEN);
    assertThat(svg.attr("aria-hidden")).isEqualTo("true");
    assertThat(svg.select("title, text")).isEmpty();
  }

  private static Element svg(int count, End end) {
    return Jsoup.parse(FibreGraphic.of(count, end).toString(), "", Parser.xmlParser())
        .selectFirst("svg");
  }
}
