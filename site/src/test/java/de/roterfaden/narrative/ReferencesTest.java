package de.roterfaden.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

  @TempDir private Path folder;
  private WrittenNarrative written;

  @BeforeEach
  void write() {
    written = new WrittenNarrative(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "task: kuel,7,data/future-tasks.yml,kuehl",
    "owner: lindwert,8,narrative.yml,lindwerth"
  })
  void aPageNamesNothingThatIsNotThere(String line, int column, String home, String near) {
    String word = line.substring(line.indexOf(' ') + 1);
    written.write("content/index.md", WrittenNarrative.page("title: A\n" + line));
    assertThat(written.only())
        .isEqualTo(
            "content/index.md:3:%d narrative/unknown-reference | There is no “%s” in %s. | Did you mean “%s”?"
                .formatted(column, word, home, near));
  }

  @Test
  void aDecisionNamesABodyThatIsThere() {
    written.write(
        "content/index.md",
        WrittenNarrative.page("title: A\nadoption:\n  - {body: raat, state: adopted}"));
    assertThat(written.only())
        .startsWith("content/index.md:4:12 narrative/unknown-reference | There is no “raat”")
        .endsWith("| Did you mean “rat”?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fields|{id: a, title: A, task: x}",
        "goals|{id: a, title: A, task: x}",
        "milestones|{id: a, title: A, date: 2026, state: done, task: x}",
        "measures|{id: a, title: A, summary: S, state: idea, goals: [x]}",
        "measures|{id: a, title: A, summary: S, state: idea, goals: [ziel], field: x}",
        "measures|{id: a, title: A, summary: S, state: idea, goals: [ziel], municipality: x}",
        "journeys|{id: a, title: A, persona: x}",
        "journeys|{id: a, title: A, field: x}",
        "decisions|{id: a, body: x, date: 2026, title: A, state: adopted}",
        "futureTasks|{id: a, title: A, summary: S, vision: x}",
        "indicators|{id: a, title: A, goal: x, unit: U, source: S, baseline: {year: 1, value: 1}, target: {year: 1, value: 1}}"
      })
  void dataNamesNothingThatIsNotThere(String list, String entry) {
    written.write("data/" + DataFiles.fileOf(list), list + ":\n  - " + entry + "\n");
    if (entry.contains("ziel")) {
      written.write("data/goals.yml", "goals:\n  - {id: ziel, title: Z, task: kuehl}\n");
    }
    if (list.equals("futureTasks")) {
      written.write(
          "content/kapitel/seilerei/index.md", WrittenNarrative.page("title: A\ntype: page"));
    }
    assertThat(written.only()).contains("narrative/unknown-reference | There is no “x” in ");
  }

  @Test
  void settingsNameNothingThatIsNotThere() {
    written.write(
        "narrative.yml",
        WrittenNarrative.SETTINGS.substring(0, WrittenNarrative.SETTINGS.indexOf("bodies:"))
            + "bodies: [{id: stadtrat, name: A, municipality: x}]\ngroups: [{id: g, name: G, body: y}]\n");
    assertThat(written.told())
        .containsExactly(
            "narrative.yml:8:48 narrative/unknown-reference | There is no “x” in narrative.yml. |"
                + " narrative.yml has: lindwerth.",
            "narrative.yml:9:33 narrative/unknown-reference | There is no “y” in narrative.yml. |"
                + " narrative.yml has: stadtrat.");
  }

  @Test
  void aListThatIsEmptyIsNamedWithItsFile() {
    written.write("data/journeys.yml", "journeys:\n  - {id: a, title: A, persona: ada}\n");
    assertThat(written.only())
        .isEqualTo(
            "data/journeys.yml:2:32 narrative/unknown-reference | There is no “ada” in"
                + " data/personas.yml. | Add the entry to data/personas.yml, below “personas:”.");
  }

  @Test
  void anEntryWithAFaultIsStillThereForOthers() {
    written.write("data/goals.yml", "goals:\n  - {id: ziel, title: Z, tusk: kuehl}\n");
    written.write(
        "data/measures.yml",
        "measures:\n  - {id: a, title: A, summary: S, state: idea, goals: [ziel]}\n");
    assertThat(written.only()).startsWith("data/goals.yml:2:26 narrative/unknown-key");
    assertThat(written.read().narrative().orElseThrow().data().goals()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadDoesNotMakeAllReferencesWrong() {
    written.write("data/future-tasks.yml", "futureTasks: [\n");
    assertThat(written.only()).startsWith("data/future-tasks.yml:2:1 narrative/yaml");
  }

  @Test
  void anIdIsGivenOnce() {
    written.write(
        "data/goals.yml",
        "goals:\n  - {id: z, title: A, task: kuehl}\n  - {id: z, title: B, task: kuehl}\n");
    assertThat(written.only())
        .isEqualTo(
            "data/goals.yml:3:10 narrative/duplicate-id | The id “z” is taken on line 2. | Give the"
                + " new entry another id. The older one stays, since others refer to it.");
  }

  @Test
  void aVersionIsConfiguredOnce() {
    written.write(
        "narrative.yml", WrittenNarrative.SETTINGS.replace("id: en,", "id: leicht, file: easy,"));
    written.write("data/future-tasks.yml", "");
    written.write(
        "content/kapitel/seilerei/index.md", WrittenNarrative.page("title: A\ntype: page"));
    assertThat(written.only())
        .startsWith(
            "narrative.yml:5:10 narrative/duplicate-id | The id “leicht” is taken on line 4.");
  }

  @Test
  void twoVersionsHaveTwoFileNames() {
    written.write(
        "narrative.yml", WrittenNarrative.SETTINGS.replace("id: en,", "id: en, file: leicht,"));
    assertThat(written.only())
        .isEqualTo(
            "narrative.yml:5:20 narrative/duplicate-url | The file name “leicht” belongs to the"
                + " language version “leicht”. | Give each language version a name of its own with"
                + " “file:”.");
  }

  @Test
  void aTextNamesVersionsThatAreThere() {
    written.write(
        "data/goals.yml",
        "goals:\n  - id: z\n    task: kuehl\n    title: {standard: A, leihct: B, tr: C}\n");
    assertThat(written.told())
        .containsExactly(
            "data/goals.yml:4:26 narrative/unknown-version | There is no language version “leihct”. |"
                + " Did you mean “leicht”?",
            "data/goals.yml:4:37 narrative/unknown-version | There is no language version “tr”. |"
                + " narrative.yml has: en, leicht, standard.");
  }

  @Test
  void aCommaThatCutsATextInBracesIsTold() {
    written.write(
        "data/goals.yml",
        "goals:\n  - id: z\n    task: kuehl\n    title: {standard: Alle, die hier leben, en: All}\n");
    assertThat(written.only())
        .isEqualTo(
            "data/goals.yml:4:29 narrative/unknown-version | There is no language version “die hier"
                + " leben”. | Within braces a comma ends the text. Put the whole text in quotation"
                + " marks.");
  }

  @Test
  void withoutVersionsTextsAreStillChecked() {
    written.write("narrative.yml", "title: A\nversions: []\nmunicipalities: [{id: a, name: A}]\n");
    written.write("content/index.md", WrittenNarrative.page("titel: A"));
    assertThat(written.told())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("content/index.md:2:1 narrative/unknown-key"),
            second -> assertThat(second).startsWith("narrative.yml:2:1 narrative/too-few"));
    assertThat(written.read().narrative()).isEmpty();
  }

  @Test
  void aTermHoldsForVersionsThatAreThere() {
    written.write(
        "data/terms.yml",
        "terms:\n  - {id: a, term: Gehweg, avoid: [Trottoir], versions: [standrad]}\n");
    assertThat(written.only())
        .startsWith(
            "data/terms.yml:2:57 narrative/unknown-version | There is no language version “standrad”.");
  }
}
