package de.roterfaden.bake.pictures;

/**
 * How a camera was held, the only thing that is kept of its notes (EXIF): without it a photo would
 * lie on its side.
 */
final class ExifOrientation {

  private static final int TAG = 0x0112;

  private ExifOrientation() {}

  /**
   * Reads it from EXIF data, which is a small TIFF file: 1 to 8; 1 if nothing sensible is there.
   */
  static int read(byte[] tiff) {
    try {
      return readOrFail(tiff);
    } catch (DamagedPicture e) {
      return 1;
    }
  }

  private static int readOrFail(byte[] tiff) throws DamagedPicture {
    ByteReader reader = new ByteReader(tiff);
    int order = reader.bigEndian(2);
    boolean little = order == 0x4949;
    if (!little && order != 0x4d4d) {
      return 1;
    }
    reader.skip(2);
    reader.skip(number(reader, 4, little) - 8);
    int entries = number(reader, 2, little);
    for (int i = 0; i < entries; i++) {
      int tag = number(reader, 2, little);
      reader.skip(6);
      int value = number(reader, 2, little);
      reader.skip(2);
      if (tag == TAG) {
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }

  /** EXIF data that says nothing else. */
  static byte[] only(int orientation) {
    return new byte[] {
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8, // big-endian, first directory at 8
      0,
      1, // one entry
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0, // one short
      0,
      0,
      0,
      0 // no further directory
    };
  }

  private static int number(ByteReader reader, int count, boolean little) throws DamagedPicture {
    return little ? reader.littleEndian(count) : reader.bigEndian(count);
  }
}
