package de.roterfaden.check.readability;

import de.roterfaden.narrative.Level;
import de.roterfaden.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which rules have to look at which forms. Most rules have nothing to say of most sentences, and
 * that can be seen of the forms alone, once for each; so no rule has to go through all words.
 */
final class Cues {

  /** The mask of rules that have to look at everything. */
  static final long ALL = -1;

  private final List<ReadabilityRule> rules;

  /** For each level the numbers of the rules that hold there. */
  private final Map<Level, List<Integer>> holding = new EnumMap<>(Level.class);

  /**
   * @param rules the rules of a run; those beyond the 62nd look at everything
   * @param language the language of the texts
   */
  Cues(List<ReadabilityRule> rules, Language language) {
    this.rules = rules.subList(0, Math.min(Long.SIZE - 2, rules.size()));
    for (Level level : Level.values()) {
      List<Integer> numbers = new ArrayList<>();
      for (int i = 0; i < this.rules.size(); i++) {
        ReadabilityRule rule = this.rules.get(i);
        if (rule.languages().contains(language) && rule.severity(level).isPresent()) {
          numbers.add(i);
        }
      }
      holding.put(level, List.copyOf(numbers));
    }
  }

  /** The bit of a rule; {@link #ALL} if it looks at everything. */
  long mask(ReadabilityRule rule) {
    int number = rules.indexOf(rule);
    return number < 0 ? ALL : 1L << number;
  }

  /** The bits of the rules that have to look at a form, with one bit that is always set. */
  long of(StudiedForm form, Level level) {
    long cues = 1L << (Long.SIZE - 1);
    for (int number : holding.getOrDefault(level, List.of())) {
      if (rules.get(number).isCue(form)) {
        cues |= 1L << number;
      }
    }
    return cues;
  }
}
