package de.roterfaden.graphics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Advance widths of the font that the shipped themes bring along, Atkinson Hyperlegible Next, in
 * its two weights. The table {@code atkinson-widths.txt} says how it was made.
 */
final class FontWidths {

  static final FontWidths REGULAR = new FontWidths(1);
  static final FontWidths BOLD = new FontWidths(2);

  /**
   * Width of a letter that the font does not have, in thousandths of the font size: wider than the
   * ideographs and emoji of common fonts.
   */
  private static final int UNKNOWN = 1400;

  private final Map<Integer, Integer> widths = new HashMap<>();

  private FontWidths(int column) {
    for (String line : lines()) {
      if (!line.startsWith("#")) {
        String[] cells = line.split(" ", -1);
        widths.put(Integer.parseInt(cells[0], 16), Integer.parseInt(cells[column]));
      }
    }
  }

  /** Width of a text on one line, in thousandths of the font size. */
  int of(String text) {
    return text.codePoints().map(letter -> widths.getOrDefault(letter, UNKNOWN)).sum();
  }

  private static List<String> lines() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                FontWidths.class.getResourceAsStream("atkinson-widths.txt"),
                StandardCharsets.UTF_8))) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
