package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.bake.BuildResult;
import de.roterfaden.check.story.Approvals;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Report;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.NarrativeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide is a narrative like any other: it builds, and all checks read it. */
class GuideTest {

  private static final Path GUIDE = Path.of("..", "docs", "guide").toAbsolutePath().normalize();

  private static final List<String> VERSIONS =
      List.of("index.md", "einfach.md", "en.md", "plain.md");

  @Test
  void itBuildsWithoutAnyFinding() {
    BuildResult result = Example.build(GUIDE, "guide");

    assertThat(told(result.findings())).isEmpty();
    assertThat(result.published()).isTrue();
  }

  @Test
  void theChecksFindNoErrorAndNoBrokenLink() throws IOException {
    Report report = Example.check(GUIDE);

    assertThat(
            told(
                report.open().stream()
                    .filter(
                        one -> one.severity() == Severity.ERROR || one.rule().startsWith("links/"))
                    .toList()))
        .isEmpty();
    assertThat(
            told(report.open().stream().filter(one -> one.severity() == Severity.WARNING).toList()))
        .isEmpty();
  }

  /** Pages of rules are made from one source in all versions; all others have been approved. */
  @Test
  void everyVersionThatSomebodyWroteIsApproved() {
    Narrative guide = NarrativeReader.read(GUIDE, Edition.EDITORIAL).narrative().orElseThrow();
    Approvals approvals = Approvals.of(GUIDE);

    assertThat(guide.pages())
        .filteredOn(page -> !page.version().equals(guide.versions().get(0)))
        .filteredOn(page -> !page.file().startsWith(RulePages.FOLDER))
        .hasSizeGreaterThan(25)
        .allMatch(page -> approvals.of(page).isPresent());
  }

  @Test
  void everyChapterHasAllVersions() throws IOException {
    try (Stream<Path> chapters = Files.list(GUIDE.resolve("content/kapitel"))) {
      assertThat(chapters)
          .hasSize(6)
          .allSatisfy(
              chapter ->
                  assertThat(VERSIONS).allMatch(file -> Files.exists(chapter.resolve(file))));
    }
  }

  /** If this fails, run {@code RulePages} on the folder of the guide. */
  @Test
  void thePagesOfRulesAreThoseOfTheExplanations() throws IOException {
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> files = Files.walk(GUIDE.resolve(RulePages.FOLDER))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = GUIDE.relativize(file).toString().replace('\\', '/');
        written.put(path, Files.readString(file).replace("\r\n", "\n"));
      }
    }
    assertThat(written).isEqualTo(RulePages.all());
  }

  private static List<String> told(List<Finding> findings) {
    Messages messages = Messages.in(Locale.ENGLISH);
    return findings.stream()
        .map(one -> one.file() + ":" + one.position().line() + " " + messages.text(one.message()))
        .toList();
  }
}
