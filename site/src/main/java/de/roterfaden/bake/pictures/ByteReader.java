package de.roterfaden.bake.pictures;

/** Reads numbers and stretches of bytes, and says when there are not enough. */
final class ByteReader {

  private final byte[] bytes;
  private int at;

  ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  int at() {
    return at;
  }

  int rest() {
    return bytes.length - at;
  }

  boolean isAtEnd() {
    return at >= bytes.length;
  }

  int next() throws DamagedPicture {
    need(1);
    return bytes[at++] & 0xff;
  }

  /** The byte that {@link #next} would give, or -1 at the end. */
  int peek() {
    return isAtEnd() ? -1 : bytes[at] & 0xff;
  }

  int bigEndian(int count) throws DamagedPicture {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value = value << 8 | next();
    }
    return length(value);
  }

  int littleEndian(int count) throws DamagedPicture {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value |= (long) next() << (8 * i);
    }
    return length(value);
  }

  byte[] take(int count) throws DamagedPicture {
    need(count);
    byte[] part = java.util.Arrays.copyOfRange(bytes, at, at + count);
    at += count;
    return part;
  }

  void skip(int count) throws DamagedPicture {
    need(count);
    at += count;
  }

  void back(int count) {
    at -= count;
  }

  /** No file of ours is longer than an {@code int} says. */
  private static int length(long value) throws DamagedPicture {
    if (value > Integer.MAX_VALUE) {
      throw new DamagedPicture();
    }
    return (int) value;
  }

  private void need(int count) throws DamagedPicture {
    if (count < 0 || count > rest()) {
      throw new DamagedPicture();
    }
  }
}
