package de.roterfaden.review;

import java.text.Normalizer;

/**
 * Text from outside as plain text: Unicode normal form C, line ends as LF, no white space at the
 * ends, and nothing that could hide or turn round what people read.
 */
final class PlainWords {

  private PlainWords() {}

  /**
   * Cleans a text. Control characters, marks that turn the direction of reading, zero-width
   * characters other than joiners between letters, and lone surrogates are left out.
   */
  static String of(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ');
    StringBuilder clean = new StringBuilder(lines.length());
    lines.codePoints().filter(PlainWords::isShown).forEach(clean::appendCodePoint);
    return Normalizer.normalize(clean, Normalizer.Form.NFC)
        .replaceAll("[ \\t]+\\n", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  /** The same on one line. */
  static String ofLine(String text) {
    return of(text).replaceAll("\\s+", " ");
  }

  private static boolean isShown(int letter) {
    if (letter == '\n' || letter == '\t') {
      return true;
    }
    return switch (Character.getType(letter)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
          false;
      case Character.FORMAT -> letter == 0x200c || letter == 0x200d || letter == 0xad;
      default -> true;
    };
  }
}
