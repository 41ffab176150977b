package de.roterfaden.bake.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Severity;
import de.roterfaden.markup.PictureSize;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PictureCleanerProperties {

  private static final List<byte[]> PICTURES =
      List.of(
          Photos.jpeg(false),
          Photos.jpeg(true),
          Photos.jpegWith(0xe1, Photos.join(Photos.latin1("Exif\0\0"), Photos.exif(6, true))),
          Photos.pngWith("tEXt", "Author\0somebody"),
          Photos.pngWith("eXIf", new String(Photos.exif(8, true), StandardCharsets.ISO_8859_1)),
          Photos.gifWith(0xff, "NETSCAPE2.0", "\1\0\0"),
          Photos.webp(),
          Photos.webpWith(0x08, List.of(Photos.riff("EXIF", Photos.exif(3, false)))));

  private static final List<String> STARTS =
      List.of("\u00ff\u00d8\u00ff", "\u0089PNG\r\n\u001a\n", "GIF89a", "RIFF\0\0\0\0WEBP", "<svg");

  @Property(tries = 2000)
  void anyBytesGiveAnAnswer(@ForAll("startingBytes") byte[] bytes) {
    assertAnswer(PictureCleaner.clean("content/a", bytes));
  }

  @Property(tries = 2000)
  void aPictureWithWrongBytesGivesAnAnswer(@ForAll("brokenPictures") byte[] bytes) {
    CleanPicture picture = PictureCleaner.clean("content/a.jpg", bytes);
    assertAnswer(picture);
    if (picture.isUsable()) {
      byte[] once = picture.bytes();
      assertThat(PictureCleaner.clean("content/a.jpg", once).bytes()).isEqualTo(once);
    }
  }

  @Property(tries = 500)
  void aPictureWithWrongBytesIsMadeSmallerOrToldOf(@ForAll("brokenPictures") byte[] bytes) {
    PictureSize size = new PictureSize("content/a-18w.jpg", 18, 11);
    ScaledPictures made = PictureCache.NONE.scaled("content/a.jpg", bytes, List.of(size));
    boolean error = made.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
    assertThat(made.pictures().isEmpty()).isEqualTo(error);
  }

  @Property(tries = 2000)
  void whateverIsWrittenInADrawingIsHarmlessAfterwards(@ForAll("drawings") String svg) {
    CleanPicture picture =
        PictureCleaner.clean("content/a.svg", svg.getBytes(StandardCharsets.UTF_8));
    assertAnswer(picture);
    if (picture.isUsable()) {
      SvgCleanerTest.assertHarmless(SvgCleanerTest.text(picture));
      assertThat(PictureCleaner.clean("content/a.svg", picture.bytes()).bytes())
          .isEqualTo(picture.bytes());
    }
  }

  private static void assertAnswer(CleanPicture picture) {
    boolean error = picture.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
    assertThat(picture.isUsable()).isNotEqualTo(error);
  }

  @Provide
  Arbitrary<byte[]> startingBytes() {
    Arbitrary<byte[]> rest = Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
    return Combinators.combine(Arbitraries.of(STARTS).map(Photos::latin1), rest)
        .as((start, bytes) -> Photos.join(start, bytes));
  }

  @Provide
  Arbitrary<byte[]> brokenPictures() {
    Arbitrary<List<Integer>> places = Arbitraries.integers().between(0, 5_000).list().ofMaxSize(4);
    return Combinators.combine(Arbitraries.of(PICTURES), places, Arbitraries.bytes())
        .as(
            (picture, at, value) -> {
              byte[] broken = picture.clone();
              at.forEach(place -> broken[place % broken.length] = value);
              return broken;
            });
  }

  @Provide
  Arbitrary<String> drawings() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "<g>",
            "</g>",
            "<a href='",
            "'>",
            "</a>",
            "<style>",
            "</style>",
            "@import '",
            "';",
            ".a{fill:",
            "}",
            "url(",
            "#x)",
            "https://x.example)",
            "\\75rl(",
            "/*",
            "*/",
            "<rect style='",
            "' onload='",
            "' fill='",
            "'/>",
            "<use href='",
            "javascript:x",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "&lt;script&gt;",
            "&amp;",
            "<text>",
            "</text>",
            "<title>",
            "</title>",
            "<script>",
            "</script>",
            "data:image/png;base64,",
            "\"",
            "@x{",
            "<image href='",
            "<animate attributeName='",
            "href",
            "' to='",
            ";",
            " ",
            "\n",
            "ä");
    return piece
        .list()
        .ofMaxSize(14)
        .map(
            pieces ->
                "<svg xmlns='http://www.w3.org/2000/svg'>" + String.join("", pieces) + "</svg>");
  }
}
