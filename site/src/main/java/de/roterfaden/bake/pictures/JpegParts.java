package de.roterfaden.bake.pictures;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * A cleaned photo apart: the colour profile by itself, and the rest without it. So the pixels are
 * made smaller as they are stored, and keep the meaning that the profile gives them.
 */
final class JpegParts {

  private static final int SCAN = 0xda;
  private static final int APP1 = 0xe1;
  private static final int APP2 = 0xe2;
  private static final int JFIF_LENGTH = 18;

  private final byte[] pixels;
  private final byte[] profile;

  private JpegParts(byte[] pixels, byte[] profile) {
    this.pixels = pixels;
    this.profile = profile;
  }

  /** Takes a photo apart that has been cleaned. */
  static JpegParts of(byte[] cleaned) throws DamagedPicture {
    ByteReader in = new ByteReader(cleaned);
    ByteArrayOutputStream pixels = new ByteArrayOutputStream(cleaned.length);
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    pixels.writeBytes(in.take(2));
    int marker = 0;
    while (marker != SCAN) {
      int start = in.at();
      in.skip(1);
      marker = in.next();
      in.skip(in.bigEndian(2) - 2);
      byte[] segment = Arrays.copyOfRange(cleaned, start, in.at());
      if (marker == APP2) {
        profile.writeBytes(segment);
      } else if (marker != APP1) {
        pixels.writeBytes(segment);
      }
    }
    pixels.writeBytes(in.take(in.rest()));
    return new JpegParts(pixels.toByteArray(), profile.toByteArray());
  }

  /** The photo without its profile and without its way up. */
  byte[] pixels() {
    return pixels.clone();
  }

  /** Another photo with this profile. */
  byte[] giveProfile(byte[] photo) {
    int start = PictureFormat.startsWith(photo, 2, "\u00ff\u00e0") ? 2 + JFIF_LENGTH : 2;
    ByteArrayOutputStream out = new ByteArrayOutputStream(photo.length + profile.length);
    out.write(photo, 0, start);
    out.writeBytes(profile);
    out.write(photo, start, photo.length - start);
    return out.toByteArray();
  }
}
