package de.roterfaden.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

  private static final List<String> BLOCKS = List.of("vision", "voice", "turn", "summary");

  @Test
  void findsAWordWithSwappedLetters() {
    assertThat(Suggestion.nearest("visoin", BLOCKS)).contains("vision");
  }

  @Test
  void ignoresCase() {
    assertThat(Suggestion.nearest("Vision", BLOCKS)).contains("vision");
  }

  @Test
  void staysSilentWhenNothingIsNear() {
    assertThat(Suggestion.nearest("kalender", BLOCKS)).isEmpty();
  }

  @Test
  void staysSilentWithoutCandidates() {
    assertThat(Suggestion.nearest("vision", List.of())).isEmpty();
  }

  @Test
  void prefersTheAlphabetAmongEquallyNearWords() {
    assertThat(Suggestion.nearest("ab", List.of("ac", "aa"))).contains("aa");
  }

  @Test
  void countsInsertionsDeletionsReplacementsAndSwaps() {
    assertThat(Suggestion.distance("turn", "turn")).isZero();
    assertThat(Suggestion.distance("turn", "turns")).isEqualTo(1);
    assertThat(Suggestion.distance("turn", "tur")).isEqualTo(1);
    assertThat(Suggestion.distance("turn", "torn")).isEqualTo(1);
    assertThat(Suggestion.distance("turn", "trun")).isEqualTo(1);
    assertThat(Suggestion.distance("", "abc")).isEqualTo(3);
  }
}
