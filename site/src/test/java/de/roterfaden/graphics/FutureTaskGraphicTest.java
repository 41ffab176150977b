package de.roterfaden.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.graphics.FutureTaskGraphic.Task;
import de.roterfaden.narrative.Pattern;
import de.roterfaden.narrative.Pictogram;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FutureTaskGraphicTest {

  private static final Task COOL =
      new Task(
          "Kühl & <frisch> bleiben",
          List.of("Bäume", "Wasser"),
          new TaskSign(2, Pattern.WAVES, Pictogram.LEAF));

  @Test
  void besideAListScreenReadersPassOverIt() {
    Element svg = read(FutureTaskGraphic.of(List.of(COOL)).hidden());
    assertThat(svg.attr("aria-hidden")).isEqualTo("true");
    assertThat(svg.hasAttr("role")).isFalse();
  }

  @Test
  void wordsAreEscapedAndShown() {
    Element svg = read(FutureTaskGraphic.of(List.of(COOL)).hidden());
    assertThat(svg.select("text").eachText())
        .containsExactly("Kühl & <frisch> bleiben", "Bäume", "Wasser");
  }

  @Test
  void everyTaskHasItsColourClassAndEveryFieldItsThread() {
    Element svg = read(FutureTaskGraphic.of(List.of(COOL, COOL)).hidden());
    assertThat(svg.select("g.faden-graphic-task.faden-color-2")).hasSize(2);
    assertThat(svg.select("path.faden-graphic-fibre")).hasSize(4);
  }

  @Test
  void nothingLiesOutsideOfTheDrawing() {
    List<Task> tasks = new ArrayList<>();
    for (Pictogram pictogram : Pictogram.values()) {
      List<String> fields =
          List.of("Ein Feld mit einem ziemlich langen Namen, der nicht passt", "B", "C");
      tasks.add(
          new Task(
              "Eine Aufgabe mit langem Titel und noch mehr",
              fields,
              new TaskSign(1, Pattern.GRID, pictogram)));
    }
    Element svg = read(FutureTaskGraphic.of(tasks).hidden());
    DrawnText.check(FutureTaskGraphic.of(tasks).hidden());
    int before = -1;
    for (Element disc : svg.select("circle.faden-graphic-disc")) {
      int y = Integer.parseInt(disc.attr("cy"));
      assertThat(y - 40).isGreaterThan(before);
      before = y + 40;
    }
  }

  @Test
  void itHoldsNoStyleAndNoIds() {
    String svg = FutureTaskGraphic.of(List.of(COOL)).hidden().toString();
    assertThat(svg).doesNotContain("style").doesNotContain("id=").doesNotContain("url(");
  }

  @ParameterizedTest
  @EnumSource(Pictogram.class)
  void everyPictogramIsADrawingOfItsOwn(Pictogram pictogram) {
    Element svg = read(PictogramGraphic.svg(pictogram));
    assertThat(svg.attr("aria-hidden")).isEqualTo("true");
    assertThat(svg.select("path").attr("d")).matches("M[-0-9.\\sMmLlHhVvCcSsQqTtAaZz]+");
  }

  @ParameterizedTest
  @EnumSource(Pattern.class)
  void everyPatternStaysOnItsDisc(Pattern pattern) {
    String path = read(PatternGraphic.disc(pattern, 0, 0, 40)).attr("d");
    java.util.regex.Matcher moves =
        java.util.regex.Pattern.compile("M(-?[0-9.]+) (-?[0-9.]+)").matcher(path);
    int marks = 0;
    while (moves.find()) {
      double x = Double.parseDouble(moves.group(1));
      double y = Double.parseDouble(moves.group(2));
      assertThat(Math.hypot(x, y)).isLessThanOrEqualTo(40);
      marks++;
    }
    assertThat(marks).isGreaterThan(5);
  }

  private static Element read(Object drawing) {
    Document document = Jsoup.parse(drawing.toString(), "", Parser.xmlParser());
    return document.child(0);
  }
}
