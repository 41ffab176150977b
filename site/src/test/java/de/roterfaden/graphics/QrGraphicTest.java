package de.roterfaden.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrGraphicTest {

  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
  private static final int SCALE = 4;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/",
        "https://lindwerth.example/kapitel/strassenwerkstatt/leicht.html",
        "https://www.stadt-mit-langem-namen.example/zukunft/2035/kapitel/ein-sehr-langer-name/index.html"
      })
  void aReaderOfCodesReadsTheAddress(String address) throws Exception {
    assertThat(read(QrGraphic.of(address, "Name").toString())).isEqualTo(address);
  }

  @Test
  void itIsAPictureWithAName() {
    assertThat(QrGraphic.of("https://a.example/", "führt zu <a>").toString())
        .startsWith("<svg")
        .contains("role=\"img\"", "aria-label=\"führt zu &lt;a")
        .contains("fill=\"#fff\"", "fill=\"#000\"");
  }

  /** Draws the runs of the path, larger, and hands the picture to ZXing. */
  private static String read(String svg) throws Exception {
    Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
    assertThat(box.find()).isTrue();
    int size = Integer.parseInt(box.group(1)) * SCALE;
    int[] pixels = new int[size * size];
    Arrays.fill(pixels, 0xffffff);
    Matcher run = RUN.matcher(svg);
    while (run.find()) {
      assertThat(run.group(3)).isEqualTo(run.group(4));
      int left = Integer.parseInt(run.group(1)) * SCALE;
      int top = Integer.parseInt(run.group(2)) * SCALE;
      for (int y = top; y < top + SCALE; y++) {
        for (int x = left; x < left + Integer.parseInt(run.group(3)) * SCALE; x++) {
          pixels[y * size + x] = 0;
        }
      }
    }
    RGBLuminanceSource source = new RGBLuminanceSource(size, size, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }
}
