package de.roterfaden.check.story;

import de.roterfaden.narrative.LocalNames;
import de.roterfaden.narrative.Municipality;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The swap test: the names of this place are taken out of a text, and what remains is counted. If
 * nothing remains that another town could not say just so, the text belongs to no place.
 *
 * @param sentences how many sentences of running text there are
 * @param named how many of them hold a name of this place
 * @param remaining the sentences that still say something that can be checked (figures, days, words
 *     of somebody) once the names have been taken out; the gaps are marked by {@code …}
 */
public record SwapTest(int sentences, int named, List<String> remaining) {

  private static final String GAP = "…";
  private static final int SHORTEST_PART = 4;

  public SwapTest {
    remaining = List.copyOf(remaining);
  }

  /** The test of a page. */
  public static SwapTest of(Narrative narrative, Chapter chapter) {
    Language language = chapter.language().orElse(Language.GERMAN);
    List<String> sentences =
        chapter.running().stream()
            .flatMap(unit -> Wordings.sentences(unit.text(), language).stream())
            .toList();
    return of(sentences, names(narrative), language);
  }

  /**
   * The test of some sentences.
   *
   * @param names pattern of the names of the place
   */
  static SwapTest of(List<String> sentences, Pattern names, Language language) {
    int named = 0;
    List<String> remaining = new ArrayList<>();
    for (String sentence : sentences) {
      String without = names.matcher(sentence).replaceAll(GAP);
      named += without.equals(sentence) ? 0 : 1;
      if (Wordings.isConcrete(without, language)) {
        remaining.add(without);
      }
    }
    return new SwapTest(sentences.size(), named, remaining);
  }

  /**
   * A pattern of all names that {@code narrative.yml} gives: places, people with their first and
   * last names, marks of history, also with an ending and as a part of a longer word.
   */
  static Pattern names(Narrative narrative) {
    Set<String> names = new LinkedHashSet<>();
    for (Municipality municipality : narrative.settings().municipalities()) {
      LocalNames local = municipality.names();
      Stream.of(local.places(), local.people(), local.history()).forEach(names::addAll);
      local.people().forEach(name -> names.addAll(List.of(name.split("\\s+", -1))));
      names.add(municipality.name());
    }
    return names(names);
  }

  static Pattern names(Set<String> names) {
    String alternatives =
        names.stream()
            .map(String::strip)
            .filter(name -> name.length() >= SHORTEST_PART || name.contains(" "))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(SwapTest::regex)
            .collect(Collectors.joining("|"));
    return alternatives.isEmpty()
        ? Pattern.compile("(?!)")
        : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")");
  }

  private static String regex(String name) {
    String quoted = Pattern.quote(name).replace(" ", "\\E\\s+\\Q");
    String last = name.substring(name.length() - 1).toLowerCase(Locale.ROOT);
    return Character.isLetter(last.charAt(0)) ? quoted + "[\\p{L}-]*" : quoted;
  }

  /** How much of the text remains, from 0 to 1. */
  public double share() {
    return sentences == 0 ? 0 : (double) remaining.size() / sentences;
  }
}
