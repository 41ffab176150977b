package de.roterfaden.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How many of more than 200 hard German sentences are found as they are: with abbreviations, dates,
 * ordinals, quotations, ellipses. The figures are in {@code docs/readability.md}; run alone with
 * {@code -Dtest=SentencesEvaluation}.
 */
class SentencesEvaluation {

  @Test
  void findsNearlyAllHardSentencesAsTheyAre() {
    Sentences sentences = new Sentences(Language.GERMAN);
    List<String> wrong = new ArrayList<>();
    int all = 0;
    int right = 0;
    for (String line : WordList.read(SentencesEvaluation.class, "sentences.txt").lines()) {
      String text = line.replace("|", "");
      List<String> expected = List.of(line.split("\\|\\s*", -1));
      List<String> found =
          sentences.in(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
      List<String> hits = new ArrayList<>(expected);
      hits.retainAll(found);
      all += expected.size();
      right += hits.size();
      if (!expected.equals(found)) {
        wrong.add(String.join(" | ", found));
      }
    }

    assertThat(all).isGreaterThanOrEqualTo(200);
    assertThat(100.0 * right / all)
        .as("percent right of %s sentences; wrong: %s", all, wrong)
        .isGreaterThanOrEqualTo(99);
  }
}
