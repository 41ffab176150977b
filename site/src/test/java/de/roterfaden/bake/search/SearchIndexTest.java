package de.roterfaden.bake.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.bake.search.PageText.Section;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

  private static final LanguageVersion STANDARD =
      new LanguageVersion("standard", "index", "de", Level.STANDARD, "");
  private static final LanguageVersion EASY =
      new LanguageVersion("leicht", "leicht", "de", Level.EASY, "");

  @Test
  void wordsStandInOrderWithPagesAndPlaces() {
    String script = index(STANDARD, page("Seil", "Das Netz. Das Netz hält."), page("Netz", ""));
    assertThat(script)
        .contains("words:\"0hält Pnetz Pseil\"")
        .contains("postings:\"0 15 5\"")
        .contains("urls:\"seil.html\\u000anetz.html\"");
  }

  @Test
  void partsOfCompoundsLeadToTheirWords() {
    String script = index(STANDARD, page("Hochspannungsnetz", ""));
    assertThat(script)
        .contains("parts:\"0hoch 0netz 0spannung 8snetz\"")
        .contains("members:\"0 0 0 0\"");
  }

  @Test
  void aWordWithHyphensAndTheSameWithoutAreOne() {
    String script = index(STANDARD, page("A", "Bürger-Beteiligung, Bürger-Beteiligung"));
    assertThat(script).contains("words:\"Pbürger-beteiligung\"");
    script = index(STANDARD, page("A", "Bürger-Beteiligung Bürgerbeteiligung Bürgerbeteiligung"));
    assertThat(script).contains("words:\"Pbürgerbeteiligung\"");
  }

  @Test
  void easyLanguageSpellsLongWordsWithHyphens() {
    assertThat(index(EASY, page("A", "Die Bürgerbeteiligung"))).contains("Pbürger-beteiligung\"");
  }

  @Test
  void theSamePagesMakeTheSameBytes() {
    PageText[] pages = {page("Seil", "Netze, Seile und Häuser"), page("Haus", "Seil am Haus")};
    assertThat(index(STANDARD, pages)).isEqualTo(index(STANDARD, pages));
  }

  @Test
  void hostileTextCannotEndTheScript() {
    PageText page =
        new PageText(
            "a.html",
            "</script><script>alert(1)</script>\u2028\u0000",
            List.of(new Section("\"x", "</script>", "]]> \u2029 </script> \\")));
    SearchIndex index = new SearchIndex(STANDARD, List.of(page));
    for (String script : List.of(index.script(), index.texts().get(0))) {
      assertThat(script).doesNotContain("</script", "\u2028", "\u2029", "\u0000");
    }
  }

  @Test
  void textsComeInScriptsOfHandySize() {
    PageText page = page("A", "Seil ".repeat(5_000));
    SearchIndex index = new SearchIndex(STANDARD, List.of(page, page, page, page, page));
    assertThat(index.texts()).hasSize(3);
    assertThat(index.script()).contains("chunks:[0, 2, 4]");
  }

  private static PageText page(String title, String text) {
    return new PageText(
        title.toLowerCase(java.util.Locale.ROOT) + ".html",
        title,
        List.of(new Section("", "", text)));
  }

  private static String index(LanguageVersion version, PageText... pages) {
    return new SearchIndex(version, List.of(pages)).script();
  }
}
