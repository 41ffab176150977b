package de.roterfaden.bake.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Keeps of a GIF file its frames, their timing and the looping. Comments, editor notes and whatever
 * follows the picture go.
 */
final class GifCleaner {

  private static final int EXTENSION = 0x21;
  private static final int FRAME = 0x2c;
  private static final int END = 0x3b;
  private static final int TIMING = 0xf9;
  private static final int APPLICATION = 0xff;
  private static final Set<String> LOOPING = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

  private final ByteReader in;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private boolean pixels;

  private GifCleaner(byte[] bytes) {
    in = new ByteReader(bytes);
  }

  static Raster clean(byte[] bytes) throws DamagedPicture {
    return new GifCleaner(bytes).clean();
  }

  private Raster clean() throws DamagedPicture {
    out.writeBytes(in.take(6));
    byte[] screen = in.take(7);
    out.writeBytes(screen);
    out.writeBytes(in.take(tableLength(screen[4])));
    int width = (screen[0] & 0xff) | (screen[1] & 0xff) << 8;
    int height = (screen[2] & 0xff) | (screen[3] & 0xff) << 8;
    boolean ended = false;
    while (!ended && !(pixels && in.isAtEnd())) {
      ended = block();
    }
    if (!pixels) {
      throw new DamagedPicture();
    }
    out.write(END);
    return new Raster(new CleanPicture.Bytes(out.toByteArray()), width, height, 1, !ended);
  }

  /** Reads one block. Returns whether it was the end. */
  private boolean block() throws DamagedPicture {
    int block = in.next();
    switch (block) {
      case EXTENSION -> extension();
      case FRAME -> frame();
      case END -> {
        return true;
      }
      default -> throw new DamagedPicture();
    }
    return false;
  }

  private void extension() throws DamagedPicture {
    int label = in.next();
    if (label == TIMING) {
      copyExtension(label, in.take(in.next()));
    } else if (label == APPLICATION) {
      byte[] application = in.take(in.next());
      if (LOOPING.contains(new String(application, StandardCharsets.ISO_8859_1))) {
        copyLooping(application);
      } else {
        skipData();
      }
    } else {
      skipData();
    }
  }

  private void copyExtension(int label, byte[] data) throws DamagedPicture {
    if (in.next() != 0) {
      throw new DamagedPicture();
    }
    out.write(EXTENSION);
    out.write(label);
    out.write(data.length);
    out.writeBytes(data);
    out.write(0);
  }

  /** Of the looping only the number of rounds is kept: three bytes, the first of them 1. */
  private void copyLooping(byte[] application) throws DamagedPicture {
    for (int length = in.next(); length != 0; length = in.next()) {
      byte[] data = in.take(length);
      if (data.length == 3 && data[0] == 1) {
        out.write(EXTENSION);
        out.write(APPLICATION);
        out.write(application.length);
        out.writeBytes(application);
        out.write(3);
        out.writeBytes(data);
        out.write(0);
      }
    }
  }

  private void frame() throws DamagedPicture {
    byte[] descriptor = in.take(9);
    out.write(FRAME);
    out.writeBytes(descriptor);
    out.writeBytes(in.take(tableLength(descriptor[8])));
    out.write(in.next());
    for (int length = in.next(); length != 0; length = in.next()) {
      out.write(length);
      out.writeBytes(in.take(length));
    }
    out.write(0);
    pixels = true;
  }

  private void skipData() throws DamagedPicture {
    for (int length = in.next(); length != 0; length = in.next()) {
      in.skip(length);
    }
  }

  /** Bytes of a colour table, as the flags of a screen or frame announce it. */
  private static int tableLength(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 0x07) + 1);
  }
}
