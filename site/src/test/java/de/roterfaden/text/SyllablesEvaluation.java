package de.roterfaden.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How often the syllables of German words are counted right: words drawn by chance from bands of
 * frequency, counted by hand. The figures are in {@code docs/readability.md}; run alone with {@code
 * -Dtest=SyllablesEvaluation}.
 */
class SyllablesEvaluation {

  /**
   * A word.
   *
   * @param text the word
   * @param syllables counted by hand
   * @param german whether it is a German word, and no identifier
   */
  record Sample(String text, int syllables, boolean german) {}

  @Test
  void countsNearlyAllGermanWordsRight() {
    List<Sample> samples = samples().stream().filter(Sample::german).toList();
    Syllables syllables = new Syllables(Language.GERMAN);
    List<String> wrong = new ArrayList<>();
    int counted = 0;
    int expected = 0;
    for (Sample sample : samples) {
      int count = syllables.count(sample.text());
      counted += count;
      expected += sample.syllables();
      if (count != sample.syllables()) {
        wrong.add(sample.text() + " " + count);
      }
    }

    assertThat(samples).hasSizeGreaterThanOrEqualTo(500);
    assertThat(100.0 * (samples.size() - wrong.size()) / samples.size())
        .as("percent right of %s words; wrong: %s", samples.size(), wrong)
        .isGreaterThanOrEqualTo(98);
    assertThat(100.0 * Math.abs(counted - expected) / expected)
        .as("error of the total in percent: %s instead of %s", counted, expected)
        .isLessThan(1);
  }

  private static List<Sample> samples() {
    return WordList.read(SyllablesEvaluation.class, "syllables.txt").lines().stream()
        .map(line -> line.split(" ", -1))
        .map(field -> new Sample(field[0], Integer.parseInt(field[1]), field.length == 2))
        .toList();
  }
}
