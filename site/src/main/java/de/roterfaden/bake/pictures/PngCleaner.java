package de.roterfaden.bake.pictures;

import de.roterfaden.narrative.source.ExifOrientation;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Keeps of a PNG file the chunks that are needed to show it, moving pictures included. Texts,
 * times, camera notes, private chunks and whatever follows the picture go.
 */
final class PngCleaner {

  private static final Set<String> KEPT =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT",
          "pHYs", "acTL", "fcTL", "fdAT");

  private final ByteReader in;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int width;
  private int height;
  private int orientation = 1;
  private boolean pixels;

  private PngCleaner(byte[] bytes) {
    in = new ByteReader(bytes);
  }

  static Raster clean(byte[] bytes) throws DamagedPicture {
    return new PngCleaner(bytes).clean();
  }

  private Raster clean() throws DamagedPicture {
    out.writeBytes(in.take(8));
    boolean ended = false;
    for (int number = 0; !ended; number++) {
      ended = chunk(number);
    }
    if (!pixels) {
      throw new DamagedPicture();
    }
    return new Raster(new CleanPicture.Bytes(out.toByteArray()), width, height, orientation, false);
  }

  /** Reads one chunk. Returns whether it was the end. */
  private boolean chunk(int number) throws DamagedPicture {
    int length = in.bigEndian(4);
    byte[] name = in.take(4);
    byte[] data = in.take(length);
    byte[] sum = in.take(4);
    String type = new String(name, StandardCharsets.ISO_8859_1);
    if (type.equals("IHDR") != (number == 0)) {
      throw new DamagedPicture();
    }
    if (type.equals("eXIf") && orientation == 1) {
      turn(ExifOrientation.read(data));
    }
    if (!KEPT.contains(type)) {
      return failIfCritical(type);
    }
    if (crc(name, data) != ByteBuffer.wrap(sum).getInt()) {
      throw new DamagedPicture();
    }
    look(type, data);
    write(type, type.equals("iCCP") ? nameless(data) : data);
    return type.equals("IEND");
  }

  private void turn(int way) {
    orientation = way;
    if (way != 1) {
      write("eXIf", ExifOrientation.only(way));
    }
  }

  /** A capital first letter means that the picture cannot be shown without the chunk. */
  private static boolean failIfCritical(String type) throws DamagedPicture {
    if (Character.isUpperCase(type.charAt(0)) || !type.chars().allMatch(Character::isLetter)) {
      throw new DamagedPicture();
    }
    return false;
  }

  private void look(String type, byte[] data) throws DamagedPicture {
    if (type.equals("IHDR")) {
      ByteReader reader = new ByteReader(data);
      width = reader.bigEndian(4);
      height = reader.bigEndian(4);
      if (width == 0 || height == 0) {
        throw new DamagedPicture();
      }
    }
    pixels |= type.equals("IDAT");
  }

  /** A colour profile begins with its name, which may be that of somebody's screen. */
  private static byte[] nameless(byte[] profile) throws DamagedPicture {
    ByteReader reader = new ByteReader(profile);
    int letter = reader.next();
    while (letter != 0) {
      letter = reader.next();
    }
    byte[] rest = reader.take(reader.rest());
    byte[] renamed = new byte[rest.length + 2];
    renamed[0] = 'p';
    System.arraycopy(rest, 0, renamed, 2, rest.length);
    return renamed;
  }

  private void write(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(crc(name, data)).array());
  }

  private static int crc(byte[] name, byte[] data) {
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    return (int) crc.getValue();
  }
}
