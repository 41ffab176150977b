package de.roterfaden.check.readability;

import de.roterfaden.text.Reading;
import java.util.List;

/**
 * What a German word may be, over all the ways to read it. A word is surely a finite verb if it may
 * be that and nothing else.
 *
 * @param noun a noun or a name
 * @param finite a verb with a person: "geht", "planen"; an order ("geh") is none
 * @param infinitive "planen", "zu planen" without its zu, "anzumelden"
 * @param participle an undeclined past participle: "geplant"
 * @param adjective an adjective or a declined participle
 * @param other anything else: article, pronoun, preposition, conjunction, adverb, numeral
 */
record Possible(
    boolean noun,
    boolean finite,
    boolean infinitive,
    boolean participle,
    boolean adjective,
    boolean other) {

  private static final Possible NOTHING = new Possible(false, false, false, false, false, false);

  static Possible of(List<Reading> readings) {
    if (readings.isEmpty()) {
      return NOTHING;
    }
    boolean noun = false;
    boolean finite = false;
    boolean infinitive = false;
    boolean participle = false;
    boolean adjective = false;
    boolean other = false;
    for (Reading reading : readings) {
      String tag = reading.tag();
      if (tag.startsWith("VER")) {
        boolean past = reading.is("PA2");
        boolean base = reading.is("INF") || reading.is("EIZ");
        participle |= past;
        infinitive |= base;
        finite |= !past && !base && !reading.is("IMP");
      } else if (tag.startsWith("SUB") || tag.startsWith("EIG")) {
        noun = true;
      } else if (tag.startsWith("ADJ") || tag.startsWith("PA1")) {
        adjective = true;
      } else if (tag.startsWith("PA2")) {
        adjective |= !reading.is("PRD");
      } else {
        other |= !tag.startsWith("ZUS");
      }
    }
    return new Possible(noun, finite, infinitive, participle, adjective, other);
  }

  boolean isUnknown() {
    return !noun && !finite && !infinitive && !participle && !adjective && !other;
  }

  /** Whether it is a finite verb and can be nothing else. */
  boolean surelyFinite() {
    return finite && !infinitive && !participle && !noun && !adjective && !other;
  }

  /** Whether it is some form of a verb and can be nothing else. */
  boolean surelyVerb() {
    return (finite || infinitive || participle) && !noun && !adjective && !other;
  }

  /** Whether it is an infinitive and no participle: "planen", not "vergessen". */
  boolean surelyInfinitive() {
    return infinitive && !participle && !noun && !adjective && !other;
  }
}
