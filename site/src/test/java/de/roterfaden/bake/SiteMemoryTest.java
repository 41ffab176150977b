package de.roterfaden.bake;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever somebody does to a narrative, a build that remembers the one before gives the same bytes
 * and says the same as a build that remembers nothing. {@code -Dfaden.sequences=1000} tries more
 * sequences of edits than every test run has time for.
 */
class SiteMemoryTest {

  private static final int SEQUENCES = Integer.getInteger("faden.sequences", 15);

  private static final Messages GERMAN = Messages.in(Locale.GERMAN);

  @TempDir private Path folder;

  @Test
  void anySequenceOfEditsEndsInTheSameSite() throws IOException {
    int published = 0;
    int kept = 0;
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Path narrative = folder.resolve("narrative-" + seed);
      GeneratedNarrative.write(narrative, 3);
      BuildRequest request = BuildRequest.of(narrative);
      Edits edits = new Edits(narrative, seed);
      edits.enrich();
      SiteMemory memory = new SiteMemory();
      SiteBuild.run(request, Progress.SILENT, "program", memory);
      List<String> done = new ArrayList<>();
      int steps = 1 + edits.upTo(3);
      for (int step = 0; step < steps; step++) {
        done.add(edits.make());
        boolean restart = edits.upTo(3) == 0;
        if (restart) {
          done.add("restart");
          memory = new SiteMemory();
        }
        if (!restart && edits.upTo(3) == 0) {
          SiteBuild.begin(
              request,
              Progress.SILENT,
              memory,
              edits.upTo(2) == 0 ? Set.of() : Set.of("index.html", "leicht.html"),
              Set.of());
        }
        if (!restart && edits.upTo(3) == 0) {
          breakOff(request, memory, edits.upTo(40));
        }
        // Another run of the program has what the last one has written down, if that was the last.
        BuildResult again =
            restart
                ? SiteBuild.run(request, Progress.SILENT, "program", memory)
                : SiteBuild.run(request, Progress.SILENT, memory);
        if (step + 1 < steps && again.published()) {
          continue;
        }
        Path clean = folder.resolve("clean");
        BuildResult whole = SiteBuild.run(request.into(clean), Progress.SILENT);
        assertThat(again.findings()).as("%d %s", seed, done).isEqualTo(whole.findings());
        assertThat(again.published()).as("%d %s", seed, done).isEqualTo(whole.published());
        assertThat(texts(again)).as("%d %s", seed, done).isEqualTo(texts(whole));
        if (whole.published()) {
          assertThat(again.pages()).as("%d %s", seed, done).isEqualTo(whole.pages());
          compare(request.site(), clean, seed + " " + done);
          published++;
          kept += again.unchanged() > 0 ? 1 : 0;
        }
        Edits.delete(clean);
        edits.mend();
      }
      Edits.delete(narrative);
    }
    assertThat(published).as("sequences that end in a site").isGreaterThan(SEQUENCES / 2);
    assertThat(kept).isPositive();
  }

  @Test
  void anySequenceOfRunsEndsInTheSameSite() throws IOException {
    int kept = 0;
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Path narrative = folder.resolve("runs-" + seed);
      GeneratedNarrative.write(narrative, 3);
      BuildRequest request = BuildRequest.of(narrative);
      Edits edits = new Edits(narrative, seed + 100_000);
      edits.enrich();
      List<String> done = new ArrayList<>();
      for (int run = 0; run < 4; run++) {
        BuildResult again = SiteBuild.run(request, Progress.SILENT, "program");
        Path clean = folder.resolve("clean");
        BuildResult whole = SiteBuild.run(request.into(clean), Progress.SILENT);
        assertThat(again.findings()).as("%d %s", seed, done).isEqualTo(whole.findings());
        assertThat(texts(again)).as("%d %s", seed, done).isEqualTo(texts(whole));
        if (whole.published()) {
          assertThat(again.pages()).as("%d %s", seed, done).isEqualTo(whole.pages());
          compare(request.site(), clean, "runs " + seed + " " + done);
          kept += run > 0 && again.unchanged() > 0 ? 1 : 0;
        }
        Edits.delete(clean);
        done.add(edits.make());
      }
      Edits.delete(narrative);
    }
    assertThat(kept).isGreaterThan(SEQUENCES);
  }

  @Test
  void aChangedSentenceCostsOnePage() throws IOException {
    GeneratedNarrative.write(folder, 8);
    SiteMemory memory = new SiteMemory();
    BuildRequest request = BuildRequest.of(folder);
    SiteBuild.run(request, Progress.SILENT, memory);
    String chapter = "kapitel/kapitel-0003/index.html";
    Edits.append(folder.resolve("content/kapitel/kapitel-0003/index.md"), "\nEin neuer Satz.\n");
    List<Integer> rendered = new ArrayList<>();

    BuildResult result =
        SiteBuild.begin(
            request, rendered(rendered), memory, Set.of(chapter, "index.html"), Set.of());

    assertThat(result.published()).isTrue();
    assertThat(request.site().resolve(chapter)).content().contains("Ein neuer Satz.");
    assertThat(memory.isUnfinished()).isTrue();
    assertThat(memory.outdated())
        .containsExactlyInAnyOrder("posters/" + chapter, "booklet/index.html");
    SiteBuild.run(request, rendered(rendered), memory);
    assertThat(memory.isUnfinished()).isFalse();
    assertThat(memory.outdated()).isEmpty();
    // The chapter; then its poster, and the booklet with all chapters.
    assertThat(rendered).containsExactly(1, 2);
    SiteBuild.run(request.into(folder.resolve("clean")), Progress.SILENT);
    compare(request.site(), folder.resolve("clean"), "after a sentence");
  }

  @Test
  void aChangedTemplateCostsThePageThatSomebodyLooksAtFirst() throws IOException {
    GeneratedNarrative.write(folder, 8);
    Path footer = folder.resolve("theme/templates/parts/footer.peb");
    Files.createDirectories(footer.getParent());
    Files.writeString(footer, "<footer>vorher</footer>");
    SiteMemory memory = new SiteMemory();
    BuildRequest request = BuildRequest.of(folder);
    int all = SiteBuild.run(request, Progress.SILENT, memory).written();
    Files.writeString(footer, "<footer>nachher</footer>");
    List<Integer> rendered = new ArrayList<>();

    SiteBuild.begin(request, rendered(rendered), memory, Set.of("index.html"), Set.of());

    assertThat(rendered).containsExactly(1);
    assertThat(request.site().resolve("index.html")).content().contains("nachher");
    assertThat(request.site().resolve("leicht.html")).content().contains("vorher");
    SiteBuild.run(request, rendered(rendered), memory);
    assertThat(rendered.get(1)).isBetween(20, all);
    assertThat(request.site().resolve("leicht.html")).content().contains("nachher");
    SiteBuild.run(request.into(folder.resolve("clean")), Progress.SILENT);
    compare(request.site(), folder.resolve("clean"), "after a template");
  }

  /** Begins a build of which nobody wants to know the end any more. */
  private static void breakOff(BuildRequest request, SiteMemory memory, int after) {
    AtomicInteger told = new AtomicInteger();
    try {
      SiteBuild.run(
          request,
          (step, done, total) -> {
            if (told.incrementAndGet() > after) {
              throw new CancellationException();
            }
          },
          memory);
    } catch (CancellationException e) {
      assertThat(told.get()).isGreaterThan(after);
    }
  }

  @Test
  void nothingIsLeftOfABuildThatWasBrokenOff() throws IOException {
    GeneratedNarrative.write(folder, 8);
    SiteMemory memory = new SiteMemory();
    BuildRequest request = BuildRequest.of(folder);
    breakOff(request, memory, 40);
    assertThat(request.site()).doesNotExist();

    SiteBuild.run(request, Progress.SILENT, memory);

    try (Stream<Path> files = Files.list(folder.resolve(".faden"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith("left-") || name.startsWith("next-"));
    }
    SiteBuild.run(request.into(folder.resolve("clean")), Progress.SILENT);
    compare(request.site(), folder.resolve("clean"), "after a build that was broken off");
  }

  /** The notes in words: a record keeps their numbers in a wider type. */
  private static List<String> texts(BuildResult result) {
    return result.notes().stream().map(GERMAN::text).toList();
  }

  private static Progress rendered(List<Integer> counts) {
    return (step, done, total) -> {
      if (step == Progress.Step.RENDER && done == 0) {
        counts.add(total);
      }
    };
  }

  @Test
  void somebodyElsesHandsInThePublishedFolderAreSeen() throws IOException {
    GeneratedNarrative.write(folder, 2);
    SiteMemory memory = new SiteMemory();
    BuildRequest request = BuildRequest.of(folder);
    SiteBuild.run(request, Progress.SILENT, memory);
    Files.delete(request.site().resolve("index.html"));
    Edits.append(request.site().resolve("leicht.html"), "spoilt");

    SiteBuild.run(request, Progress.SILENT, memory);

    SiteBuild.run(request.into(folder.resolve("clean")), Progress.SILENT);
    compare(request.site(), folder.resolve("clean"), "mended");
  }

  static void compare(Path site, Path clean, String what) throws IOException {
    Map<String, String> expected = read(clean);
    Map<String, String> found = read(site);
    assertThat(found.keySet()).as(what).isEqualTo(expected.keySet());
    for (Map.Entry<String, String> file : expected.entrySet()) {
      assertThat(found.get(file.getKey()))
          .as("%s: %s", what, file.getKey())
          .isEqualTo(file.getValue());
    }
  }

  private static Map<String, String> read(Path site) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            site.relativize(file).toString(),
            Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
