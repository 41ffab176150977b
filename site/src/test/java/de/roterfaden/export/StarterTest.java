package de.roterfaden.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.bake.BuildRequest;
import de.roterfaden.bake.BuildResult;
import de.roterfaden.bake.Progress;
import de.roterfaden.bake.SiteBuild;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Severity;
import de.roterfaden.markup.SitePlan;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.NarrativeReader;
import de.roterfaden.narrative.ReadResult;
import de.roterfaden.narrative.Time;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarterTest {

  private static final String[] BLOCKS = {
    "summary",
    "turn",
    "promise",
    "story-point",
    "voice",
    "note",
    "next-steps",
    "quote",
    "vision",
    "future-task",
    "future-tasks"
  };

  /** The least that an example says of itself. */
  private static final String SETTINGS =
      "title: Lindwerth\nversions:\n  - {id: standard, file: index, language: de, level: standard}\n";

  @TempDir private Path temp;

  /** The languages in which a narrative can begin. */
  enum Language {
    GERMAN(Locale.GERMAN, "LIESMICH.txt", "standard einfach leicht"),
    ENGLISH(Locale.ENGLISH, "README.txt", "standard easy");

    private final Locale locale;
    private final String guide;
    private final String versions;

    Language(Locale locale, String guide, String versions) {
      this.locale = locale;
      this.guide = guide;
      this.versions = versions;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNewNarrativeIsReadWithoutAFinding(Language language) {
    Path dir = temp.resolve("meine-stadt");

    assertThat(Starter.create(dir, language.locale)).isEmpty();

    for (Edition edition : Edition.values()) {
      ReadResult read = NarrativeReader.read(dir, edition);
      assertThat(grave(read.findings())).isEmpty();
      assertThat(read.narrative()).isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyEditionOfANewNarrativeIsBuiltWithoutAFinding(Language language) {
    Path dir = temp.resolve("meine-stadt");
    assertThat(Starter.create(dir, language.locale)).isEmpty();

    for (Edition edition : Edition.values()) {
      BuildResult built = SiteBuild.run(BuildRequest.of(dir).forEdition(edition), Progress.SILENT);

      assertThat(grave(built.findings())).isEmpty();
      assertThat(built.published()).isTrue();
      assertThat(built.pages().values()).allMatch(pages -> pages > 9 + 2 + 1 + 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPageIsThereInEveryLanguageVersion(Language language) {
    Narrative narrative = created("meine-stadt", language);

    assertThat(String.join(" ", narrative.versions().stream().map(LanguageVersion::id).toList()))
        .isEqualTo(language.versions);
    assertThat(narrative.pages().stream().map(page -> page.path()).distinct())
        .hasSize(9)
        .allSatisfy(
            path ->
                assertThat(narrative.versions())
                    .allSatisfy(version -> assertThat(narrative.page(path, version)).isPresent()));
  }

  @ParameterizedTest
  @EnumSource
  void theStoryJoinsPastPresentAndFutureAndTriesEveryBlock(Language language) {
    Narrative narrative = created("meine-stadt", language);
    List<String> words =
        narrative.pages().stream()
            .flatMap(page -> page.body().lines())
            .filter(line -> line.startsWith("::: "))
            .map(line -> line.split(" ", -1)[1])
            .toList();

    assertThat(narrative.pages()).extracting(page -> page.front().time()).contains(Time.values());
    assertThat(words).contains(BLOCKS);
  }

  @ParameterizedTest
  @EnumSource
  void everyFutureTaskHasItsPageInEveryLanguageVersion(Language language) {
    Narrative narrative = created("meine-stadt", language);
    SitePlan plan = SitePlan.of(narrative);

    assertThat(narrative.data().futureTasks()).hasSize(2);
    for (FutureTask task : narrative.data().futureTasks()) {
      assertThat(narrative.versions())
          .allSatisfy(version -> assertThat(plan.has(plan.taskPath(task), version)).isTrue());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theDataShowsOneOfEachKind(Language language) {
    Data data = created("meine-stadt", language).data();

    assertThat(data.goals()).hasSize(2);
    assertThat(data.measures()).hasSize(3).allMatch(measure -> measure.goals().size() == 1);
    assertThat(data.visions()).hasSize(1).allMatch(vision -> vision.points().size() == 3);
    assertThat(data.glossary()).hasSize(3);
    assertThat(data.voices()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void theFolderHoldsAGuideAndTheSettingsOfJBake(Language language) {
    Path dir = temp.resolve("meine-stadt");

    assertThat(Starter.create(dir, language.locale)).isEmpty();

    assertThat(dir.resolve(language.guide)).content().contains("faden serve", "faden build");
    assertThat(dir.resolve("jbake.properties")).content().contains("content.folder=content");
  }

  @ParameterizedTest
  @CsvSource({
    "meine-stadt, Meine Stadt, meine-stadt",
    "frankfurt-am-main, Frankfurt am Main, frankfurt-am-main",
    "Bad_Königshofen, Bad Königshofen, bad-koenigshofen",
    "haßloch, Haßloch, hassloch",
    "am-see, Am See, am-see",
    "null, Null, null",
    "2035, 2035, 2035",
    "東京, 東京, musterstadt",
    "---, Musterstadt, musterstadt",
    "a: [b] # c, A B C, a-b-c",
  })
  void theMunicipalityIsNamedAfterTheFolder(String folder, String name, String id) {
    Narrative narrative = created(folder, Language.GERMAN);

    assertThat(narrative.settings().municipalities().get(0).name()).isEqualTo(name);
    assertThat(narrative.settings().municipalities().get(0).id()).isEqualTo(id);
    assertThat(narrative.settings().title().toString()).contains(name + " 2035");
  }

  @Test
  void theFactsAreAsOfToday() {
    ZoneId here = ZoneId.systemDefault();
    LocalDate before = LocalDate.now(here);
    Narrative narrative = created("meine-stadt", Language.GERMAN);

    assertThat(narrative.settings().asOf().iso())
        .isIn(before.toString(), LocalDate.now(here).toString());
  }

  @Test
  void anEmptyFolderIsFilledAndKeepsNoTraces() throws IOException {
    Path dir = Files.createDirectory(temp.resolve("leer"));
    Files.writeString(dir.resolve(".DS_Store"), "");

    assertThat(Starter.create(dir, Locale.GERMAN)).isEmpty();

    assertThat(names(dir))
        .containsExactlyInAnyOrder(
            ".DS_Store", "LIESMICH.txt", "content", "data", "jbake.properties", "narrative.yml");
  }

  @Test
  void foldersAboveAreMadeToo() {
    Path dir = temp.resolve("a/b/c");

    assertThat(Starter.create(dir, Locale.GERMAN)).isEmpty();

    assertThat(dir.resolve("narrative.yml")).exists();
    assertThat(names(dir.getParent())).containsExactly("c");
  }

  @Test
  void aFolderThatIsNotEmptyIsLeftAlone() throws IOException {
    Path dir = Files.createDirectory(temp.resolve("voll"));
    Files.writeString(dir.resolve("brief.txt"), "Liebe Leute");

    List<Finding> findings = Starter.create(dir, Locale.GERMAN);

    assertThat(findings).extracting(Finding::rule).containsExactly("export/folder-not-empty");
    assertThat(names(dir)).containsExactly("brief.txt");
    assertSpoken(findings);
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(temp.resolve("brief.txt"), "Liebe Leute");

    List<Finding> findings = Starter.create(file, Locale.GERMAN);

    assertThat(findings).extracting(Finding::rule).containsExactly("export/not-a-folder");
    assertThat(file).content().isEqualTo("Liebe Leute");
    assertSpoken(findings);
  }

  @Test
  void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
    Files.writeString(temp.resolve("datei"), "");

    List<Finding> findings = Starter.create(temp.resolve("datei/ort"), Locale.GERMAN);

    assertThat(findings).extracting(Finding::rule).containsExactly("export/not-written");
    assertThat(names(temp)).containsExactly("datei");
    assertSpoken(findings);
  }

  @Test
  void anExampleInAFolderGivesItsShapeAndNotItsWords() throws IOException {
    Path shelf = temp.resolve("klassen/de/roterfaden/narratives");
    put(shelf.resolve("lindwerth/narrative.yml"), SETTINGS);
    put(
        shelf.resolve("lindwerth/content/index.md"),
        "---\ntitle: Der Hafen\n---\n\n## Am Kai\n\nWas Hein sah.\n");
    put(shelf.resolve("tests/Some.class"), "no narrative");
    Path dir = temp.resolve("neuland");

    try (URLClassLoader loader = loader(temp.resolve("klassen"))) {
      assertThat(Starter.examples(loader)).containsExactly("lindwerth");
      assertThat(Starter.create(dir, "lindwerth", Locale.GERMAN, loader)).isEmpty();
    }

    assertThat(dir.resolve("narrative.yml")).content().contains("Neuland 2035");
    assertThat(dir.resolve("content/index.md"))
        .content()
        .contains("Neuland 2035", "## ")
        .doesNotContain("Hafen", "Kai", "Hein");
  }

  @Test
  void anExampleMayLieInAJar() throws IOException {
    Path jar = jar("lindwerth/narrative.yml", "sollertal/narrative.yml");
    Path dir = temp.resolve("neuland");

    try (URLClassLoader loader = loader(jar)) {
      assertThat(Starter.examples(loader)).containsExactly("lindwerth", "sollertal");
      assertThat(Starter.create(dir, "sollertal", Locale.ENGLISH, loader)).isEmpty();
    }

    assertThat(names(dir)).containsExactly("README.txt", "jbake.properties", "narrative.yml");
  }

  @Test
  void aMisspeltExampleIsAnsweredWithTheNearestName() throws IOException {
    try (URLClassLoader loader =
        loader(jar("lindwerth/narrative.yml", "sollertal/narrative.yml"))) {
      List<Finding> findings =
          Starter.create(temp.resolve("kopie"), "lindwert", Locale.GERMAN, loader);

      assertThat(findings).extracting(Finding::rule).containsExactly("export/unknown-example");
      assertThat(findings.get(0).help())
          .isEqualTo(Message.of("export.nearest-example", "lindwerth", "lindwerth, sollertal"));
      assertSpoken(findings);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x",
        "..",
        ".",
        "",
        "/",
        "lindwerth/../..",
        "lindwerth/content",
        "/etc",
        "C:\\"
      })
  void anExampleIsANameAndNeverAPath(String hostile) throws IOException {
    Path jar = jar("lindwerth/narrative.yml", "lindwerth/content/index.md");
    Path dir = temp.resolve("kopie");

    try (URLClassLoader loader = loader(jar)) {
      assertThat(Starter.create(dir, hostile, Locale.GERMAN, loader))
          .extracting(Finding::rule)
          .containsExactly("export/unknown-example");
    }
    assertThat(dir).doesNotExist();
  }

  @Test
  void withoutExamplesThereIsStillAnAnswer() {
    List<Finding> findings = Starter.create(temp.resolve("kopie"), "lindwerth", Locale.GERMAN);

    assertThat(Starter.examples()).isEmpty();
    assertThat(findings).extracting(Finding::rule).containsExactly("export/unknown-example");
    assertSpoken(findings);
  }

  @Test
  void bothStartersHaveTheSameDrawings() throws IOException {
    assertThat(drawings("de")).hasSize(4).isEqualTo(drawings("en"));
  }

  private Narrative created(String folder, Language language) {
    Path dir = temp.resolve(folder);
    assertThat(Starter.create(dir, language.locale)).isEmpty();
    return NarrativeReader.read(dir, Edition.PUBLIC).narrative().orElseThrow();
  }

  private static List<Finding> grave(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() != Severity.INFO).toList();
  }

  /** The sentences exist in both languages, with nothing left to fill in. */
  private static void assertSpoken(List<Finding> findings) {
    for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      Messages messages = Messages.in(locale);
      assertThat(findings)
          .allSatisfy(
              finding -> {
                assertThat(messages.text(finding.message())).isNotBlank().doesNotContain("{");
                assertThat(messages.text(finding.help())).isNotBlank().doesNotContain("{");
              });
    }
  }

  private static List<String> names(Path dir) {
    try (Stream<Path> children = Files.list(dir)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> drawings(String language) throws IOException {
    return ClassPathFolder.files(
            StarterTest.class.getClassLoader(), "de/roterfaden/export/starter/" + language)
        .entrySet()
        .stream()
        .filter(file -> file.getKey().endsWith(".svg"))
        .map(file -> new String(file.getValue(), UTF_8))
        .sorted()
        .toList();
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static URLClassLoader loader(Path... roots) {
    return new URLClassLoader(Arrays.stream(roots).map(StarterTest::url).toArray(URL[]::new), null);
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * A jar as Maven builds it, with entries for folders; each file holds the settings of a
   * narrative.
   */
  private Path jar(String... files) throws IOException {
    Path jar = temp.resolve("beispiele.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      java.util.Set<String> folders = new java.util.LinkedHashSet<>();
      for (String file : files) {
        String entry = "de/roterfaden/narratives/" + file;
        for (int slash = entry.indexOf('/'); slash >= 0; slash = entry.indexOf('/', slash + 1)) {
          if (folders.add(entry.substring(0, slash + 1))) {
            zip.putNextEntry(new ZipEntry(entry.substring(0, slash + 1)));
          }
        }
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(SETTINGS.getBytes(UTF_8));
      }
    }
    return jar;
  }
}
