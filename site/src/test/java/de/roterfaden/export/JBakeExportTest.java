package de.roterfaden.export;

import static de.roterfaden.bake.GeneratedNarrative.CANARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.roterfaden.bake.BuildRequest;
import de.roterfaden.bake.BuildResult;
import de.roterfaden.bake.GeneratedNarrative;
import de.roterfaden.bake.OtherProcess;
import de.roterfaden.bake.Progress;
import de.roterfaden.bake.SiteBuild;
import de.roterfaden.bake.SiteOnDisk;
import de.roterfaden.finding.Finding;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.NarrativeReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JBakeExportTest {

  private static final Path STOCK = Path.of("..", "stock-jbake", "target", "lib");

  @TempDir private Path folder;

  @Test
  void stockJBakeBakesTheSamePagesOfAGeneratedNarrative() throws IOException {
    Path narrative = folder.resolve("narrative");
    GeneratedNarrative.write(narrative, 6);
    GeneratedNarrative.addSecrets(narrative);
    GeneratedNarrative.addPhoto(narrative, "hafen.jpg", 1600, 800);
    GeneratedNarrative.addPhoto(narrative, "platz.png", 700, 350);

    checkParity(narrative);
  }

  @Test
  void stockJBakeBakesTheSamePagesOfLindwerth() throws IOException {
    checkParity(Path.of("..", "narratives", "lindwerth").toRealPath());
  }

  @Test
  void whatWasExportedIsReadAsThePublicEditionOfTheNarrative() throws IOException {
    Path narrative = folder.resolve("narrative");
    GeneratedNarrative.write(narrative, 3);
    GeneratedNarrative.addSecrets(narrative);

    Files.writeString(
        narrative.resolve("data/milestones.yml"),
        """
        milestones:
          - {id: "null", date: "2030", title: "Ja: \\"2030\\" # kein Kommentar", state: planned}
          - {id: "yes", date: 2026-05, title: {standard: "- true", en: "null"}, state: done}
          - id: lang
            date: 2026-05-01
            title: |
              Zwei Zeilen:
              'eine' und {noch} eine
            text: >-
              Mit ä, 🎉 und \\n
            state: running
        """);
    assertThat(read(narrative).data().milestones()).hasSize(3);

    checkRoundTrip(narrative);
  }

  @Test
  void lindwerthIsReadAgainAsItWas() throws IOException {
    checkRoundTrip(Path.of("..", "narratives", "lindwerth").toRealPath());
  }

  private void checkRoundTrip(Path narrative) {
    JBakeExport.run(narrative, folder.resolve("export"));

    Narrative before = read(narrative);
    Narrative after = read(folder.resolve("export"));
    // What authors accept is for the checks, and does not leave the house.
    assertThat(after.settings())
        .usingRecursiveComparison()
        .ignoringFields("accept")
        .isEqualTo(before.settings());
    assertThat(after.data()).isEqualTo(before.data());
    assertThat(after.pages().stream().map(page -> page.front()).toList())
        .isEqualTo(before.pages().stream().map(page -> page.front()).toList());
    assertThat(after.pages().stream().map(page -> page.body()).toList())
        .isEqualTo(before.pages().stream().map(page -> page.body()).toList());
  }

  @Test
  void aPhotoIsExportedWithItsSizesAndTheOriginalThatTheyComeFrom() throws IOException {
    Path narrative = folder.resolve("narrative");
    GeneratedNarrative.write(narrative, 1);
    GeneratedNarrative.addPhoto(narrative, "hafen.jpg", 2400, 1200);

    ExportResult result = JBakeExport.run(narrative, folder.resolve("export"));

    assertThat(result.written()).as(result.findings().toString()).isTrue();
    assertThat(SiteOnDisk.read(folder.resolve("export")).files())
        .containsKeys(
            "content/seiten/impressum/hafen.jpg",
            "published/seiten/impressum/hafen-480w.jpg",
            "published/seiten/impressum/hafen-1920w.jpg");
    assertThat(read(folder.resolve("export")).pictures()).isEqualTo(read(narrative).pictures());
  }

  @Test
  void nothingThatIsNotPublicLeavesTheHouse() throws IOException {
    Path narrative = folder.resolve("narrative");
    GeneratedNarrative.write(narrative, 3);
    GeneratedNarrative.addSecrets(narrative);
    Files.writeString(
        narrative.resolve("content/seiten/impressum/index.md"),
        "\n<!-- Frage an den Rat: " + CANARY + " -->\n",
        java.nio.file.StandardOpenOption.APPEND);

    ExportResult result = JBakeExport.run(narrative, folder.resolve("export"));

    assertThat(result.written()).isTrue();
    SiteOnDisk.read(folder.resolve("export"))
        .files()
        .forEach(
            (path, bytes) -> {
              assertThat(path).doesNotContain(CANARY).doesNotContain("entwurf");
              assertThat(new String(bytes, StandardCharsets.UTF_8)).as(path).doesNotContain(CANARY);
            });
  }

  @Test
  void aFolderThatIsNotEmptyIsRefusedAndStaysAsItIs() throws IOException {
    Path narrative = folder.resolve("narrative");
    GeneratedNarrative.write(narrative, 1);
    Path taken = folder.resolve("taken");
    Files.createDirectories(taken);
    Files.writeString(taken.resolve("mine.txt"), "mine");

    ExportResult result = JBakeExport.run(narrative, taken);

    assertThat(result.written()).isFalse();
    assertThat(result.findings())
        .extracting(Finding::rule)
        .containsExactly("export/folder-not-empty");
    assertThat(SiteOnDisk.read(taken).files()).containsOnlyKeys("mine.txt");
  }

  @Test
  void aNarrativeWithErrorsIsNotExported() throws IOException {
    Path narrative = folder.resolve("narrative");
    GeneratedNarrative.write(narrative, 1);
    Files.writeString(narrative.resolve("content/en.md"), "no front matter");

    ExportResult result = JBakeExport.run(narrative, folder.resolve("export"));

    assertThat(result.written()).isFalse();
    assertThat(result.findings()).extracting(Finding::file).contains("content/en.md");
    assertThat(folder.resolve("export")).doesNotExist();
  }

  /** All written pages are the same, whichever oven they come from. */
  private void checkParity(Path narrative) throws IOException {
    assumeTrue(
        Runtime.version().feature() <= 25,
        "stock JBake's database is only known to run on Java 17 to 25");
    assertThat(STOCK).as("run Maven in the root of the project once").isDirectory();
    Path site = folder.resolve("site");
    Path export = folder.resolve("export");
    BuildResult built = SiteBuild.run(BuildRequest.of(narrative).into(site), Progress.SILENT);
    assertThat(built.published()).as(built.findings().toString()).isTrue();
    ExportResult exported = JBakeExport.run(narrative, export);
    assertThat(exported.written()).as(exported.findings().toString()).isTrue();

    OtherProcess.Ended baked =
        OtherProcess.run(
            classPath(),
            "org.jbake.launcher.Main",
            List.of("-Duser.timezone=UTC"),
            List.of("-b", export.toString(), folder.resolve("stock").toString()));

    assertThat(baked.exit()).as(baked.output()).isZero();
    Map<String, String> ours = written(site, narrative);
    assertThat(ours).hasSize(exported.pages());
    assertThat(written(folder.resolve("stock"), narrative)).isEqualTo(ours);
    assertThat(shared(folder.resolve("stock")))
        .as("what is made from data, style sheets and pictures are the same, too")
        .isEqualTo(shared(site));
  }

  /** What both ovens make: the search index and the files for web servers come with ours only. */
  private static Map<String, String> shared(Path site) throws IOException {
    Map<String, String> files = SiteOnDisk.read(site).comparable();
    files
        .keySet()
        .removeIf(
            path ->
                path.equals(".htaccess") || path.equals("_headers") || path.matches("search/.*"));
    return files;
  }

  /** The libraries of our program, then those of JBake, as the README of an export says. */
  private static String classPath() throws IOException {
    try (Stream<Path> jars = Files.list(STOCK)) {
      return System.getProperty("java.class.path")
          + jars.map(jar -> File.pathSeparator + jar).sorted().collect(Collectors.joining());
    }
  }

  /** The pages of a site that have a file in the narrative. */
  private static Map<String, String> written(Path site, Path narrative) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    SiteOnDisk.read(site)
        .pages()
        .forEach(
            (path, page) -> {
              String file = "content/" + path.replaceFirst("\\.html$", ".md");
              if (Files.exists(narrative.resolve(file))) {
                pages.put(path, page);
              }
            });
    return pages;
  }

  private static Narrative read(Path narrative) {
    return NarrativeReader.readWritten(narrative, Edition.PUBLIC).narrative().orElseThrow();
  }
}
