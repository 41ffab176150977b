package de.roterfaden.check.readability;

import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Language;
import java.util.Optional;
import java.util.Set;

/**
 * A rule of plain or easy language that software can check. There is one class for each, named
 * after the rule and registered in {@link Rules}; it keeps no state and may run in several threads
 * at once.
 *
 * <p>False alarms cost more trust than misses: a rule tells only what it is sure of.
 *
 * <p>Its sentences are in {@code messages/readability_de.properties} and {@code _en}: {@code
 * readability.NAME} says why it is hard, {@code readability.NAME.help} names the concrete repair.
 */
public interface ReadabilityRule {

  /** The rule's name without its area: {@code sentence-length}. */
  String name();

  /** The id in reports and acceptances: {@code readability/sentence-length}. */
  default String id() {
    return "readability/" + name();
  }

  /** Where it comes from. */
  Set<Source> sources();

  /** The languages whose texts it judges. */
  default Set<Language> languages() {
    return Set.of(Language.GERMAN);
  }

  /** How grave a breach is at a level; empty if the rule does not hold there. */
  Optional<Severity> severity(Level level);

  /**
   * Whether a sentence with this form has to be looked at. {@link Reporter#isCued} tells a rule
   * later which sentences hold such a form; of the others it must have nothing to say. It is asked
   * once for each form, at each level where the rule holds.
   */
  default boolean isCue(StudiedForm form) {
    return true;
  }

  /** Tells of all breaches in a text. */
  void check(StudiedText text, Reporter reporter);

  /** A rule that looks at one unit at a time: paragraph, heading, item of a list. */
  interface OfUnit extends ReadabilityRule {

    void check(StudiedUnit unit, Reporter reporter);

    @Override
    default void check(StudiedText text, Reporter reporter) {
      for (StudiedUnit unit : text.units()) {
        check(unit, reporter);
      }
    }
  }

  /** A rule that looks at one sentence at a time, if it holds one of its cues. */
  interface OfSentence extends ReadabilityRule {

    void check(StudiedSentence sentence, Reporter reporter);

    @Override
    default void check(StudiedText text, Reporter reporter) {
      for (StudiedSentence sentence : text.cued().of(reporter.mask())) {
        check(sentence, reporter);
      }
    }
  }
}
