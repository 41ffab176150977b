package de.roterfaden.bake.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.source.ExifOrientation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RasterCleanerTest {

  /** Every kind of note, each with the word {@code CANARY}. */
  static Stream<byte[]> notes() {
    return Stream.of(
        Photos.jpegWith(0xe1, Photos.join(Photos.latin1("Exif\0\0"), Photos.exif(1, true))),
        Photos.jpegWith(0xe1, Photos.latin1("http://ns.adobe.com/xap/1.0/\0<x:CANARY/>")),
        Photos.jpegWith(0xed, Photos.latin1("Photoshop 3.0\0CANARY")),
        Photos.jpegWith(0xe2, Photos.latin1("MPF\0CANARY")),
        Photos.jpegWith(0xe0, Photos.latin1("JFXX\0\020CANARY")),
        Photos.jpegWith(0xec, Photos.latin1("DuckyCANARY")),
        Photos.jpegWith(0xee, Photos.latin1("CANARY, not Adobe")),
        Photos.jpegWith(0xfe, Photos.latin1("CANARY")),
        Photos.join(Photos.jpeg(false), Photos.latin1("CANARY")),
        Photos.join(Photos.jpeg(true), Photos.jpegWith(0xfe, Photos.latin1("CANARY"))),
        Photos.pngWith("tEXt", "Author\0CANARY"),
        Photos.pngWith("zTXt", "Author\0\0CANARY"),
        Photos.pngWith("iTXt", "XML:com.adobe.xmp\0\0\0\0\0CANARY"),
        Photos.pngWith("eXIf", new String(Photos.exif(1, false), StandardCharsets.ISO_8859_1)),
        Photos.pngWith("tIME", "CANARY1"),
        Photos.pngWith("prVt", "CANARY"),
        Photos.pngWith("iCCP", "CANARY\0\0data"),
        Photos.join(Photos.png(), Photos.latin1("CANARY")),
        Photos.gifWith(0xfe, "CANARY"),
        Photos.gifWith(0xff, "XMP DataXMP", "CANARY"),
        Photos.gifWith(0x01, "twelve bytes", "CANARY"),
        Photos.gifWith(0xff, "NETSCAPE2.0", "\1\0\0", "CANARY"),
        Photos.join(Photos.gif(), Photos.latin1("CANARY")),
        Photos.webpWith(0x08, List.of(Photos.riff("EXIF", Photos.exif(1, true)))),
        Photos.webpWith(0x04, List.of(Photos.riff("XMP ", Photos.latin1("<CANARY/>")))),
        Photos.webpWith(0, List.of(Photos.riff("PRIV", Photos.latin1("CANARY")))),
        Photos.join(Photos.webp(), Photos.latin1("CANARY")));
  }

  @ParameterizedTest
  @MethodSource("notes")
  void notesGoAndPixelsStay(byte[] noted) {
    assertThat(latin1(noted)).contains("CANARY");

    CleanPicture picture = clean(noted);

    assertThat(picture.isUsable()).isTrue();
    assertThat(latin1(picture.bytes())).doesNotContain("CANARY");
    assertThat(picture.findings()).isEmpty();
    if (picture.format() != PictureFormat.WEBP) {
      assertThat(Photos.pixels(picture.bytes())).isEqualTo(Photos.pixels(noted));
      assertThat(List.of(picture.width(), picture.height())).containsExactly(37, 23);
    }
    assertThat(clean(picture.bytes())).isEqualTo(picture);
  }

  @Test
  void picturesWithoutNotesStayByteForByte() {
    for (byte[] picture :
        List.of(Photos.jpeg(false), Photos.jpeg(true), Photos.png(), Photos.gif(), Photos.webp())) {
      assertThat(clean(picture).bytes()).isEqualTo(picture);
    }
  }

  @Test
  void colourProfilesAndResolutionStay() {
    byte[] jpeg = Photos.jpegWith(0xe2, Photos.latin1("ICC_PROFILE\0\1\1colours"));
    byte[] png = Photos.pngWith("pHYs", "\0\0\13\23\0\0\13\23\1");

    assertThat(latin1(clean(jpeg).bytes())).contains("ICC_PROFILE\0\1\1colours");
    assertThat(clean(png).bytes()).isEqualTo(png);
  }

  @Test
  void loopingOfAMovingPictureStays() {
    byte[] gif = Photos.gifWith(0xff, "NETSCAPE2.0", "\1\0\0");

    assertThat(clean(gif).bytes()).isEqualTo(gif);
  }

  @ParameterizedTest
  @CsvSource({"3,true", "6,true", "6,false", "8,false"})
  void aPhotoTakenSidewaysKeepsOnlyItsWayUp(int way, boolean little) {
    byte[] exif = Photos.exif(way, little);
    byte[] photo = Photos.jpegWith(0xe1, Photos.join(Photos.latin1("Exif\0\0"), exif));
    boolean turned = way >= 5;

    CleanPicture jpeg = clean(photo);
    CleanPicture png = clean(Photos.pngWith("eXIf", latin1(exif)));
    CleanPicture webp = clean(Photos.webpWith(0x08, List.of(Photos.riff("EXIF", exif))));

    for (CleanPicture picture : List.of(jpeg, png, webp)) {
      assertThat(latin1(picture.bytes()))
          .contains(latin1(ExifOrientation.only(way)))
          .doesNotContain("CANARY");
      assertThat(clean(picture.bytes())).isEqualTo(picture);
    }
    assertThat(jpeg.width()).isEqualTo(turned ? 23 : 37);
    assertThat(png.height()).isEqualTo(turned ? 37 : 23);
    assertThat(ExifOrientation.read(ExifOrientation.only(way))).isEqualTo(way);
  }

  @Test
  void theHeaderOfWebpNoLongerPromisesNotes() {
    byte[] noted =
        Photos.webpWith(
            0x1c,
            List.of(
                Photos.riff("EXIF", Photos.exif(1, true)),
                Photos.riff("XMP ", Photos.latin1("<x/>"))));

    byte[] cleaned = clean(noted).bytes();

    assertThat(cleaned).isEqualTo(Photos.webpWith(0x10, List.of()));
  }

  @Test
  void notesInsideOfAMovingWebpGo() {
    byte[] pixel = Arrays.copyOfRange(Photos.webp(), 12, Photos.webp().length);
    byte[] frame =
        Photos.riff(
            "ANMF", Photos.join(new byte[16], pixel, Photos.riff("PRIV", Photos.latin1("CANARY"))));
    byte[] noted = Photos.webpWith(0x02, List.of(frame));

    byte[] cleaned = clean(noted).bytes();

    assertThat(cleaned)
        .isEqualTo(
            Photos.webpWith(0x02, List.of(Photos.riff("ANMF", Photos.join(new byte[16], pixel)))));
  }

  @Test
  void everyCutThroughAPictureIsAFindingOrWhole() {
    for (byte[] whole : List.of(Photos.jpeg(true), Photos.png(), Photos.gif(), Photos.webp())) {
      for (int length = 12; length < whole.length; length++) {
        CleanPicture picture = clean(Arrays.copyOf(whole, length));
        assertThat(picture.findings()).as("%d of %d bytes", length, whole.length).isNotEmpty();
        assertThat(picture.isUsable())
            .isEqualTo(picture.findings().stream().noneMatch(f -> f.severity() == Severity.ERROR));
      }
    }
  }

  @Test
  void aPhotoThatEndsTooEarlyIsMendedAndReported() {
    byte[] photo = Photos.jpeg(false);

    CleanPicture picture = clean(Arrays.copyOf(photo, photo.length - 2));

    assertThat(picture.bytes()).isEqualTo(photo);
    assertThat(picture.findings()).extracting(Finding::rule).containsExactly("pictures/cut-off");
  }

  @Test
  void aWrongChecksumIsDamage() {
    byte[] png = Photos.png();
    png[30] ^= 1;

    assertThat(clean(png).findings()).extracting(Finding::rule).containsExactly("pictures/damaged");
  }

  @Test
  void aHeavyPhotoIsReported() {
    List<byte[]> parts = new ArrayList<>();
    byte[] photo = Photos.jpeg(false);
    parts.add(Arrays.copyOf(photo, 2));
    byte[] profile = Photos.latin1("\u00ff\u00e2\u00ff\u00ffICC_PROFILE\0" + "x".repeat(65_521));
    for (int i = 0; i < 32; i++) {
      parts.add(profile);
    }
    parts.add(Arrays.copyOfRange(photo, 2, photo.length));

    CleanPicture picture = clean(Photos.join(parts.toArray(byte[][]::new)));

    assertThat(picture.isUsable()).isTrue();
    assertThat(picture.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("pictures/heavy");
              assertThat(finding.message().arguments()).containsExactly("bild", 2.1);
            });
  }

  @Test
  void aNameThatLiesIsReported() {
    CleanPicture photo = PictureCleaner.clean("content/a.png", Photos.jpeg(false));
    CleanPicture drawing = PictureCleaner.clean("content/a.png", Photos.latin1("<svg/>"));
    CleanPicture noDrawing = PictureCleaner.clean("content/a.svg", Photos.png());

    assertThat(photo.isUsable()).isTrue();
    assertThat(photo.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
    assertThat(drawing.isUsable()).isFalse();
    assertThat(noDrawing.isUsable()).isFalse();
    assertThat(noDrawing.findings())
        .extracting(Finding::rule)
        .containsExactly("pictures/wrong-ending");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "BM", "II*\0", "\0\0\0 ftypavif", "%PDF-1.7", "hello"})
  void whatBrowsersDoNotShowIsNamed(String bytes) {
    CleanPicture picture = PictureCleaner.clean("content/a.jpg", Photos.latin1(bytes));

    assertThat(picture.isUsable()).isFalse();
    assertThat(picture.findings())
        .extracting(Finding::rule)
        .containsExactly("pictures/unknown-format");
  }

  @Test
  void picturesAreKnownByTheirNames() {
    assertThat(List.of("a.svg", "content/B.JPG", "c.webp", "d.heic"))
        .allMatch(PictureCleaner::isPicture);
    assertThat(List.of("svg", "a.svg.yml", "a.md", "a.pdf")).noneMatch(PictureCleaner::isPicture);
  }

  /** Cleans a picture under a name that fits its format. */
  private static CleanPicture clean(byte[] bytes) {
    CleanPicture picture = PictureCleaner.raster("content/bild", PictureFormat.of(bytes), bytes);
    return picture;
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
