package de.roterfaden.graphics;

import io.nayuki.qrcodegen.QrCode;

/**
 * An address as a QR code (ISO/IEC 18004), black on white also in dark mode, with the quiet zone
 * that readers need.
 *
 * <pre>{@code
 * String svg = QrGraphic.of("https://lindwerth.example/", "QR code: leads to …").toString();
 * }</pre>
 *
 * <p>It is a picture with a name; the address itself has to stand beside it. A quarter of the code
 * may be dirty or torn, and it is still read.
 */
public final class QrGraphic {

  /** Width of the empty margin in modules, as the standard asks for. */
  private static final int QUIET = 4;

  private QrGraphic() {}

  /**
   * The drawing.
   *
   * @param address what the code says, at most some 1,600 letters
   * @param name what people hear who do not see it
   */
  public static Element of(String address, String name) {
    QrCode code = QrCode.encodeText(address, QrCode.Ecc.QUARTILE);
    int size = code.size + 2 * QUIET;
    return Element.of("svg", "faden-graphic faden-graphic-qr")
        .set("viewBox", "0 0 " + size + " " + size)
        .set("width", size * QUIET)
        .set("height", size * QUIET)
        .set("role", "img")
        .set("aria-label", name)
        .set("focusable", "false")
        .add(Element.of("path").set("fill", "#fff").set("d", "M0 0h" + size + "v" + size + "H0z"))
        .add(
            Element.of("path")
                .set("fill", "#000")
                .set("shape-rendering", "crispEdges")
                .set("d", modules(code)));
  }

  /** The dark modules, each run of a line as one rectangle. */
  private static String modules(QrCode code) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      int x = 0;
      while (x < code.size) {
        int start = x;
        while (code.getModule(x, y)) {
          x++;
        }
        if (x > start) {
          path.append('M').append(start + QUIET).append(' ').append(y + QUIET);
          path.append('h').append(x - start).append("v1h").append(start - x).append('z');
        }
        x++;
      }
    }
    return path.toString();
  }
}
