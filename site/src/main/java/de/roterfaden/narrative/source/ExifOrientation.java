package de.roterfaden.narrative.source;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held, from 1 (upright) to 8, as EXIF counts (CIPA DC-008, 4.6.4, tag 0x0112).
 * From 5 on, width and height of a picture change places.
 */
public final class ExifOrientation {

  private static final int TAG = 0x0112;
  private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

  private ExifOrientation() {}

  /** Whether width and height change places. */
  public static boolean isTurned(int orientation) {
    return orientation >= 5;
  }

  /** Reads it from a segment of a JPEG file; 1 if that holds something else. */
  public static int ofSegment(byte[] segment) {
    return segment.length > MARK.length
            && Arrays.equals(segment, 0, MARK.length, MARK, 0, MARK.length)
        ? read(Arrays.copyOfRange(segment, MARK.length, segment.length))
        : 1;
  }

  /**
   * Reads it from EXIF data, which is a small TIFF file: 1 to 8; 1 if nothing sensible is there.
   */
  public static int read(byte[] tiff) {
    try {
      return readOrFail(ByteBuffer.wrap(tiff));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return 1;
    }
  }

  private static int readOrFail(ByteBuffer tiff) {
    int order = tiff.getShort();
    if (order != 0x4949 && order != 0x4d4d) {
      return 1;
    }
    tiff.order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    tiff.position(tiff.getInt(4));
    int entries = tiff.getShort() & 0xffff;
    for (int i = 0; i < entries; i++) {
      int tag = tiff.getShort() & 0xffff;
      tiff.position(tiff.position() + 6);
      int value = tiff.getShort() & 0xffff;
      tiff.position(tiff.position() + 2);
      if (tag == TAG) {
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }

  /** EXIF data that says nothing else. */
  public static byte[] only(int orientation) {
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
}
