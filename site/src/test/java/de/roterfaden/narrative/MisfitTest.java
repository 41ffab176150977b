package de.roterfaden.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of values that do not fit. */
class MisfitTest {

  @TempDir private Path folder;
  private WrittenNarrative written;

  @BeforeEach
  void write() {
    written = new WrittenNarrative(folder);
  }

  @Test
  void anUnknownKeyNamesTheNearestOne() {
    assertThat(front("title: A\ndescripton: B"))
        .isEqualTo(
            "content/index.md:3:1 narrative/unknown-key | There is no key “descripton” here. | Did"
                + " you mean “description”?");
  }

  @Test
  void anUnknownKeyThatIsLikeNoneNamesThemAll() {
    assertThat(milestone("when: 2026"))
        .isEqualTo(
            "data/milestones.yml:6:5 narrative/unknown-key | There is no key “when” here. | Possible"
                + " here: id, date, title, text, state, task.");
  }

  @Test
  void aKeyThatIsMissingBecauseItIsMisspeltIsToldOnce() {
    assertThat(front("titel: A"))
        .isEqualTo(
            "content/index.md:2:1 narrative/unknown-key | There is no key “titel” here. | Did you"
                + " mean “title”?");
  }

  @Test
  void aMissingTitleIsFoundAtTheBeginningOfTheFrontMatter() {
    assertThat(front("order: 1"))
        .isEqualTo(
            "content/index.md:2:1 narrative/missing-title | “title”, the name, is missing. | Add"
                + " “title:” with the name by which readers find this.");
    assertThat(front("")).startsWith("content/index.md:2:1 narrative/missing-title |");
  }

  @Test
  void aTitleWithoutWordsIsMissingWhereItStands() {
    assertThat(front("order: 1\ntitle:"))
        .startsWith(
            "content/index.md:3:1 narrative/missing-title | “title”, the name, is missing.");
  }

  @Test
  void aMissingKeyIsFoundAtItsEntry() {
    written.write("data/goals.yml", "goals:\n  - title: Ziel\n    task: kuehl\n");
    assertThat(written.only())
        .isEqualTo(
            "data/goals.yml:2:5 narrative/missing-key | “id” is missing. | Add “id:” with a value.");
  }

  @Test
  void aMissingChoiceNamesWhatCanBeChosen() {
    written.write("data/milestones.yml", "milestones:\n  - {id: a, title: B, date: 2026}\n");
    assertThat(written.only())
        .isEqualTo(
            "data/milestones.yml:2:6 narrative/missing-key | “state” is missing. | Add “state:” with"
                + " one of these words: done, running, planned.");
  }

  @Test
  void aMisspeltWordOfAChoiceNamesTheNearestOne() {
    assertThat(front("title: A\nstatus: pubished"))
        .isEqualTo(
            "content/index.md:3:9 narrative/wrong-value | “status” cannot be “pubished”. | Did you"
                + " mean “published”?");
  }

  @Test
  void aWordThatIsLikeNoChoiceNamesThemAll() {
    assertThat(front("title: A\ntime: damals"))
        .isEqualTo(
            "content/index.md:3:7 narrative/wrong-value | “time” cannot be “damals”. | Possible:"
                + " past, present, future.");
  }

  @Test
  void aListWhereWordsMustBeIsTold() {
    assertThat(front("title: [A, B]"))
        .isEqualTo(
            "content/index.md:2:1 narrative/wrong-type | “title” needs a text. | Write the text"
                + " behind “title:” on the same line.");
  }

  @Test
  void wordsWhereAListMustBeAreTold() {
    assertThat(front("title: A\ntags: eins"))
        .isEqualTo(
            "content/index.md:3:7 narrative/wrong-type | “tags” needs a list. | Below “tags:” write"
                + " each entry on a line of its own, with “- ” before it.");
  }

  @Test
  void wordsWhereKeysMustBeAreTold() {
    assertThat(front("title: A\ntested: ja"))
        .isEqualTo(
            "content/index.md:3:9 narrative/wrong-type | “tested” needs several keys. | Below"
                + " “tested:” write indented lines “key: value”.");
  }

  @ParameterizedTest
  @CsvSource({"1.5", "eins", "'\"1\"'", "12.000", "007", "99999999999999999999"})
  void whatIsNoWholeNumberIsTold(String order) {
    assertThat(front("title: A\norder: " + order))
        .isEqualTo(
            "content/index.md:3:8 narrative/wrong-type | “order” needs a whole number. | Write the"
                + " number without quotation marks, dots, commas and unit: 18000.");
  }

  @Test
  void aDecimalWithACommaIsTold() {
    written.write("content/v.svg", WrittenNarrative.SVG);
    written.write("content/v.svg.yml", WrittenNarrative.SIDE);
    written.write(
        "data/visions.yml",
        """
        visions:
          - id: v
            title: V
            picture: v.svg
            message: M
            points:
              - {id: p, x: "37,5", y: 40, title: T, text: U}
        """);
    assertThat(written.only())
        .isEqualTo(
            "data/visions.yml:7:20 narrative/wrong-type | “x” needs a number. | Write the number"
                + " without quotation marks and unit, decimals behind a point: 37.5.");
  }

