package de.roterfaden.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordSetTest {

  @Test
  void containsItsWordsAndNoOthers() {
    WordSet set = WordSet.of("der", "die", "das", "der");
    assertThat(set).hasSize(3).containsExactly("der", "die", "das");
    assertThat(set.contains("dem")).isFalse();
    assertThat(set.contains("")).isFalse();
    assertThat(set).isEqualTo(Set.of("das", "der", "die"));
    assertThat(WordSet.copyOf(set)).isSameAs(set);
    assertThat(WordSet.of().contains("der")).isFalse();
  }

  @Test
  void tellsWordsOfTheSameHashCodeApart() {
    WordSet set = WordSet.of("Aa", "x");
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(set.contains("BB")).isFalse();
    assertThat(WordSet.of("Aa", "BB").contains("BB")).isTrue();
  }

  @Property
  void answersLikeAnyOtherSet(
      @ForAll List<@AlphaChars @StringLength(max = 2) String> words,
      @ForAll List<@AlphaChars @StringLength(max = 2) String> asked) {
    Set<String> plain = new HashSet<>(words);
    WordSet set = WordSet.copyOf(words);
    assertThat(set).hasSameElementsAs(plain);
    for (String word : asked) {
      assertThat(set.contains(word)).isEqualTo(plain.contains(word));
    }
  }
}
