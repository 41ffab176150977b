package de.roterfaden.bake.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookletTextTest {

  private final BookletText text =
      new BookletText(
          "kapitel/seilerei/index.html",
          "heft/index.html",
          Map.of(
              "kapitel/seilerei/index.html", "chapter-1",
              "kapitel/kanal/index.html", "chapter-2"),
          "Die Seilerei");

  @Test
  void headingsAreALevelLowerAndTheSixthIsTheLast() {
    assertThat(text.of("<h2>A</h2><h5>B</h5><h6>C</h6>"))
        .isEqualTo("<h3>A</h3><h6>B</h6><h6>C</h6>");
  }

  @Test
  void idsAndWhatNamesThemAreTheChaptersOwn() {
    assertThat(text.of("<p id=\"a\">x</p><p aria-labelledby=\"a b\">y</p><a href=\"#a\">z</a>"))
        .isEqualTo(
            "<p id=\"chapter-1-a\">x</p><p aria-labelledby=\"chapter-1-a chapter-1-b\">y</p>"
                + "<a href=\"#chapter-1-a\">z</a>");
  }

  @Test
  void tablesAreNamedByTheirChapterTooBecauseEachCountsThemFromOne() {
    assertThat(text.of("<div role=\"region\" aria-label=\"Tabelle 1\"></div>"))
        .isEqualTo("<div role=\"region\" aria-label=\"Tabelle 1 – Die Seilerei\"></div>");
  }

  @Test
  void patternsOfADrawingAreFoundAgain() {
    assertThat(text.of("<svg><circle fill=\"url(#dots)\"></circle></svg>"))
        .contains("fill=\"url(#chapter-1-dots)\"");
  }

  @ParameterizedTest
  @CsvSource({
    "../kanal/index.html, #chapter-2",
    "../kanal/index.html#hochwasser, #chapter-2-hochwasser",
    "../kanal/leicht.html, ../kapitel/kanal/leicht.html",
    "werkstor.svg, ../kapitel/seilerei/werkstor.svg",
    "../../seiten/impressum/index.html#x, ../seiten/impressum/index.html#x",
    "tor%20neu.svg, ../kapitel/seilerei/tor%20neu.svg",
    "https://lindwerth.example/a, https://lindwerth.example/a",
    "mailto:a@lindwerth.example, mailto:a@lindwerth.example",
    "tel:+49221, tel:+49221",
    "//other.example/x, //other.example/x",
    "a b, a b",
  })
  void linksLeadFromTheBookletToWhereTheyLedFromTheChapter(String written, String expected) {
    assertThat(text.of("<a href=\"" + written + "\">x</a>"))
        .isEqualTo("<a href=\"" + expected + "\">x</a>");
  }

  @Test
  void picturesOfSeveralSizesAreAllFound() {
    assertThat(text.of("<img src=\"a.jpg\" srcset=\"a-1.jpg 400w, a-2.jpg 800w\" alt=\"\">"))
        .isEqualTo(
            "<img src=\"../kapitel/seilerei/a.jpg\" srcset=\"../kapitel/seilerei/a-1.jpg 400w,"
                + " ../kapitel/seilerei/a-2.jpg 800w\" alt=\"\">");
  }

  @Test
  void wordsAreLeftAsTheyAre() {
    String words = "<p>1.&nbsp;Mai, a &lt; b &amp; c, Hoch\u00adwasser, Bürger\u00b7rat</p>";
    assertThat(text.of(words)).isEqualTo(words);
  }
}
