package de.roterfaden.bake.pictures;

import de.roterfaden.narrative.source.ExifOrientation;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Keeps of a JPEG file what is needed to show it: tables, frames, scans, the colour profile and the
 * way up. Notes of cameras and editors, thumbnails and whatever follows the picture go.
 */
final class JpegCleaner {

  /**
   * Pixels times scans: more is no photo but an attack on whoever decodes it. A progressive photo
   * has about ten scans.
   */
  private static final long MOST_WORK = 2_000_000_000;

  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int APP0 = 0xe0;
  private static final int APP1 = 0xe1;
  private static final int APP2 = 0xe2;
  private static final int APP14 = 0xee;
  private static final int APP15 = 0xef;
  private static final int COMMENT = 0xfe;

  private final ByteReader in;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int width;
  private int height;
  private int orientation = 1;
  private int scans;

  private JpegCleaner(byte[] bytes) {
    in = new ByteReader(bytes);
  }

  static Raster clean(byte[] bytes) throws DamagedPicture {
    return new JpegCleaner(bytes).clean();
  }

  private Raster clean() throws DamagedPicture {
    in.skip(2);
    boolean ended = false;
    while (!ended && !(scans > 0 && in.isAtEnd())) {
      ended = marker();
    }
    if (scans == 0 || width == 0 || (long) width * height * scans > MOST_WORK) {
      throw new DamagedPicture();
    }
    return new Raster(new CleanPicture.Bytes(whole()), width, height, orientation, !ended);
  }

  /** Reads one marker with what belongs to it. Returns whether it was the end. */
  private boolean marker() throws DamagedPicture {
    if (in.next() != 0xff) {
      throw new DamagedPicture();
    }
    int marker = in.next();
    while (marker == 0xff) {
      marker = in.next();
    }
    if (marker == END) {
      return true;
    }
    if (marker == 0 || marker == 0xd8) {
      throw new DamagedPicture();
    }
    if (marker == 0x01 || isRestart(marker)) {
      return false;
    }
    byte[] data = in.take(in.bigEndian(2) - 2);
    if (marker == SCAN) {
      scans++;
      write(marker, data);
      scan();
    } else if (isNote(marker)) {
      note(marker, data);
    } else {
      frame(marker, data);
      write(marker, data);
    }
    return false;
  }

  /** Copies coded pixels, up to the next marker or the end of the file. */
  private void scan() throws DamagedPicture {
    while (!in.isAtEnd()) {
      int b = in.next();
      if (b != 0xff) {
        out.write(b);
        continue;
      }
      int next = in.peek();
      if (next == 0 || isRestart(next)) {
        out.write(b);
        out.write(in.next());
      } else if (next != 0xff && next >= 0) {
        in.back(1);
        return;
      }
    }
  }

  private void note(int marker, byte[] data) {
    if (marker == APP1) {
      orientation = orientation == 1 ? ExifOrientation.ofSegment(data) : orientation;
    } else if (marker == APP0 && PictureFormat.startsWith(data, 0, "JFIF\0") && data.length >= 14) {
      byte[] header = Arrays.copyOf(data, 14);
      header[12] = 0;
      header[13] = 0;
      write(marker, header);
    } else if (marker == APP2 && PictureFormat.startsWith(data, 0, "ICC_PROFILE\0")) {
      write(marker, data);
    } else if (marker == APP14 && PictureFormat.startsWith(data, 0, "Adobe") && data.length >= 12) {
      write(marker, Arrays.copyOf(data, 12));
    }
  }

  /** Start of frame: knows the size. */
  private void frame(int marker, byte[] data) throws DamagedPicture {
    boolean frame = marker >= 0xc0 && marker <= 0xcf;
    if (!frame || marker == 0xc4 || marker == 0xc8 || marker == 0xcc || width > 0) {
      return;
    }
    ByteReader reader = new ByteReader(data);
    reader.skip(1);
    height = reader.bigEndian(2);
    width = reader.bigEndian(2);
  }

  /** The file, with the way up behind its start and before everything else but JFIF. */
  private byte[] whole() {
    byte[] body = out.toByteArray();
    ByteArrayOutputStream whole = new ByteArrayOutputStream(body.length + 64);
    whole.write(0xff);
    whole.write(0xd8);
    int jfif = PictureFormat.startsWith(body, 0, "\u00ff\u00e0") ? 18 : 0;
    whole.write(body, 0, jfif);
    if (orientation != 1) {
      byte[] exif = ExifOrientation.only(orientation);
      whole.write(0xff);
      whole.write(APP1);
      whole.write(0);
      whole.write(exif.length + 8);
      whole.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0});
      whole.writeBytes(exif);
    }
    whole.write(body, jfif, body.length - jfif);
    whole.write(0xff);
    whole.write(END);
    return whole.toByteArray();
  }

  private void write(int marker, byte[] data) {
    out.write(0xff);
    out.write(marker);
    out.write((data.length + 2) >> 8);
    out.write(data.length + 2);
    out.writeBytes(data);
  }

  private static boolean isNote(int marker) {
    return (marker >= APP0 && marker <= APP15) || marker == COMMENT;
  }

  private static boolean isRestart(int marker) {
    return marker >= 0xd0 && marker <= 0xd7;
  }
}
