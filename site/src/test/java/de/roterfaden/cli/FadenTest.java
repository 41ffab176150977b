package de.roterfaden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FadenTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void withoutACommandItTeachesTheFirstSteps() {
    assertThat(run(Locale.GERMAN)).isEqualTo(Faden.FINE);
    assertThat(said()).contains("Erste Schritte", "faden new meine-stadt", "faden serve", "build");
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "build", "serve", "export", "explain", "plan"})
  void everyCommandExplainsItselfAndItsOptionsInBothLanguages(String command) {
    for (Locale locale : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
      out.reset();
      assertThat(run(locale, command, "--help")).isEqualTo(Faden.FINE);
      assertThat(Pattern.compile("\\n +(-\\w, )?--\\S+\\n(?! {20})").matcher(said()).results())
          .as("options without a word of explanation")
          .isEmpty();
      assertThat(said()).contains(locale.equals(Locale.GERMAN) ? "Aufruf:" : "Usage:");
    }
  }

  @Test
  void theLanguageCanBeChosen() {
    run(Locale.GERMAN, "--ui-language", "en", "--help");
    assertThat(said()).contains("First steps");
  }

  @Test
  void aMisspeltCommandIsAnsweredWithTheNearestOne() {
    assertThat(run(Locale.ENGLISH, "biuld")).isEqualTo(Faden.WRONG_USAGE);
    assertThat(complained()).contains("“biuld”", "Did you mean “build”?", "faden --help");
  }

  @Test
  void aMisspeltOptionIsAnsweredWithTheNearestOne() {
    assertThat(run(Locale.GERMAN, "build", "--editon", "public")).isEqualTo(Faden.WRONG_USAGE);
    assertThat(complained()).contains("Meinten Sie „--edition“?", "faden build --help");
  }

  @Test
  void aWrongValueIsAnsweredWithThePossibleOnes() {
    assertThat(run(Locale.ENGLISH, "build", "--edition", "secret")).isEqualTo(Faden.WRONG_USAGE);
    assertThat(complained()).contains("“secret”", "--edition", "public|review|editorial");
  }

  @Test
  void aMissingFolderIsAskedFor() {
    assertThat(run(Locale.GERMAN, "new")).isEqualTo(Faden.WRONG_USAGE);
    assertThat(complained()).contains("DIR");
  }

  @Test
  void withoutANarrativeTheUserLearnsHowToGetOne() {
    assertThat(run(Locale.GERMAN, "build")).isEqualTo(Faden.WRONG_USAGE);
    assertThat(complained()).contains("narrative.yml fehlt", "faden new");
  }

  @Test
  void aNarrativeNearbyIsPointedOut() throws IOException {
    Files.createDirectories(folder.resolve("lindwerth/content"));
    Files.writeString(folder.resolve("lindwerth/narrative.yml"), "title: Lindwerth\n");

    assertThat(run(Locale.ENGLISH, "build")).isEqualTo(Faden.WRONG_USAGE);
    assertThat(complained()).contains("Perhaps you mean: lindwerth");

    err.reset();
    assertThat(run(Locale.ENGLISH, "build", "lindwerth/content")).isEqualTo(Faden.WRONG_USAGE);
    assertThat(complained()).contains("Perhaps you mean: lindwerth");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void aNewNarrativeBuildsAtOnce(String language) {
    Locale locale = Locale.forLanguageTag(language);

    assertThat(run(locale, "new", "bad-sonnfeld")).isEqualTo(Faden.FINE);
    assertThat(said()).contains("bad-sonnfeld", "faden serve");
    assertThat(run(locale, "build", "bad-sonnfeld", "--fail-on", "warning"))
        .as("%s", complained())
        .isEqualTo(Faden.FINE);
    assertThat(folder.resolve("bad-sonnfeld/output/public/index.html"))
        .content(StandardCharsets.UTF_8)
        .contains("Bad Sonnfeld");
  }

  @Test
  void anErrorInTheContentPublishesNothingAndSaysWhere() throws IOException {
    run(Locale.GERMAN, "new", "dorf");
    run(Locale.GERMAN, "build", "dorf");
    Path index = folder.resolve("dorf/output/public/index.html");
    String before = Files.readString(index);
    Path page = folder.resolve("dorf/content/index.md");
    Files.writeString(page, Files.readString(page) + "\n::: visoin\n:::\n");
    out.reset();
    err.reset();

    assertThat(run(Locale.GERMAN, "build", "dorf")).isEqualTo(Faden.FINDINGS);

    assertThat(complained())
        .contains("content/index.md:", "visoin", "„vision“", "Es wurde nichts veröffentlicht");
    assertThat(index).content(StandardCharsets.UTF_8).isEqualTo(before);
  }

  @Test
  void theReportCanBeHadAsJsonWhileWordsGoToTheErrorStream() throws IOException {
    run(Locale.ENGLISH, "new", "village");
    out.reset();

    assertThat(run(Locale.ENGLISH, "build", "village", "--format", "json")).isEqualTo(Faden.FINE);

    assertThat(
            new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(said())
                .get("schema")
                .asInt())
        .isEqualTo(1);
  }

  @Test
  void severalNarrativesAreBuiltInOneRunAndABrokenOneStopsNoOther() throws IOException {
    for (String town : new String[] {"ahausen", "bedorf", "celberg"}) {
      run(Locale.GERMAN, "new", "orte/" + town);
    }
    Path page = folder.resolve("orte/bedorf/content/index.md");
    Files.writeString(page, Files.readString(page) + "\n::: visoin\n:::\n");
    Files.writeString(folder.resolve("orte/liste.txt"), "Orte");
    out.reset();

    assertThat(
            run(
                Locale.GERMAN,
                "build",
                "orte/ahausen",
                "orte/bedorf",
                "orte/celberg",
                "orte/liste.txt",
                "orte/ahausen"))
        .isEqualTo(Faden.FINDINGS);

    assertThat(said().lines().map(line -> line.replaceFirst(":.*", "")))
        .startsWith("orte/liste.txt", "orte/ahausen", "orte/bedorf", "orte/celberg")
        .hasSize(5);
    assertThat(said()).contains("nicht veröffentlicht, 1 Fehler", "2 von 3 Websites");
    assertThat(complained()).contains("orte/bedorf/content/index.md:", "visoin", "„vision“");
    assertThat(folder.resolve("orte/celberg/output/public/index.html"))
        .content(StandardCharsets.UTF_8)
        .contains("Celberg");
    assertThat(folder.resolve("orte/bedorf/output")).doesNotExist();
  }

  @Test
  void narrativesThatAreBuiltTogetherMakeTheSameFilesAsAlone() throws IOException {
    run(Locale.GERMAN, "new", "ahausen");
    run(Locale.GERMAN, "new", "bedorf");
    run(Locale.GERMAN, "build", "ahausen");

    assertThat(run(Locale.GERMAN, "build", "ahausen", "bedorf", "--out", "alle"))
        .isEqualTo(Faden.FINE);

    assertThat(files("alle/ahausen")).isEqualTo(files("ahausen/output/public"));
    assertThat(folder.resolve("alle/bedorf/index.html"))
        .content(StandardCharsets.UTF_8)
        .contains("Bedorf");
  }

  @Test
  void whatCannotBeToldApartIsNotBuiltTogether() {
    for (String place : new String[] {"nord/dorf", "sued/dorf"}) {
      run(Locale.ENGLISH, "new", place);
    }

    assertThat(run(Locale.ENGLISH, "build", "nord/dorf", "sued/dorf", "--out", "all"))
        .isEqualTo(Faden.WRONG_USAGE);
    assertThat(complained()).contains("same name");
    assertThat(
            run(
                Locale.ENGLISH,
                "build",
                "nord/dorf",
                "sued/dorf",
                "--base-url",
                "https://x.example/"))
        .isEqualTo(Faden.WRONG_USAGE);
    assertThat(complained()).contains("baseUrl");
    assertThat(run(Locale.ENGLISH, "build", "nord/dorf", "sued/drof")).isEqualTo(Faden.WRONG_USAGE);
    assertThat(complained()).contains("drof");
    assertThat(folder.resolve("nord/dorf/output")).doesNotExist();
  }

  @Test
  void aRuleIsExplainedByItsWholeOrItsShortName() {
    assertThat(run(Locale.GERMAN, "explain", "readability/passive")).isEqualTo(Faden.FINE);
    assertThat(said())
        .contains("Sagen, wer etwas tut", "    Die Stadt baut den Platz 2027 um.", "because …");
    out.reset();

    assertThat(run(Locale.ENGLISH, "explain", "passive")).isEqualTo(Faden.FINE);
    assertThat(said()).contains("Say who does it");
  }

  @Test
  void anUnknownOrAmbiguousRuleIsAnsweredWithThePossibleOnes() {
    assertThat(run(Locale.GERMAN, "explain", "readability/pasive")).isEqualTo(Faden.WRONG_USAGE);
    assertThat(complained()).contains("„readability/pasive“", "„readability/passive“");
    err.reset();

    assertThat(run(Locale.GERMAN, "explain", "abbreviation")).isEqualTo(Faden.WRONG_USAGE);
    assertThat(complained()).contains("readability/abbreviation, accessibility/abbreviation");
  }

  @Test
  void withoutARuleAllAreNamed() {
    assertThat(run(Locale.ENGLISH, "explain")).isEqualTo(Faden.FINE);
    assertThat(said()).contains("links/broken", "Readability", "story/arc");
  }

  @Test
  void aPlanCountsBackFromTheCouncilsDay() {
    run(Locale.GERMAN, "new", "dorf");
    out.reset();

    assertThat(run(Locale.GERMAN, "plan", "dorf", "--council-date", "2099-06-24"))
        .isEqualTo(Faden.FINE);
    assertThat(said()).contains("24. Juni 2099", "27. Mai 2099", "Vorlage für den Rat einreichen");
    assertThat(
            run(Locale.GERMAN, "plan", "dorf", "--council-date", "2099-06-24", "--format", "html"))
        .isEqualTo(Faden.FINE);
    assertThat(said()).contains("<!DOCTYPE html>");

    assertThat(run(Locale.GERMAN, "plan", "dorf", "--council-date", "24.6.2099"))
        .isEqualTo(Faden.WRONG_USAGE);
    assertThat(complained()).contains("„24.6.2099“", "2027-06-24");
    assertThat(run(Locale.ENGLISH, "plan", "dorf")).isEqualTo(Faden.WRONG_USAGE);
  }

  @Test
  void theReportCanBeWrittenToAFile() {
    run(Locale.ENGLISH, "new", "village");

    run(Locale.ENGLISH, "build", "village", "--format", "json", "--output", "report.json");

    assertThat(folder.resolve("report.json")).content().contains("\"schema\" : 1");
  }

  private int run(Locale locale, String... arguments) {
    Locale chosen = arguments.length == 0 ? locale : languageOf(locale, arguments);
    Terminal terminal =
        new Terminal(
            new PrintWriter(out, true, StandardCharsets.UTF_8),
            new PrintWriter(err, true, StandardCharsets.UTF_8),
            chosen,
            folder,
            false);
    return Faden.run(terminal, arguments);
  }

  private static Locale languageOf(Locale locale, String... arguments) {
    return String.join(" ", arguments).contains("--ui-language")
        ? UiLanguage.of(arguments)
        : locale;
  }

  /** What is in a folder: the content of every file by its path. */
  private Map<String, String> files(String name) throws IOException {
    Path root = folder.resolve(name);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(root)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
