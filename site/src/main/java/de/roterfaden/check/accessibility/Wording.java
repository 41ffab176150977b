package de.roterfaden.check.accessibility;

import java.util.Locale;

/** Compares texts by their words alone. */
final class Wording {

  private Wording() {}

  /** A text in lower case, without punctuation, arrows and other signs. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      i += Character.charCount(letter);
      if (Character.isLetterOrDigit(letter) || isMark(letter)) {
        if (gap && plain.length() > 0) {
          plain.append(' ');
        }
        gap = false;
        plain.appendCodePoint(letter);
      } else if (letter != '\u00ad') {
        gap = true;
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether a sign is part of a word, or is passed over within one. */
  static boolean isInWord(int letter) {
    return Character.isLetterOrDigit(letter) || isMark(letter) || letter == '\u00ad';
  }

  /** Whether a sign belongs to the letter before it. */
  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether the words of one text stand in another, in their order and next to each other. */
  static boolean holds(String text, String words) {
    return (" " + plain(text) + " ").contains(" " + plain(words) + " ");
  }
}
