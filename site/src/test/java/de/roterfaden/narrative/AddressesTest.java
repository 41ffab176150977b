package de.roterfaden.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesTest {

  @TempDir private Path folder;
  private WrittenNarrative written;

  @BeforeEach
  void write() {
    written = new WrittenNarrative(folder);
  }

  @Test
  void theFolderOfTheBookletIsNotForOtherPages() {
    written.write("content/booklet/index.md", WrittenNarrative.page("title: A\ntype: page"));
    assertThat(written.only())
        .isEqualTo(
            "content/booklet/index.md:1:1 narrative/duplicate-url | The booklet with all chapters is"
                + " made in this folder. | Rename the folder. Or name another one in narrative.yml"
                + " below “paths”: “booklet: brochure”.");
  }

  @Test
  void theFolderOfThePostersIsNotForOtherPages() {
    written.write("content/posters/a/index.md", WrittenNarrative.page("title: A\ntype: page"));
    assertThat(written.only())
        .startsWith(
            "content/posters/a/index.md:1:1 narrative/duplicate-url | The posters of the chapters");
  }

  @Test
  void anOldAddressIsNotThatOfAPage() {
    written.write(
        "content/index.md", WrittenNarrative.page("title: A\naliases: [Kapitel/seilerei/index]"));
    assertThat(written.only())
        .isEqualTo(
            "content/index.md:3:11 narrative/duplicate-url | The old address “Kapitel/seilerei/index”"
                + " is taken: content/kapitel/seilerei/index.md. | Take out the old address here or"
                + " there.");
  }

  @Test
  void twoPagesHaveNoOldAddressInCommon() {
    written.write("content/index.md", WrittenNarrative.page("title: A\naliases: [alt]"));
    written.write("content/en.md", WrittenNarrative.page("title: A\naliases:\n  - ALT"));
    assertThat(written.only())
        .startsWith(
            "content/en.md:4:5 narrative/duplicate-url | The old address “ALT” is taken:"
                + " content/index.md.");
  }

  @Test
  void anOldAddressIsNotThatOfAPageMadeFromData() {
    written.write(
        "content/index.md", WrittenNarrative.page("title: A\naliases: [future-tasks/kuehl/en]"));
    assertThat(written.only())
        .startsWith(
            "content/index.md:3:11 narrative/duplicate-url | The old address “future-tasks/kuehl/en”"
                + " is taken: data/future-tasks.yml.");
  }

  @Test
  void aFolderThatDataFillIsNotForOtherPages() {
    written.write("narrative.yml", WrittenNarrative.SETTINGS + "paths: {futureTasks: aufgaben}\n");
    written.write("content/aufgaben/kuehl/index.md", WrittenNarrative.page("title: A\ntype: page"));
    assertThat(written.only())
        .isEqualTo(
            "content/aufgaben/kuehl/index.md:1:1 narrative/duplicate-url | The page of the future task"
                + " “kuehl” is made from the data in this folder. | If this shall be the page of the"
                + " task, write “type: future-task” and “task: kuehl”. Else rename the folder.");
  }

  @Test
  void theFolderOfThePageOfChangesIsNotForOtherPages() {
    written.write("narrative.yml", WrittenNarrative.SETTINGS + "paths: {changes: neues}\n");
    written.write("content/changes/index.md", WrittenNarrative.page("title: A\ntype: page"));
    written.sound(Edition.PUBLIC);
    written.write("content/neues/index.md", WrittenNarrative.page("title: A\ntype: page"));
    assertThat(written.only())
        .isEqualTo(
            "content/neues/index.md:1:1 narrative/duplicate-url | The page “What has changed?” is made"
                + " from the dates of all pages in this folder. | Rename the folder. Or name another"
                + " one in narrative.yml below “paths”: “changes: what-changed”.");
  }

  @Test
  void anOldAddressIsNotThatOfThePageOfChanges() {
    written.write("content/index.md", WrittenNarrative.page("title: A\naliases: [changes/en]"));
    assertThat(written.only())
        .startsWith(
            "content/index.md:3:11 narrative/duplicate-url | The old address “changes/en” is taken:"
                + " narrative.yml, paths.changes.");
  }

  @Test
  void anAuthorsOwnPageOfAFutureTaskReplacesTheOneFromData() {
    written.write(
        "content/future-tasks/kuehl/index.md",
        WrittenNarrative.page("title: A\ntype: future-task\ntask: kuehl"));
    written.sound(Edition.PUBLIC);
  }

  @Test
  void aFolderOfItsNameIsFreeWhenTheTaskHasItsPageElsewhere() {
    written.write(
        "content/kuehl/index.md",
        WrittenNarrative.page("title: A\ntype: future-task\ntask: kuehl"));
    written.write(
        "content/future-tasks/kuehl/index.md", WrittenNarrative.page("title: A\ntype: page"));
    written.sound(Edition.PUBLIC);
  }

  @Test
  void aFutureTaskHasOnePage() {
    String page = WrittenNarrative.page("title: A\ntype: future-task\ntask: kuehl");
    written.write("content/a/index.md", page).write("content/b/index.md", page);
    written.write("content/b/en.md", WrittenNarrative.page("title: B"));
    assertThat(written.only())
        .isEqualTo(
            "content/b/index.md:4:7 narrative/duplicate-task-page | The future task “kuehl” has a page"
                + " already: content/a. | Make one of the two “type: page”.");
  }
}
