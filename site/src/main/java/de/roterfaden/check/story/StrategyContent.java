package de.roterfaden.check.story;

import de.roterfaden.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the 79 contents of a strategy. The list lies in {@code contents.txt}; it follows the
 * documentation of three regional conferences on smart cities, 2022.
 *
 * @param section the part of a strategy: introduction, goals, measures, technical, annex or other
 * @param id id in {@code data/checklist.yml}
 * @param german German name
 * @param english English name
 */
public record StrategyContent(String section, String id, String german, String english) {

  private static final List<StrategyContent> ALL =
      WordList.read(StrategyContent.class, "contents.txt").lines().stream()
          .map(line -> line.split("\\|", -1))
          .map(
              it -> new StrategyContent(it[0].strip(), it[1].strip(), it[2].strip(), it[3].strip()))
          .toList();

  /** All 79, in the order of a strategy. */
  public static List<StrategyContent> all() {
    return ALL;
  }

  /** The content of an id. */
  public static Optional<StrategyContent> of(String id) {
    return ALL.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** Its name in a language; English if it is neither German nor English. */
  public String name(Locale locale) {
    return locale.getLanguage().equals("de") ? german : english;
  }
}
