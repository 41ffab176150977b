package de.roterfaden.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

  private static final String PAGE = "content/seiten/a/index.md";
  private static final String TWIN = "content/seiten/a/leicht.md";

  @TempDir private Path folder;
  private WrittenNarrative written;

  @BeforeEach
  void write() {
    written = new WrittenNarrative(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# Titel\n", "\n---\ntitle: A\n---\n", "----\ntitle: A\n----\n"})
  void aPageBeginsWithItsFrontMatter(String text) {
    written.write(PAGE, text);
    assertThat(written.only())
        .isEqualTo(
            PAGE
                + ":1:1 narrative/no-front-matter | The page does not begin with a head between two"
                + " lines “---”. | Write three lines at the very top: “---”, “title: Name of the"
                + " page”, “---”.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "---\ntitle: A\n", "---\ntitle: A\n\n## Mehr\n--\n"})
  void frontMatterMustEnd(String text) {
    written.write(PAGE, text);
    assertThat(written.only())
        .isEqualTo(
            PAGE
                + ":1:1 narrative/unclosed-front-matter | The head of the page is never closed. | Below"
                + " the last line of the head, write a line that holds only “---”.");
  }

  @ParameterizedTest
  @CsvSource({"'---\ntitle: A\ntype: page\n---',5", "'--- \ntitle: A\ntype: page\n---  \n',5"})
  void aPageMayBeWithoutText(String text, int line) {
    written.write(PAGE, text);
    Page page = written.sound(Edition.PUBLIC).pages().get(2);
    assertThat(page.body()).isEmpty();
    assertThat(page.bodyLine()).isEqualTo(line);
  }

  @Test
  void aLineOfHyphensInTheTextIsText() {
    written.write(PAGE, "---\ntitle: A\ntype: page\n---\nA\n\n---\n\nB\n");
    assertThat(written.sound(Edition.PUBLIC).pages().get(2).body()).isEqualTo("A\n\n---\n\nB\n");
  }

  @Test
  void positionsAreThoseOfTheFile() {
    written.write(PAGE, "---\ntitle: A\ntype: page\norder: drei\n---\n");
    assertThat(written.only()).startsWith(PAGE + ":4:8 narrative/wrong-type");
    written.write(PAGE, "---\ntitle: A\ntype: page\ndescription: B: C\n---\n");
    assertThat(written.only()).startsWith(PAGE + ":4:15 narrative/yaml |");
  }

  @Test
  void aPageWithBadFrontMatterIsLeftOutAndOthersAreNot() {
    written.write(PAGE, WrittenNarrative.page("title: A\ntype: pagee"));
    assertThat(written.read().narrative().orElseThrow().pages()).hasSize(2);
  }

  @Test
  void aFindingKnowsItsLanguageVersion() {
    written.write("content/leicht.md", WrittenNarrative.page("titel: A"));
    assertThat(written.read().findings()).extracting("version").containsExactly("leicht");
  }

  @Test
  void aPageWithoutATypeThatGoesWithoutSayingIsTold() {
    written.write(PAGE, WrittenNarrative.page("title: A"));
    written.write(TWIN, WrittenNarrative.page("title: B"));
    assertThat(written.only())
        .isEqualTo(
            PAGE
                + ":2:1 narrative/missing-type | It is not clear what kind of page this is. | Write"
                + " “time: past”, “time: present” or “time: future” into a chapter, else “type: page”"
                + " or “type: future-task”.");
  }

  @Test
  void aBrokenMainVersionDoesNotMakeItsTwinsWrong() {
    written.write(PAGE, "---\ntitle: A: B\ntype: page\n---\n");
    written.write(TWIN, WrittenNarrative.page("title: B"));
    assertThat(written.only()).startsWith(PAGE + ":2:9 narrative/yaml |");
  }

  @Test
  void aTwinDoesNotInheritWhatIsWrong() {
    written.write(PAGE, WrittenNarrative.page("title: A\ntype: page\ntime: gestern\norder: 2"));
    written.write(TWIN, WrittenNarrative.page("title: B"));
    assertThat(written.only()).startsWith(PAGE + ":4:7 narrative/wrong-value");
    assertThat(written.read().narrative().orElseThrow().pages())
        .filteredOn(page -> page.file().equals(TWIN))
        .singleElement()
        .satisfies(
            page -> {
              assertThat(page.front().time()).isNull();
              assertThat(page.front().order()).isEqualTo(2);
            });
  }

  @Test
  void aPageWithoutItsMainVersionIsAWarning() {
    written.write(TWIN, WrittenNarrative.page("title: B\ntype: page"));
    assertThat(written.only())
        .isEqualTo(
            TWIN
                + ":1:1 narrative/no-main-version | The page has no main version (index.md). | Write"
                + " index.md in the same folder. It also holds what goes for all language versions,"
                + " such as type and order.");
    assertThat(written.read().narrative().orElseThrow().pages()).hasSize(3);
  }

  @Test
  void aFutureTaskPageNamesItsTask() {
    written.write(PAGE, WrittenNarrative.page("title: A\ntype: future-task"));
    assertThat(written.only())
        .isEqualTo(
            PAGE
                + ":3:7 narrative/missing-task | A page of the type future-task must say which future"
                + " task it is about. | Add “task:” with the id of the task from"
                + " data/future-tasks.yml.");
  }

  @Test
  void theStartPageLiesInContentItself() {
    written.write(PAGE, WrittenNarrative.page("title: A\ntype: start"));
    assertThat(written.only())
        .isEqualTo(
            PAGE
                + ":3:7 narrative/start-elsewhere | The start page lies in content/ itself; “type:"
                + " start” is not possible here. | Write “type: page” or, with “time:”, “type:"
                + " chapter”.");
  }

  @Test
  void aNarrativeHasAStartPage() {
    written.delete("content/index.md");
    assertThat(written.only())
        .isEqualTo(
            "narrative.yml:1:1 narrative/missing-start | The start page is missing. | Write the file"
                + " content/index.md.");
  }
}
