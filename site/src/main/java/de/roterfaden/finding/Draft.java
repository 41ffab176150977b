package de.roterfaden.finding;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/**
 * Text in the making. Unlike a {@link StringBuilder} it copies whole pieces even where a text has
 * letters beyond Latin 1, which reports have in every sentence. Serves one thread at a time.
 */
final class Draft implements Appendable {

  private static final int SMALL = 10;

  private char[] chars;
  private int length;

  /**
   * @param room number of characters that it holds before it has to grow
   */
  Draft(int room) {
    this.chars = new char[Math.max(1, room)];
  }

  /** Number of characters so far. */
  int length() {
    return length;
  }

  Draft add(String text) {
    int end = length + text.length();
    makeRoom(end);
    text.getChars(0, text.length(), chars, length);
    length = end;
    return this;
  }

  Draft add(char[] text) {
    return add(text, 0, text.length);
  }

  /** Adds the characters from a place to another, which is exclusive. */
  Draft add(char[] text, int from, int to) {
    int end = length + to - from;
    makeRoom(end);
    System.arraycopy(text, from, chars, length, to - from);
    length = end;
    return this;
  }

  Draft add(char c) {
    makeRoom(length + 1);
    chars[length] = c;
    length++;
    return this;
  }

  /** Adds a number in digits. */
  Draft add(int number) {
    return number >= 0 && number < SMALL ? add((char) ('0' + number)) : add(String.valueOf(number));
  }

  Draft repeat(char c, int times) {
    int end = length + times;
    makeRoom(end);
    Arrays.fill(chars, length, end, c);
    length = end;
    return this;
  }

  /** Whether all characters from a place on are harmless whatever stands beside them. */
  boolean isPlain(int from) {
    return Characters.isPlain(chars, from, length);
  }

  /** Takes away what stands from a place on, and returns it. */
  String cut(int from) {
    String text = new String(chars, from, length - from);
    length = from;
    return text;
  }

  private void makeRoom(int end) {
    if (end > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(end, 2 * chars.length));
    }
  }

  /** Writes all of it and begins anew. */
  void moveTo(Appendable out) throws IOException {
    if (out instanceof Writer writer) {
      writer.write(chars, 0, length);
      length = 0;
    } else {
      out.append(cut(0));
    }
  }

  @Override
  public Draft append(CharSequence text) {
    return add(text.toString());
  }

  @Override
  public Draft append(CharSequence text, int start, int end) {
    return add(text.subSequence(start, end).toString());
  }

  @Override
  public Draft append(char c) {
    return add(c);
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }
}
