package de.roterfaden.bake.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * A cleaned PNG apart: what says how its colours are meant, and its pixels without that. So the
 * pixels are made smaller as they are stored, and keep their meaning.
 */
final class PngParts {

  private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
  private static final Set<String> COLORS = Set.of("gAMA", "cHRM", "sRGB", "iCCP", "cICP");

  /** Signature and header, behind which colour chunks have their place. */
  private static final int HEAD = 33;

  private final byte[] pixels;
  private final byte[] colors;

  private PngParts(byte[] pixels, byte[] colors) {
    this.pixels = pixels;
    this.colors = colors;
  }

  /** Takes a picture apart that has been cleaned. */
  static PngParts of(byte[] cleaned) throws DamagedPicture {
    ByteReader in = new ByteReader(cleaned);
    ByteArrayOutputStream pixels = new ByteArrayOutputStream(cleaned.length);
    ByteArrayOutputStream colors = new ByteArrayOutputStream();
    pixels.writeBytes(in.take(8));
    while (!in.isAtEnd()) {
      int start = in.at();
      int length = in.bigEndian(4);
      String type = new String(in.take(4), StandardCharsets.ISO_8859_1);
      in.skip(length);
      in.skip(4);
      byte[] chunk = Arrays.copyOfRange(cleaned, start, in.at());
      if (PIXELS.contains(type)) {
        pixels.writeBytes(chunk);
      } else if (COLORS.contains(type)) {
        colors.writeBytes(chunk);
      }
    }
    return new PngParts(pixels.toByteArray(), colors.toByteArray());
  }

  /** The picture without its colour chunks. */
  byte[] pixels() {
    return pixels.clone();
  }

  /** Another picture whose colours are meant in the same way. */
  byte[] giveColors(byte[] png) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(png.length + colors.length);
    out.write(png, 0, HEAD);
    out.writeBytes(colors);
    out.write(png, HEAD, png.length - HEAD);
    return out.toByteArray();
  }
}
