package de.roterfaden.bake.theme;

import de.roterfaden.finding.Position;
import java.util.Optional;

/**
 * A place in a file of a theme.
 *
 * @param file path to show to people: within the narrative for its own {@code theme/}, else with
 *     the theme's name before it
 * @param position where in the file
 */
public record ThemePlace(String file, Position position) {

  /** Where words stand first in a file. */
  static Optional<ThemePlace> of(ThemeFile file, String words) {
    String text = file.text();
    int at = text.indexOf(words);
    if (at < 0) {
      return Optional.empty();
    }
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    int column = at - text.lastIndexOf('\n', at);
    int end = words.contains("\n") ? 0 : words.length();
    return Optional.of(new ThemePlace(file.shown(), Position.onLine(line, column, end)));
  }
}
