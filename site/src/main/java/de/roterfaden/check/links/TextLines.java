package de.roterfaden.check.links;

import de.roterfaden.finding.Position;
import java.util.Arrays;

/** Turns places in a text, counted from its begin, into lines and columns. */
final class TextLines {

  private final int[] starts;

  TextLines(String text) {
    int[] found = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count++] = i + 1;
    }
    starts = Arrays.copyOf(found, count);
  }

  /**
   * The place of a stretch.
   *
   * @param from its begin, from 0
   * @param to behind its end
   */
  Position position(int from, int to) {
    int first = line(from);
    int last = line(to);
    return new Position(first + 1, from - starts[first] + 1, last + 1, to - starts[last] + 1);
  }

  private int line(int at) {
    int found = Arrays.binarySearch(starts, at);
    return found >= 0 ? found : -found - 2;
  }
}
