package de.roterfaden.check.readability;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.check.CheckedText;
import de.roterfaden.check.Subject;
import de.roterfaden.finding.Finding;
import de.roterfaden.markup.TextUnits;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.ReadabilityWords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A narrative adds words to the lists of the rules. */
class OwnWordsTest {

  private static final List<String> NONE = List.of();
  private static final ReadabilityWords WORDS =
      new ReadabilityWords(
          List.of("Bürgerbeteiligung", "Transparenz"),
          List.of("SWL"),
          List.of("gemeinwohlorientiert", "Wohlfühlort"),
          List.of("das Seil spannen"),
          List.of("Litze", "Reepschläger"));

  @Test
  void leavesKnownWordsAlone() {
    assertThat(find(new Compound(), "Die Bürgerbeteiligung ist alt.", ReadabilityWords.NONE))
        .containsExactly("Bürgerbeteiligung");
    assertThat(find(new Compound(), "Die Bürgerbeteiligung ist alt.", WORDS)).isEmpty();
    assertThat(find(new UnexplainedTerm(), "Die Transparenz ist da.", WORDS)).isEmpty();
  }

  @Test
  void leavesKnownAbbreviationsAlone() {
    assertThat(find(new Abbreviation(), "Die SWL liefern Strom.", ReadabilityWords.NONE))
        .containsExactly("SWL");
    assertThat(find(new Abbreviation(), "Die SWL liefern Strom.", WORDS)).isEmpty();
  }

  @Test
  void tellsOfItsBuzzwordsInTheirUsualForms() {
    assertThat(find(new Buzzword(), "Ein gemeinwohlorientiertes Haus der Wohlfühlorte.", WORDS))
        .containsExactly("gemeinwohlorientiertes", "Wohlfühlorte");
    assertThat(find(new Buzzword(), "Ein gemeinwohlorientiertes Haus.", ReadabilityWords.NONE))
        .isEmpty();
  }

  @Test
  void tellsOfItsIdiomsAndWordsToExplain() {
    assertThat(find(new Idiom(), "Wir wollen das Seil spannen.", WORDS))
        .containsExactly("das Seil spannen");
    assertThat(find(new UnexplainedTerm(), "Die Litze und die Reepschläger.", WORDS))
        .containsExactly("Litze", "Reepschläger");
    assertThat(find(new UnexplainedTerm(), "Eine Litze ist ein dicker Faden.", WORDS)).isEmpty();
  }

  @Test
  void emptyListsChangeNothing() {
    ReadabilityWords empty = new ReadabilityWords(NONE, NONE, NONE, NONE, NONE);

    assertThat(find(new Buzzword(), "Das ist innovativ.", empty)).containsExactly("innovativ");
  }

  private static List<String> find(ReadabilityRule rule, String text, ReadabilityWords words) {
    CheckedText checked =
        new CheckedText(
            "text.md",
            "leicht",
            "text.md",
            "",
            "de",
            Level.EASY,
            false,
            TextUnits.ofMarkdown(text, 1),
            List.of());
    Subject subject =
        new Subject(List.of(checked), Optional.of(ExampleNarrative.builder().words(words).build()));
    return new ReadabilityCheck(List.of(rule))
        .check(subject).findings().stream().map(Finding::target).toList();
  }
}
