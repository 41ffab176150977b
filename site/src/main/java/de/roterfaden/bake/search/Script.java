package de.roterfaden.bake.search;

import java.util.List;

/** Writes values into scripts, so that no text can end the script or be read as part of it. */
final class Script {

  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

  private static final int BITS = 5;
  private static final int BASE = 1 << BITS;

  /** A list says in five bits how much of the word before a word begins with. */
  private static final int LONGEST_SHARED = 31;

  private Script() {}

  /** A string literal. */
  static String quoted(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        literal.append(c).append(text.charAt(++i));
      } else if (isDangerous(c)) {
        literal.append(String.format("\\u%04x", (int) c));
      } else {
        literal.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return literal.append('"').toString();
  }

  /** Adds a number from 0, in digits of five bits; all but the last are marked as such. */
  static void pack(StringBuilder packed, int number) {
    int shift = 0;
    while (number >> (shift + BITS) != 0) {
      shift += BITS;
    }
    for (; shift >= 0; shift -= BITS) {
      int digit = (number >> shift) & (BASE - 1);
      packed.append(DIGITS.charAt(shift == 0 ? digit : digit + BASE));
    }
  }

  /**
   * Adds a word to a list of words: how many letters it shares with the one before it, whether it
   * is spelt with a capital letter, and the rest of it.
   */
  static void fold(StringBuilder list, String before, String word, boolean capital) {
    int shared = 0;
    int most = Math.min(LONGEST_SHARED, Math.min(before.length(), word.length()));
    while (shared < most && before.charAt(shared) == word.charAt(shared)) {
      shared++;
    }
    list.append(list.length() == 0 ? "" : " ")
        .append((char) ('0' + shared + (capital ? LONGEST_SHARED + 1 : 0)))
        .append(word, shared, word.length());
  }

  /** A list of string literals. */
  static String list(List<String> texts) {
    StringBuilder list = new StringBuilder("[");
    for (String text : texts) {
      list.append(list.length() == 1 ? "" : ",").append(quoted(text));
    }
    return list.append(']').toString();
  }

  private static boolean isDangerous(char c) {
    return c < ' '
        || c == '<'
        || c == '\u007f'
        || c == '\u2028'
        || c == '\u2029'
        || Character.isSurrogate(c);
  }
}
