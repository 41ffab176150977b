package de.roterfaden.finding;

/**
 * Makes characters harmless that files from outside may hold and that reports must not: control
 * characters, which could steer a terminal and are forbidden in XML, and halves of characters,
 * which cannot be written as UTF-8. Each is replaced by one other, so that columns stay.
 */
final class Characters {

  private static final char REPLACEMENT = '\ufffd';

  /** The picture of a control character stands this far behind it: U+2400 shows U+0000. */
  private static final int PICTURES = 0x2400;

  private static final char DELETE = 0x7f;
  private static final char PICTURE_OF_DELETE = '\u2421';

  private Characters() {}

  /** The text with tabs and line ends as the only control characters. */
  static String visible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i)) && replaced(text, i) != text.charAt(i)) {
        return replaced(text);
      }
    }
    return text;
  }

  /** Whether all characters from a place to another are harmless whatever stands beside them. */
  static boolean isPlain(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isPlain(text[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character is harmless whatever stands beside it: the letters of most texts. */
  private static boolean isPlain(char c) {
    return (c >= ' ' && c < DELETE) || (c >= '\u00a0' && c < Character.MIN_SURROGATE);
  }

  private static String replaced(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      visible.append(replaced(text, i));
    }
    return visible.toString();
  }

  private static char replaced(String text, int index) {
    char c = text.charAt(index);
    if (c == '\t' || c == '\n' || (c >= ' ' && c < DELETE)) {
      return c;
    }
    if (c < ' ') {
      return (char) (PICTURES + c);
    }
    if (c == DELETE) {
      return PICTURE_OF_DELETE;
    }
    boolean whole =
        Character.isHighSurrogate(c)
            ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
            : !Character.isLowSurrogate(c)
                || (index > 0 && Character.isHighSurrogate(text.charAt(index - 1)));
    boolean forbidden = c < '\u00a0' || c == '\ufffe' || c == '\uffff' || !whole;
    return forbidden ? REPLACEMENT : c;
  }
}
