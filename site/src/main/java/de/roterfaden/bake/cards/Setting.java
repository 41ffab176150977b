package de.roterfaden.bake.cards;

import de.roterfaden.graphics.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words set into a box: as large as they can be, in as many lines as there is room for. They never
 * leave the box; what has no room even in the smallest size ends in an ellipsis.
 *
 * @param typeface what they are set in
 * @param size height of the font in pixels
 * @param lines the words, line by line
 */
record Setting(Typeface typeface, double size, List<String> lines) {

  /** Distance of lines, as a share of the size. */
  private static final double LEADING = 1.14;

  /** How far letters reach below the line that they stand on, as a share of the size. */
  private static final double DEPTH = 0.26;

  private static final int STEP = 4;

  /** Down to this share of the largest size, lines end between words only. */
  private static final double WHOLE_WORDS = 0.6;

  /**
   * A box.
   *
   * @param width in pixels
   * @param height in pixels
   * @param largest wanted height of the font in pixels
   * @param smallest least height of the font in pixels
   */
  record Box(int width, int height, int largest, int smallest) {}

  Setting {
    lines = List.copyOf(lines);
  }

  static Setting of(String words, Typeface typeface, Box box) {
    List<String> list = List.of(words.strip().split("\\s+", -1));
    for (boolean broken : new boolean[] {false, true}) {
      double least = broken ? box.smallest() : box.largest() * WHOLE_WORDS;
      for (int size = box.largest(); size >= Math.max(least, box.smallest()); size -= STEP) {
        Optional<Setting> setting = new Lines(typeface, size, box.width()).fill(list, broken);
        if (setting.isPresent() && setting.get().height() <= box.height()) {
          return setting.get();
        }
      }
    }
    Lines lines = new Lines(typeface, box.smallest(), box.width());
    return lines.fill(list, true).orElseThrow().cut(box);
  }

  /** How high the lines are together, in pixels. */
  double height() {
    return lines.isEmpty() ? 0 : size * (1 + DEPTH + (lines.size() - 1) * LEADING);
  }

  /** The lines as drawn outlines, from a corner at the top left. */
  Element draw(double x, double y, String color) {
    Element group = Element.of("g").set("fill", color);
    for (int i = 0; i < lines.size(); i++) {
      group.add(typeface.draw(lines.get(i), x, y + size * (1 + i * LEADING), size));
    }
    return group;
  }

  private Setting cut(Box box) {
    int room = (int) Math.max(1, (box.height() / size - 1 - DEPTH) / LEADING + 1);
    List<String> kept = new ArrayList<>(lines.subList(0, Math.min(room, lines.size())));
    String last = kept.remove(kept.size() - 1);
    while (typeface.width(last + "…", size) > box.width()) {
      last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
    }
    kept.add(last.stripTrailing() + "…");
    return new Setting(typeface, size, kept);
  }

  /** Lines of one size while they are filled. */
  private record Lines(Typeface typeface, double size, int width) {

    /** All words; nothing if one is too long for a line and may not be broken. */
    Optional<Setting> fill(List<String> words, boolean broken) {
      List<String> lines = new ArrayList<>();
      String line = "";
      for (String word : words) {
        String rest = word;
        String longer = line.isEmpty() ? rest : line + " " + rest;
        if (fits(longer)) {
          line = longer;
          continue;
        }
        if (!line.isEmpty()) {
          lines.add(line);
        }
        while (!fits(rest)) {
          if (!broken) {
            return Optional.empty();
          }
          int end = end(rest);
          lines.add(part(rest, end));
          rest = rest.substring(end);
        }
        line = rest;
      }
      lines.add(line);
      return Optional.of(
          new Setting(typeface, size, lines.stream().map(Lines::withoutSoftHyphens).toList()));
    }

    /** Where a word is broken: at a hyphen that fits, soft or hard, else at the last letter. */
    private int end(String word) {
      int best = 0;
      int letters = word.offsetByCodePoints(0, 1);
      for (int i = letters; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
        if (fits(part(word, i))) {
          letters = i;
          char before = word.charAt(i - 1);
          best = before == '\u00AD' || before == '-' || before == '·' ? i : best;
        }
      }
      return best > 0 ? best : letters;
    }

    private static String part(String word, int end) {
      String part = word.substring(0, end);
      return part.endsWith("-") || part.endsWith("·") ? part : part + "-";
    }

    private boolean fits(String words) {
      return typeface.width(withoutSoftHyphens(words), size) <= width;
    }

    private static String withoutSoftHyphens(String words) {
      return words.replace("\u00AD", "");
    }
  }
}
