package de.roterfaden.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.graphics.JourneyGraphic.Step;
import de.roterfaden.narrative.Feeling;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class JourneyGraphicTest {

  @Test
  void feelingsAreToldByPlaceByFaceAndByWord() {
    Element svg =
        DrawnText.svg(
            JourneyGraphic.of(
                    List.of(
                        new Step("Der Bus ist weg", "schlecht", Feeling.BAD),
                        new Step("Das Taxi kommt", "gut", Feeling.GOOD)))
                .drawn("Heimweg", 640));
    List<Integer> places =
        svg.select(".faden-graphic-ground").eachAttr("cx").stream().map(Integer::valueOf).toList();
    assertThat(places.get(0)).isLessThan(places.get(1));
    assertThat(svg.select(".faden-graphic-mouth").eachAttr("d")).doesNotHaveDuplicates();
    assertThat(svg.select("text").eachText())
        .containsExactly("1. Der Bus ist weg", "schlecht", "2. Das Taxi kommt", "gut");
  }

  @Test
  void aStepWithoutAFeelingHasNoFace() {
    Element svg =
        DrawnText.svg(
            JourneyGraphic.of(List.of(new Step("Warten", "", null))).drawn("Heimweg", 320));
    assertThat(svg.select(".faden-graphic-mouth")).isEmpty();
  }
}
