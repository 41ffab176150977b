package de.roterfaden.bake;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildRecordTest {

  @TempDir private Path folder;
  @TempDir private Path other;

  private final List<Progress.Step> steps = new ArrayList<>();

  /** How many pages each build renders. */
  private final List<Integer> rendered = new ArrayList<>();

  private BuildRequest request;

  @BeforeEach
  void writeNarrative() throws IOException {
    GeneratedNarrative.write(folder, 2);
    request = BuildRequest.of(folder);
  }

  @Test
  void nothingIsDoneAgainThatWouldBeTheSame() {
    BuildResult first = build("p");
    assertThat(steps).isNotEmpty();
    steps.clear();

    BuildResult again = build("p");

    assertThat(steps).isEmpty();
    assertThat(again.published()).isTrue();
    assertThat(again.pages()).isEqualTo(first.pages());
    for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      Messages messages = Messages.in(locale);
      assertThat(again.notes().stream().map(messages::text))
          .isEqualTo(first.notes().stream().map(messages::text).toList())
          .anyMatch(note -> note.contains("#a3262a"));
    }
    assertThat(again.unchanged()).isEqualTo(first.written());
    assertThat(again.written() + again.deleted()).isZero();
  }

  @Test
  void ofSeveralNarrativesOnlyThoseAreBuiltInWhichSomethingHasChanged() throws IOException {
    GeneratedNarrative.write(other, 2);
    List<BuildRequest> both = List.of(request, BuildRequest.of(other));
    FleetBuild.run(both, (one, result) -> assertThat(result.written()).isPositive(), "p");
    Edits.append(other.resolve("content/index.md"), "Noch ein Satz.\n");
    List<Integer> written = new ArrayList<>();

    FleetBuild.run(both, (one, result) -> written.add(result.written()), "p");

    assertThat(written.get(0)).isZero();
    assertThat(written.get(1)).isPositive();
  }

  @Test
  void whateverChangesIsSeen() throws IOException {
    List<Change> changes =
        List.of(
            () -> Edits.append(folder.resolve("content/index.md"), "Noch ein Satz.\n"),
            () -> Edits.append(folder.resolve("data/voices.yml"), "# Kommentar\n"),
            () -> Edits.append(folder.resolve("content/visionen/fluss.svg"), "\n"),
            () -> Edits.append(request.site().resolve("index.html"), "fremd"),
            () -> Files.delete(request.site().resolve("leicht.html")),
            () -> Files.delete(request.site().resolve(".faden-site")),
            () -> write("theme/messages/messages_de.properties", "skip.main=Los\n"),
            () -> write("assets/neu.txt", "neu"),
            () -> write(".faden/built-public", "kaputt"));
    for (Change change : changes) {
      build("p");
      change.make();
      steps.clear();
      build("p");
      assertThat(steps).as("change %d", changes.indexOf(change)).isNotEmpty();
      steps.clear();
      if (Files.notExists(request.site().resolve(".faden-site"))) {
        Edits.delete(request.site());
      }
    }
  }

  @Test
  void anotherRunRendersJustWhatHasChanged() throws IOException {
    build("p");
    String chapter = "kapitel/kapitel-0001/index.html";
    Edits.append(folder.resolve("content/kapitel/kapitel-0001/index.md"), "\nEin neuer Satz.\n");
    rendered.clear();

    BuildResult again = build("p");

    // The chapter, its poster, and the booklet with all chapters; and what the search finds.
    assertThat(rendered).containsExactly(3);
    assertThat(request.site().resolve(chapter)).content().contains("Ein neuer Satz.");
    assertThat(again.written()).isBetween(4, 6);
    likeAClean();
  }

  @Test
  void anotherRunReadsThePagesThatStayForTheSearch() throws IOException {
    build("p");
    Edits.append(folder.resolve("content/kapitel/kapitel-0001/index.md"), "\nWasserturm!\n");
    build("p");

    Path script = request.site().resolve("search/standard-text-0.js");

    assertThat(script).content().contains("Wasserturm!", "Kapitel 2");
    likeAClean();
  }

  @Test
  void changedDataIsShownByThePagesThatLookAtIt() throws IOException {
    build("p");
    Path voices = folder.resolve("data/voices.yml");
    Files.writeString(voices, Files.readString(voices).replace("Wenn ich", "Wenn ich endlich"));
    rendered.clear();

    build("p");

    assertThat(rendered).hasSize(1);
    assertThat(rendered.get(0)).isBetween(1, 20);
    likeAClean();
  }

  @Test
  void aTextThatIsWrongIsReadByEachRun() throws IOException {
    Edits.append(folder.resolve("content/index.md"), "\n[](task:wasser)\n");
    BuildResult first = build("p");
    Edits.append(folder.resolve("content/kapitel/kapitel-0001/index.md"), "\nNoch einer.\n");
    rendered.clear();

    BuildResult again = build("p");

    assertThat(first.findings()).isNotEmpty();
    assertThat(again.findings()).isEqualTo(first.findings());
    assertThat(rendered).containsExactly(3);
    likeAClean();
  }

  @Test
  void aBuildThatFailsLeavesWhatIsKnownOfTheLast() throws IOException {
    build("p");
    Path start = folder.resolve("content/index.md");
    String text = Files.readString(start);
    Files.writeString(start, "---\ntitle: [\n---\n");
    assertThat(build("p").published()).isFalse();
    Files.writeString(start, text + "\nNoch ein Satz.\n");
    rendered.clear();

    build("p");

    assertThat(rendered).hasSize(1);
    assertThat(rendered.get(0)).isLessThan(5);
    likeAClean();
  }

  @Test
  void aSpoiltRecordIsNoRecord() throws IOException {
    build("p");
    Path record = folder.resolve(".faden/built-public");
    byte[] whole = Files.readAllBytes(record);
    Random random = new Random(7);
    for (int round = 0; round < 12; round++) {
      byte[] spoilt =
          Arrays.copyOf(whole, round % 3 == 0 ? random.nextInt(whole.length) : whole.length);
      if (round % 3 == 1) {
        int at = random.nextInt(spoilt.length);
        spoilt[at] ^= (byte) (1 << random.nextInt(8));
      } else if (round % 3 == 2) {
        random.nextBytes(spoilt);
      }
      Files.write(record, spoilt);
      steps.clear();
      assertThat(build("p").published()).isTrue();
      assertThat(steps).as("round %d", round).isNotEmpty();
    }
    likeAClean();
  }

  private void likeAClean() throws IOException {
    SiteBuild.run(request.into(other.resolve("clean")), Progress.SILENT);
    SiteMemoryTest.compare(request.site(), other.resolve("clean"), "after another run");
  }

  @Test
  void anotherProgramThemeAddressOrEditionBuildsAnew() {
    build("p");
    List<BuildRequest> others =
        List.of(
            request.withTheme("plain"),
            request.at("https://musterau.example/"),
            request.forEdition(Edition.EDITORIAL));
    for (BuildRequest other : others) {
      steps.clear();
      SiteBuild.run(other, this::tell, "p");
      assertThat(steps).isNotEmpty();
    }
    build("p");
    steps.clear();
    build("q");
    assertThat(steps).isNotEmpty();
  }

  @Test
  void aBuildWithFindingsTellsThemEachTime() throws IOException {
    Edits.append(folder.resolve("content/index.md"), "\n[](task:wasser)\n");
    BuildResult first = build("p");
    assertThat(first.findings()).isNotEmpty();

    assertThat(build("p").findings()).isEqualTo(first.findings());
  }

  @Test
  void aDamagedRecordCountsAsNone() throws IOException {
    build("p");
    Path file = folder.resolve(".faden/built-public");
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(20261127);
    for (int round = 0; round < 12; round++) {
      byte[] damaged = java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
      Files.write(file, damaged);
      assertThat(build("p").published()).isTrue();
    }
  }

  private BuildResult build(String program) {
    return SiteBuild.run(request, this::tell, program);
  }

  private void tell(Progress.Step step, int done, int total) {
    steps.add(step);
    if (step == Progress.Step.RENDER && done == 0) {
      rendered.add(total);
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** What somebody does between two builds. */
  private interface Change {
    void make() throws IOException;
  }
}