  @Test
  void aPointOutsideOfItsPictureIsTold() {
    written.write("content/v.svg", WrittenNarrative.SVG);
    written.write("content/v.svg.yml", WrittenNarrative.SIDE);
    written.write(
        "data/visions.yml",
        """
        visions:
          - id: v
            title: V
            picture: v.svg
            message: M
            points:
              - {id: p, x: 100.5, y: -1, title: T, text: U}
        """);
    assertThat(written.told())
        .containsExactly(
            "data/visions.yml:7:20 narrative/out-of-range | “x” is 100.5, but can be 100 at most. |"
                + " Write a number that fits.",
            "data/visions.yml:7:30 narrative/out-of-range | “y” is -1, but must be at least 0. |"
                + " Write a number that fits.");
  }

  @Test
  void yesIsNoTruthOfYaml() {
    written.write("data/videos.yml", "videos:\n  - {id: v, title: V, signLanguage: ja}\n");
    assertThat(written.only())
        .isEqualTo(
            "data/videos.yml:2:37 narrative/wrong-type | “signLanguage” needs true or false. | Write"
                + " “signLanguage: true” or “signLanguage: false”, without quotation marks.");
  }

  @Test
  void aListWhereATextInVersionsMustBeIsTold() {
    assertThat(milestone("text: [A]"))
        .isEqualTo(
            "data/milestones.yml:6:5 narrative/wrong-type | “text” needs a text, or texts by language"
                + " version. | Write “text: text”, or below it, indented, one line for each language"
                + " version, such as “en: text”.");
  }

  @Test
  void aTextOfBlanksIsEmpty() {
    assertThat(front("title: A\ndescription: ' '"))
        .isEqualTo(
            "content/index.md:3:14 narrative/empty | “description” is empty. | Write a text behind"
                + " “description:”, or delete the line.");
    written.delete("content/index.md").write("content/index.md", WrittenNarrative.page("title: A"));
    assertThat(milestone("text: {}")).startsWith("data/milestones.yml:6:5 narrative/empty");
    assertThat(milestone("text: {en: ''}")).startsWith("data/milestones.yml:6:16 narrative/empty");
  }

  @ParameterizedTest
  @CsvSource({
    "1.6.2026,2026-06-01",
    "01.06.2026,2026-06-01",
    "6/2026,2026-06",
    "Juni 2026,2026-06-01",
    "2026-6-1,2026-06-01",
    "2026-13,2026-06-01",
    "31.02.2026,2026-06-01"
  })
  void aDateWrittenDifferentlyIsToldAsItShouldBe(String date, String iso) {
    assertThat(front("title: A\ndate: " + date))
        .isEqualTo(
            "content/index.md:3:7 narrative/bad-date | “%s” is not a date. | Write year, month and day, as far as they are known: %s."
                .formatted(date, iso));
  }

  @Test
  void aDayThatNoCalendarHasIsTold() {
    assertThat(front("title: A\ndate: 2026-02-30"))
        .isEqualTo(
            "content/index.md:3:7 narrative/bad-date | No calendar has the day “2026-02-30”. | Look"
                + " at month and day.");
  }

  @Test
  void aBadIdIsToldAsItShouldBe() {
    written.write("data/goals.yml", "goals:\n  - {id: Kühle Orte, title: Z, task: kuehl}\n");
    assertThat(written.only())
        .isEqualTo(
            "data/goals.yml:2:10 narrative/bad-id | “Kühle Orte” is not an id: lower-case letters,"
                + " digits and hyphens only. | Write “kuehle-orte”.");
  }

  @Test
  void aBadColourIsTold() {
    assertThat(colours("[red]"))
        .isEqualTo(
            "narrative.yml:12:15 narrative/bad-color | “red” is not a colour. | Write the colour with"
                + " six digits in quotation marks: \"#1f5c7a\". Without quotation marks a comment"
                + " begins at #.");
  }

  @Test
  void aColourWithoutQuotationMarksIsAComment() {
    assertThat(colours("\n        - #1f5c7a"))
        .isEqualTo(
            "narrative.yml:13:10 narrative/wrong-type | “brand” needs a text. | Write the colour with"
                + " six digits in quotation marks: \"#1f5c7a\". Without quotation marks a comment"
                + " begins at #.");
  }

  @Test
  void fourColoursAreTooMany() {
    assertThat(colours("['#111111', '#222222', '#333333', '#444444']"))
        .isEqualTo(
            "narrative.yml:12:7 narrative/too-many | “brand” has too many entries. | Take out what is"
                + " too much.");
  }

