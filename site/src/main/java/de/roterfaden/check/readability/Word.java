package de.roterfaden.check.readability;

import de.roterfaden.text.Reading;
import java.util.List;

/**
 * What is known of a word form.
 *
 * @param readings the ways to read it
 * @param possible what it may be, over all of them
 */
record Word(List<Reading> readings, Possible possible) {

  static final Word UNKNOWN = of(List.of());

  static Word of(List<Reading> readings) {
    return new Word(readings, Possible.of(readings));
  }
}
