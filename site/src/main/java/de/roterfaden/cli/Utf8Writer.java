package de.roterfaden.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes text as UTF-8, in large portions and several times faster than Java's own writer, which
 * slows down with every letter beyond ASCII: reports have tens of megabytes. Halves of characters
 * become question marks, as there. Serves one thread at a time.
 */
final class Utf8Writer extends Writer {

  private static final int PORTION = 1 << 16;

  /** Bytes of the longest character. */
  private static final int LONGEST = 4;

  private final OutputStream out;
  private final byte[] bytes = new byte[PORTION];
  private int length;

  /** First half of a character whose second has not come yet; 0 if there is none. */
  private char half;

  Utf8Writer(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int offset, int count) throws IOException {
    int end = offset + count;
    int at = offset;
    while (at < end) {
      at = ascii(text, at, end);
      if (at < end) {
        other(text[at]);
        at++;
      }
    }
  }

  /** Takes up ASCII from a place on; returns where it ends. */
  private int ascii(char[] text, int from, int end) throws IOException {
    int at = from;
    while (at < end && text[at] < 0x80) {
      if (half != 0) {
        single('?');
        half = 0;
      }
      makeRoom();
      int last = Math.min(end, at + bytes.length - length);
      int to = length;
      while (at < last && text[at] < 0x80) {
        bytes[to] = (byte) text[at];
        to++;
        at++;
      }
      length = to;
    }
    return at;
  }

  private void other(char c) throws IOException {
    makeRoom();
    if (half != 0 && Character.isLowSurrogate(c)) {
      int point = Character.toCodePoint(half, c);
      half = 0;
      bytes[length] = (byte) (0xf0 | (point >> 18));
      bytes[length + 1] = (byte) (0x80 | ((point >> 12) & 0x3f));
      bytes[length + 2] = (byte) (0x80 | ((point >> 6) & 0x3f));
      bytes[length + 3] = (byte) (0x80 | (point & 0x3f));
      length += LONGEST;
      return;
    }
    if (half != 0) {
      single('?');
      half = 0;
      makeRoom();
    }
    if (Character.isHighSurrogate(c)) {
      half = c;
    } else if (Character.isLowSurrogate(c)) {
      single('?');
    } else if (c < 0x800) {
      bytes[length] = (byte) (0xc0 | (c >> 6));
      bytes[length + 1] = (byte) (0x80 | (c & 0x3f));
      length += 2;
    } else {
      bytes[length] = (byte) (0xe0 | (c >> 12));
      bytes[length + 1] = (byte) (0x80 | ((c >> 6) & 0x3f));
      bytes[length + 2] = (byte) (0x80 | (c & 0x3f));
      length += 3;
    }
  }

  private void single(char c) throws IOException {
    makeRoom();
    bytes[length] = (byte) c;
    length++;
  }

  private void makeRoom() throws IOException {
    if (length > bytes.length - LONGEST) {
      pass();
    }
  }

  private void pass() throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }

  @Override
  public void flush() throws IOException {
    pass();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (half != 0) {
      single('?');
      half = 0;
    }
    flush();
    out.close();
  }
}
