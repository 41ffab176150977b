package de.roterfaden.narrative.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.narrative.source.PictureHeader.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureHeaderTest {

  @TempDir private Path folder;

  @Test
  void aPngSaysItsSize() throws IOException {
    assertThat(latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\2\u0080\0\0\1\u00e0rest"))
        .contains(new PictureHeader(Kind.PNG, 640, 480));
  }

  @Test
  void aGifSaysItsSize() throws IOException {
    assertThat(latin("GIF89a\u0080\2\u00e0\1rest")).contains(new PictureHeader(Kind.GIF, 640, 480));
    assertThat(latin("GIF87a\1\0\2\0")).contains(new PictureHeader(Kind.GIF, 1, 2));
  }

  @Test
  void aJpegSaysItsSizeBehindWhateverTheCameraWrote() throws IOException {
    String exif = "\u00ff\u00e1\u00ff\u00ff" + "x".repeat(65533);
    assertThat(latin("\u00ff\u00d8" + exif + exif + "\u00ff\u00c2\0\u0011\b\1\u00e0\2\u0080\3"))
        .contains(new PictureHeader(Kind.JPEG, 640, 480, true));
  }

  @ParameterizedTest
  @CsvSource({
    "c0,8,1,true",
    "c0,8,3,true",
    "c1,8,3,true",
    "c2,8,3,true",
    "c0,8,4,false",
    "c2,12,3,false",
    "c3,8,3,false",
    "c9,8,3,false"
  })
  void aPhotoIsMadeSmallerIfJavaCanReadIt(String frame, int bits, int colors, boolean scalable)
      throws IOException {
    char marker = (char) Integer.parseInt(frame, 16);
    assertThat(
            latin(
                "\u00ff\u00d8\u00ff"
                    + marker
                    + "\0\u0011"
                    + (char) bits
                    + "\1\u00e0\2\u0080"
                    + (char) colors))
        .contains(new PictureHeader(Kind.JPEG, 640, 480, scalable));
  }

  @ParameterizedTest
  @CsvSource({"1,640,480", "3,640,480", "6,480,640", "8,480,640", "9,640,480"})
  void aPhotoOnItsSideSaysItsSizeUpright(int orientation, int width, int height)
      throws IOException {
    String exif = new String(ExifOrientation.only(orientation), ISO_8859_1);
    assertThat(
            latin(
                "\u00ff\u00d8\u00ff\u00e1\0"
                    + (char) (exif.length() + 8)
                    + "Exif\0\0"
                    + exif
                    + "\u00ff\u00c0\0\u0011\b\1\u00e0\2\u0080\3"))
        .contains(new PictureHeader(Kind.JPEG, width, height, true));
  }

  @ParameterizedTest
  @CsvSource({
    "2,'',true",
    "6,'',true",
    "3,tRNS,true",
    "2,tRNS,false",
    "0,tRNS,false",
    "2,acTL,false",
    "2,eXIf,false",
    "2,tEXt,true"
  })
  void aPngIsMadeSmallerUnlessItMovesOrHasOneTransparentColour(
      int type, String chunk, boolean scalable) throws IOException {
    String between = chunk.isEmpty() ? "" : "\0\0\0\1" + chunk + "xcrc!";
    assertThat(
            latin(
                "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\2\u0080\0\0\1\u00e0\b"
                    + (char) type
                    + "\0\0\0crc!"
                    + between
                    + "\0\0\0\1IDAT"))
        .contains(new PictureHeader(Kind.PNG, 640, 480, scalable));
  }

  @Test
  void aJpegThatBreaksOffIsNone() throws IOException {
    assertThat(latin("\u00ff\u00d8\u00ff\u00e1\u00ff\u00ffxx")).isEmpty();
    assertThat(latin("\u00ff\u00d8\u00ff\u00d9")).isEmpty();
    assertThat(latin("\u00ff\u00d8\u00ff\u00e0\0\2no marker")).isEmpty();
  }

  @Test
  void aWebpSaysItsSizeInEachOfItsForms() throws IOException {
    assertThat(latin("RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\u009d\1*\u0080\2\u00e0\1"))
        .contains(new PictureHeader(Kind.WEBP, 640, 480));
    assertThat(latin("RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\u007f\2\0\u00df\1\0"))
        .contains(new PictureHeader(Kind.WEBP, 640, 480));
    assertThat(latin("RIFF\0\0\0\0WEBPVP8L\0\0\0\0/\u007f\u00c2w\0"))
        .contains(new PictureHeader(Kind.WEBP, 640, 480));
    assertThat(latin("RIFF\0\0\0\0WEBPXXXX\0\0\0\0")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "viewBox=\"0 0 640 480\"|640|480",
        "viewBox='-10,-10,640.4,479.6'|640|480",
        "width=\"640\" height=\"480\"|640|480",
        "width=\"640px\" height=\"480px\"|640|480",
        "width=\"2in\" height=\"25.4mm\"|192|96",
        "width=\"100%\" height=\"100%\"|0|0",
        "width=\"640\"|0|0",
        "width=\"100\" height=\"50\" viewBox=\"0 0 640 480\"|640|480",
        "width=\"100\" height=\"50\" viewBox=\"0 0 0 0\"|100|50",
        "xmlns=\"a>b\" viewBox = \"0 0 640 480\"|640|480",
        "viewBox=\"0 0 99999999999 1\"|0|0",
        "viewBox=\"nonsense\"|0|0"
      })
  void anSvgSaysItsSize(String attributes, int width, int height) throws IOException {
    assertThat(bytes(("<svg " + attributes + "></svg>").getBytes(UTF_8)))
        .contains(new PictureHeader(Kind.SVG, width, height));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?>\n<svg viewBox='0 0 640 480'/>",
        "\ufeff  <!-- <svg viewBox='0 0 1 1'> -->\n<svg viewBox='0 0 640 480'/>",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x\">\n<svg viewBox='0 0 640 480'/>",
        "<!DOCTYPE svg [<!ENTITY ns 'http://x'>\n]>\n<svg xmlns:a='&ns;' viewBox='0 0 640 480'/>",
        "<svg:svg xmlns:svg='http://www.w3.org/2000/svg' viewBox='0 0 640 480'/>"
      })
  void whateverStandsBeforeTheFirstTagOfAnSvgIsPassedOver(String svg) throws IOException {
    assertThat(bytes(svg.getBytes(UTF_8))).contains(new PictureHeader(Kind.SVG, 640, 480));
  }

  @Test
  void anSvgMayBeUtf16() throws IOException {
    assertThat(bytes("<svg viewBox='0 0 640 480'/>".getBytes(UTF_16)))
        .contains(new PictureHeader(Kind.SVG, 640, 480));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><svg viewBox='0 0 1 1'/></html>",
        "<svgx/>",
        "text",
        "<!-- never closed <svg/>",
        "<!DOCTYPE svg [ <svg/>",
        "%PDF-1.7",
        "PK\u0003\u0004"
      })
  void anythingElseIsNoPicture(String text) throws IOException {
    assertThat(bytes(text.getBytes(UTF_8))).isEmpty();
  }

  private Optional<PictureHeader> latin(String bytes) throws IOException {
    return bytes(bytes.getBytes(ISO_8859_1));
  }

  private Optional<PictureHeader> bytes(byte[] bytes) throws IOException {
    return PictureHeader.read(Files.write(folder.resolve("picture"), bytes));
  }
}
