package de.roterfaden.markup;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.narrative.Consent;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Picture;
import de.roterfaden.narrative.TestNarratives;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "300|200|''",
        "480|320|''",
        "575|400|''",
        "576|400|480x333 576x400",
        "1000|500|480x240 1000x500",
        "1600|1200|480x360 960x720 1600x1200",
        "1920|1080|480x270 960x540 1440x810 1920x1080",
        "1921|1080|480x270 960x540 1440x810 1920x1079",
        "6000|4000|480x320 960x640 1440x960 1920x1280",
        "2000|1|480x1 960x1 1440x1 1920x1",
        "1000|60000|480x28800 1000x60000",
        "0|0|''",
        "1000|0|''"
      })
  void sizesFollowFromTheWidth(int width, int height, String sizes) {
    assertThat(
            PictureSize.of(photo("content/a/hafen.jpg", width, height)).stream()
                .map(size -> size.width() + "x" + size.height())
                .collect(Collectors.joining(" ")))
        .isEqualTo(sizes);
  }

  @Test
  void aSizeIsNamedByItsWidthAndTheLargestIsThePictureItself() {
    assertThat(PictureSize.of(photo("content/a/Der Hafen.v2.JPG", 1000, 500)))
        .extracting(PictureSize::file)
        .containsExactly("content/a/Der Hafen.v2-480w.JPG", "content/a/Der Hafen.v2.JPG");
  }

  @Test
  void aDrawingHasOneSize() {
    Picture drawing =
        new Picture(
            "content/a/b.svg", null, true, null, "", "", "", "", Consent.NONE, 3000, 2000, false);
    assertThat(PictureSize.of(drawing)).isEmpty();
  }

  @Test
  void pagesOfferAllSizesAndNoOther() {
    assertThat(html(photo("content/a/Tor, alt.jpg", 6000, 4000), "![Tor](<Tor, alt.jpg>)"))
        .contains(
            "<img src=\"Tor,%20alt-1920w.jpg\" srcset=\"Tor%2C%20alt-480w.jpg 480w,"
                + " Tor%2C%20alt-960w.jpg 960w, Tor%2C%20alt-1440w.jpg 1440w,"
                + " Tor%2C%20alt-1920w.jpg 1920w\" sizes=\"(min-width: 42em) 38rem,"
                + " calc(100vw - 2.5rem)\" alt=\"Tor\" width=\"1920\" height=\"1280\"");
    assertThat(html(photo("content/a/tor.jpg", 400, 300), "![Tor](tor.jpg)"))
        .contains("<img src=\"tor.jpg\" alt=\"Tor\" width=\"400\" height=\"300\"")
        .doesNotContain("srcset", "sizes=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"![Tor](tor.jpg){wide}", "![Tor](tor.jpg){small}", "![Tor](tor.jpg)"})
  void eachPlaceHasItsOwnWidth(String markdown) {
    List<String> widths = List.of("70rem", "24rem", "38rem");
    String own =
        markdown.contains("wide") ? "70rem" : markdown.contains("small") ? "24rem" : "38rem";
    String html = html(photo("content/a/tor.jpg", 1000, 500), markdown);
    assertThat(widths).filteredOn(html::contains).containsExactly(own);
  }

  @Test
  void aPictureOfTheFutureHasAllSizes() {
    Narrative town =
        TestNarratives.town().picture(photo("content/visionen/tafel.svg", 3000, 1500)).build();
    String html =
        Compile.compiler(town)
            .compile(TestNarratives.aPage("a", TestNarratives.STANDARD, "::: vision tafel\n:::"))
            .html();
    assertThat(html).contains("../visionen/tafel-1440w.svg 1440w", "sizes=\"(min-width: 75em)");
  }

  @Test
  void anAuthorsFileOfTheSameNameIsNotTakenForASize() {
    Narrative narrative =
        TestNarratives.narrative()
            .picture(photo("content/a/tor.jpg", 1600, 800))
            .picture(photo("content/a/tor-480w.jpg", 300, 300))
            .build();
    SitePlan plan = SitePlan.of(narrative);
    assertThat(plan.sizes(narrative.pictures().get("content/a/tor.jpg")))
        .extracting(PictureSize::file)
        .containsExactly("content/a/tor-960w.jpg", "content/a/tor.jpg");
  }

  private static String html(Picture picture, String markdown) {
    Narrative narrative = TestNarratives.narrative().picture(picture).build();
    return Compile.compiler(narrative)
        .compile(TestNarratives.aPage("a", TestNarratives.STANDARD, markdown))
        .html();
  }

  private static Picture photo(String file, int width, int height) {
    LocalizedText none = LocalizedText.EMPTY;
    return new Picture(file, none, false, none, "", "", "", "", Consent.NONE, width, height, true);
  }
}
