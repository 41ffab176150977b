package de.roterfaden.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.graphics.WayGraphic.Section;
import de.roterfaden.graphics.WayGraphic.Stop;
import de.roterfaden.narrative.MilestoneState;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class WayGraphicTest {

  private static final Stop DONE = new Stop("1871", "Die Seilerei", MilestoneState.DONE, 0);
  private static final Stop PLANNED = new Stop("2035", "Der Baum", MilestoneState.PLANNED, 2);

  @Test
  void itIsAPictureWithAName() {
    Element svg = draw(640, DONE);
    assertThat(svg.attr("role")).isEqualTo("img");
    assertThat(svg.attr("aria-label")).isEqualTo("Der Weg");
    assertThat(svg.child(0).tagName()).isEqualTo("title");
    assertThat(svg.child(0).text()).isEqualTo("Der Weg");
  }

  @Test
  void whatIsDoneIsAFullKnotAndWhatIsPlannedAnOpenOne() {
    assertThat(draw(640, DONE).select("circle").attr("fill")).isEqualTo("currentColor");
    assertThat(draw(640, PLANNED).select("circle").attr("fill")).isEqualTo("#fff");
  }

  @Test
  void thePlaceOfTodayIsBetweenWhatIsDoneAndWhatIsNot() {
    assertThat(draw(640, DONE, PLANNED).select("text").eachText())
        .containsExactly("1871", "Die Seilerei", "Hier", "2035", "Der Baum");
  }

  @Test
  void thereIsNoPlaceOfTodayIfNothingOrAllIsDoneOrTheOrderIsMixed() {
    assertThat(draw(640, DONE).text()).doesNotContain("Hier");
    assertThat(draw(640, PLANNED).text()).doesNotContain("Hier");
    assertThat(draw(640, DONE, PLANNED, DONE).text()).doesNotContain("Hier");
  }

  @Test
  void onANarrowDrawingTheDateStandsAboveTheTitle() {
    List<DrawnText.Line> lines = DrawnText.lines(draw(320, DONE));
    assertThat(lines.get(0).left()).isEqualTo(lines.get(1).left());
    assertThat(lines.get(0).bottom()).isLessThanOrEqualTo(lines.get(1).top());
  }

  private static Element draw(int width, Stop... stops) {
    Section section = new Section("", Optional.empty(), List.of(stops));
    return DrawnText.svg(WayGraphic.of(List.of(section), "Hier").drawn("Der Weg", width));
  }
}