  @Test
  void aListThatMayNotBeEmptyIsTold() {
    written.write(
        "data/measures.yml",
        "measures:\n  - {id: m, title: M, summary: S, goals: [], state: idea}\n");
    assertThat(written.only())
        .isEqualTo(
            "data/measures.yml:2:35 narrative/too-few | “goals” is empty; it needs at least one"
                + " entry. | Add an entry.");
  }

  @Test
  void aRepetitionIsTold() {
    written.write("data/goals.yml", "goals:\n  - {id: g, title: Z, task: kuehl}\n");
    written.write(
        "data/measures.yml",
        "measures:\n  - {id: m, title: M, summary: S, goals: [g, g], state: idea}\n");
    assertThat(written.only())
        .isEqualTo(
            "data/measures.yml:2:35 narrative/repeated | Something stands twice in “goals”. | Take out"
                + " the repetition.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "baseUrl: https://x.example|10|bad-base-url|Write it with https:// at its beginning and / at its end: https://narrative.example/.",
        "baseUrl: erzaehlung.example/|10|bad-base-url|Write it with https:// at its beginning and / at its end: https://narrative.example/.",
        "paths: {futureTasks: /Zukunft/Aufgaben/}|22|bad-folder|Write “zukunft/aufgaben”.",
        "contacts: [{id: a, name: B, purpose: press, email: b}]|52|bad-email|Write it like “townhall@lindwerth.example”.",
        "accept: [{rule: promise, because: B}]|17|bad-rule|Write the rule as the finding names it, such as narrative/unexpected-file."
      })
  void wordsOfAKindAreToldHowTheyAreWritten(String line, int column, String rule, String help) {
    written.write("narrative.yml", WrittenNarrative.SETTINGS + line + "\n");
    assertThat(written.only())
        .startsWith("narrative.yml:10:" + column + " narrative/" + rule + " |")
        .endsWith("| " + help);
  }

  @ParameterizedTest
  @CsvSource({"/kapitel/alt/,kapitel/alt", "kapitel/alt.html,kapitel/alt", "/alt,alt"})
  void anOldAddressIsToldAsItShouldBe(String alias, String better) {
    assertThat(front("title: A\naliases: [" + alias + "]"))
        .isEqualTo(
            "content/index.md:3:11 narrative/bad-alias | “%s” is not an old address. | Write it without a slash at its beginning and end and without .html: “%s”."
                .formatted(alias, better));
  }

  @Test
  void aBadAddressAndABadDurationAreTold() {
    written.write(
        "data/videos.yml",
        "videos:\n  - {id: v, title: V, url: www.video.example, duration: 3 Minuten}\n");
    assertThat(written.told())
        .containsExactly(
            "data/videos.yml:2:28 narrative/bad-url | “www.video.example” is not a complete address."
                + " | The address begins with https://.",
            "data/videos.yml:2:57 narrative/bad-duration | “3 Minuten” is not a duration. | Write"
                + " minutes and seconds in quotation marks: \"3:42\".");
  }

  @Test
  void aFileWithoutKeysIsTold() {
    written.write("data/goals.yml", "- a\n- b\n");
    assertThat(written.only())
        .isEqualTo(
            "data/goals.yml:1:3 narrative/wrong-type | There are no lines “key: value” here. | Begin"
                + " with a key and a colon, such as “title: Name”.");
  }

  @Test
  void wordsWithoutEndAreQuotedInBrief() {
    assertThat(front("title: A\nstatus: " + "x".repeat(100_000))).hasSizeLessThan(300);
  }

  @Test
  @Timeout(20)
  void mistakesWithoutEndAreListedUpToAHundred() {
    String bad = "  - {id: A, titel: B, task: x}\n";
    String unknown = "  - {id: a%d, title: B, task: unbekannt%d}\n";
    StringBuilder goals = new StringBuilder("goals:\n").append(bad.repeat(20_000));
    for (int i = 0; i < 20_000; i++) {
      goals.append(unknown.formatted(i, i));
    }
    written.write("data/goals.yml", goals.toString());
    assertThat(written.read().findings())
        .hasSizeLessThan(310)
        .extracting(Finding::rule)
        .contains("narrative/too-much-wrong");
  }

  private String front(String front) {
    return written.write("content/index.md", WrittenNarrative.page(front)).only();
  }

  private String milestone(String line) {
    return written
        .write(
            "data/milestones.yml",
            "milestones:\n  - id: a\n    title: B\n    date: 2026\n    state: done\n    "
                + line
                + "\n")
        .only();
  }

  private String colours(String brand) {
    settings("    colors:\n      brand: " + brand);
    return written.only();
  }

  private void settings(String lines) {
    written.write(
        "narrative.yml",
        """
        title: Lindwerth 2035
        versions:
          - {id: standard, file: index, language: de, level: standard}
          - {id: leicht, language: de, level: easy, label: Leichte Sprache}
          - {id: en, language: en, level: standard, label: English}
        bodies:
          - {id: rat, name: Rat der Stadt, municipality: lindwerth}
        municipalities:
          - id: lindwerth
            name: Stadt Lindwerth
        """
            + lines
            + "\n");
  }
}
