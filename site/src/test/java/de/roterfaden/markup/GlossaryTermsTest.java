package de.roterfaden.markup;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.narrative.GlossaryEntry;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.PageType;
import de.roterfaden.narrative.Role;
import de.roterfaden.narrative.TestNarratives;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Where a chapter uses a word of the glossary for the first time, the word leads to it. */
class GlossaryTermsTest {

  private static final MarkupCompiler COMPILER =
      Compile.compiler(
          TestNarratives.narrative()
              .page("kapitel/a", TestNarratives.STANDARD, "")
              .page("seiten/glossar", TestNarratives.STANDARD, PageType.PAGE, Role.GLOSSARY, "")
              .page("seiten/glossar", TestNarratives.EASY, PageType.PAGE, Role.GLOSSARY, "")
              .glossary(entry("litze", "Litze", "Ein *Strang* aus Garnen.", "Litzen"))
              .glossary(entry("rat", "Rat der Stadt", "Die Gewählten.", "Rat", "Rates"))
              .glossary(entry("entsiegeln", "entsiegeln", "Asphalt wegnehmen.", "entsiegelt"))
              .build());

  @Test
  void aFirstUseLeadsToTheGlossaryAndCarriesTheExplanation() {
    assertThat(html("Eine Litze hält."))
        .isEqualTo(
            "<p>Eine <a href=\"../../seiten/glossar/index.html#glossary-litze\" class=\"faden-term\""
                + " data-faden-tip=\"Ein Strang aus Garnen.\">Litze</a> hält.</p>");
  }

  @Test
  void onlyTheFirstUseOfATermIsMarkedWhateverItsForm() {
    assertThat(terms("Viele Litzen. Eine Litze.\n\nNoch eine Litze.")).containsExactly("Litzen");
  }

  @Test
  void severalTermsOfALineAreMarked() {
    assertThat(terms("Litze, Rat und Litze: der Rat")).containsExactly("Litze", "Rat");
  }

  @Test
  void theLongestFormWins() {
    assertThat(terms("Der Rat der Stadt tagt.")).containsExactly("Rat der Stadt");
  }

  @Test
  void onlyWholeWordsAreTerms() {
    assertThat(terms("Litzenwerk, Drahtlitze, Rat-Haus, Seil-Litze, Rat·haus")).isEmpty();
  }

  @Test
  void aWordThatIsWrittenSmallMayBeginASentenceButNoNounIsWrittenSmall() {
    assertThat(terms("Entsiegelt wird im Mai.")).containsExactly("Entsiegelt");
    assertThat(terms("Wir rat und litze.")).isEmpty();
  }

  @Test
  void headingsLinksAndCodeStayAsTheyAre() {
    assertThat(terms("## Litze\n\n[Litze](https://a.example/) und `Litze`")).isEmpty();
  }

  @Test
  void emphasisAndBlocksHaveTermsToo() {
    assertThat(terms("*Litze*\n\n::: note\nDer Rat tagt.\n:::")).containsExactly("Litze", "Rat");
  }

  @Test
  void pagesThatAreNoChaptersHaveNone() {
    assertThat(
            Compile.compiler(
                    TestNarratives.narrative()
                        .page("s", TestNarratives.STANDARD, PageType.PAGE, null, "Litze")
                        .page("g", TestNarratives.STANDARD, PageType.PAGE, Role.GLOSSARY, "Litze")
                        .glossary(entry("litze", "Litze", "Ein Strang."))
                        .build())
                .compile(
                    TestNarratives.narrative()
                        .page("s", TestNarratives.STANDARD, PageType.PAGE, null, "Litze")
                        .build()
                        .pages()
                        .get(0))
                .html())
        .isEqualTo("<p>Litze</p>");
  }

  @Test
  void easyLanguageExplainsOnlyInItsOwnWords() {
    assertThat(terms("Eine Litze und der Rat.", TestNarratives.EASY)).isEmpty();
  }

  private static GlossaryEntry entry(String id, String term, String explanation, String... forms) {
    return new GlossaryEntry(
        id, LocalizedText.of(term), List.of(forms), new LocalizedText(Map.of("", explanation)));
  }

  private static List<String> terms(String body) {
    return terms(body, TestNarratives.STANDARD);
  }

  private static List<String> terms(String body, LanguageVersion version) {
    Elements found =
        Jsoup.parseBodyFragment(
                COMPILER.compile(TestNarratives.aPage("kapitel/a", version, body)).html())
            .select("a.faden-term");
    return found.eachText();
  }

  private static String html(String body) {
    return COMPILER
        .compile(TestNarratives.aPage("kapitel/a", TestNarratives.STANDARD, body))
        .html();
  }
}
