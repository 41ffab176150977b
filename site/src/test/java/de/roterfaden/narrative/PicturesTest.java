package de.roterfaden.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

  private static final String TOR = "content/kapitel/seilerei/tor.svg";
  private static final String SIDE = TOR + ".yml";

  @TempDir private Path folder;
  private WrittenNarrative written;

  @BeforeEach
  void write() {
    written = new WrittenNarrative(folder);
    written.write(TOR, WrittenNarrative.SVG).write(SIDE, WrittenNarrative.SIDE);
  }

  @Test
  void aPictureNeedsItsSideFile() {
    written.delete(SIDE);
    assertThat(written.only())
        .isEqualTo(
            TOR
                + ":1:1 narrative/missing-side-file | This picture lacks its side file with"
                + " alternative text, credit and licence. | Beside it write the file tor.svg.yml with"
                + " three lines: “alt: What the picture shows”, “credit: Who made it”, “licence: Its"
                + " licence”.");
    assertThat(written.read().narrative().orElseThrow().pictures()).containsKey(TOR);
  }

  @Test
  void aSideFileNeedsItsPicture() {
    written.delete(TOR);
    assertThat(written.only())
        .isEqualTo(
            SIDE
                + ":1:1 narrative/missing-picture | This side file lacks its picture “tor.svg”. | Put"
                + " the picture tor.svg beside it, or delete the side file.");
  }

  @Test
  void aSideFileOfAMisspeltNameNamesThePicture() {
    written.delete(SIDE).write("content/kapitel/seilerei/tro.svg.yml", WrittenNarrative.SIDE);
    assertThat(written.told())
        .anySatisfy(
            told ->
                assertThat(told)
                    .contains("tro.svg.yml:1:1 narrative/missing-picture")
                    .endsWith("| Did you mean “tor.svg”?"));
  }

  @Test
  void aPictureNeedsAlternativeTextCreditAndLicence() {
    written.write(SIDE, "caption: Das Tor\n");
    assertThat(written.told())
        .containsExactly(
            SIDE
                + ":1:1 narrative/missing-alt | “alt” is missing: what the picture shows, for people"
                + " who do not see it. | Add “alt:” with a sentence or two, or “decorative: true” if"
                + " the picture says nothing of its own.",
            SIDE
                + ":1:1 narrative/missing-credit | “credit” is missing: who made the picture. | Add"
                + " “credit:” with the name.",
            SIDE
                + ":1:1 narrative/missing-licence | “licence” is missing: under which licence the"
                + " picture stands. | Add “licence:”, such as “licence: CC BY 4.0” or “licence: All"
                + " rights reserved”.");
  }

  @Test
  void aDecorativePictureNeedsNoAlternativeText() {
    written.write(SIDE, "decorative: true\ncredit: A\nlicence: B\n");
    assertThat(written.sound(Edition.PUBLIC).pictures().get(TOR).decorative()).isTrue();
  }

  @Test
  void aPictureThatIsNotDecorativeNeedsAlternativeText() {
    written.write(SIDE, "decorative: false\ncredit: A\nlicence: B\n");
    assertThat(written.only()).startsWith(SIDE + ":1:1 narrative/missing-alt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Bild", "bild.", "Grafik", "FOTO", "tor.svg", "Tor", "...", "Illustration:"})
  void anAlternativeTextThatSaysNothingIsRefused(String alt) {
    written.write(SIDE, WrittenNarrative.SIDE.replaceAll("alt: .*", "alt: '" + alt + "'"));
    assertThat(written.only())
        .isEqualTo(
            "%s:1:6 narrative/empty-alt | The alternative text “%s” does not say what the picture shows. | Say in a sentence or two what is to be seen and what matters, or write “decorative: true”."
                .formatted(SIDE, alt));
  }

  @Test
  void anAlternativeTextSaysSomethingInEachVersion() {
    written.write(
        SIDE, WrittenNarrative.SIDE.replaceAll("alt: .*", "alt: {standard: Ein Tor, en: Picture}"));
    assertThat(written.only()).startsWith(SIDE + ":1:30 narrative/empty-alt");
  }

  @Test
  void anAlternativeTextDoesNotRepeatTheCaption() {
    written.write(
        SIDE,
        WrittenNarrative.SIDE.replaceAll(
            "alt: .*", "alt: {standard: Das Tor, en: The gate}\ncaption: {standard: das Tor.}"));
    assertThat(written.only())
        .isEqualTo(
            SIDE
                + ":1:17 narrative/alt-is-caption | The alternative text says the same as the caption;"
                + " who hears it, hears it twice. | Say in the alternative text what is to be seen, and"
                + " in the caption what it means.");
  }

  @Test
  void aPictureIsWhatItsNameSays() {
    written.write("content/kapitel/seilerei/tor.png", WrittenNarrative.SVG);
    written.write("content/kapitel/seilerei/tor.png.yml", WrittenNarrative.SIDE);
    assertThat(written.only())
        .isEqualTo(
            "content/kapitel/seilerei/tor.png:1:1 narrative/picture-kind | The file ends in .png, but"
                + " holds something else. | By its content it is a picture that ends in .svg. Rename"
                + " the file and its side file.");
    assertThat(written.read().narrative().orElseThrow().pictures()).containsOnlyKeys(TOR);
  }

  @Test
  void aFileThatIsNoPictureAtAllIsTold() {
    written.write(TOR, "%PDF-1.7");
    assertThat(written.only()).endsWith("| Save the picture anew, as SVG, PNG, JPEG, GIF or WebP.");
  }

  @ParameterizedTest
  @CsvSource({"tro.svg,tor.svg", "Tor.svg,tor.svg", "kapitel/tor.svg,"})
  void thePictureOfAPageLiesBesideIt(String name, String near) {
    page("picture: " + name);
    assertThat(written.only())
        .isEqualTo(
            "content/kapitel/seilerei/index.md:4:10 narrative/missing-picture | There is no picture “%s” in content/kapitel/seilerei/. | %s"
                .formatted(
                    name,
                    near == null
                        ? "Put the picture into content/kapitel/seilerei/, or correct its name."
                        : "Did you mean “" + near + "”?"));
  }

  @Test
  void thePictureOfAVisionLiesBelowContent() {
    written.write(
        "data/visions.yml",
        "visions:\n  - {id: v, title: V, message: M, picture: kapitel/seilerei/tro.svg}\n");
    assertThat(written.only())
        .isEqualTo(
            "data/visions.yml:2:44 narrative/missing-picture | There is no picture"
                + " “kapitel/seilerei/tro.svg” in content/. | Did you mean"
                + " “kapitel/seilerei/tor.svg”?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../secret.svg",
        "/etc/passwd.svg",
        "'C:\\bilder\\tor.svg'",
        "../../../../../../x.svg",
        "../../../data/x.svg"
      })
  void aPictureOutsideOfTheNarrativeIsRefused(String path) {
    page("picture: " + path);
    assertThat(written.only())
        .startsWith("content/kapitel/seilerei/index.md:4:10 narrative/outside | “")
        .endsWith("| Name a file below content/kapitel/seilerei/, with “/” between folders.");
  }

  @Test
  void filesOfVideosLieBelowAssets() {
    written.write("assets/film.mp4", "x").write("assets/film.vtt", "x");
    written.write(
        "data/videos.yml",
        "videos:\n  - {id: v, title: V, file: film.mp4, captions: flim.vtt, poster: ../x.png}\n");
    assertThat(written.told())
        .containsExactly(
            "data/videos.yml:2:49 narrative/missing-file | There is no file “flim.vtt” in assets/. |"
                + " Did you mean “film.vtt”?",
            "data/videos.yml:2:67 narrative/outside | “../x.png” leads out of the folder of the"
                + " narrative, or is no path with forward slashes. | Name a file below assets/, with"
                + " “/” between folders.");
  }

  private void page(String line) {
    written.write(
        "content/kapitel/seilerei/index.md",
        WrittenNarrative.page("title: Die Seilerei\ntime: past\n" + line));
  }
}
