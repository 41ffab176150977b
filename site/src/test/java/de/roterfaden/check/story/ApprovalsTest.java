package de.roterfaden.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Message;
import de.roterfaden.narrative.ChecklistState;
import de.roterfaden.narrative.Narrative;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was approved, how far versions can be trusted, and the checklist. */
class ApprovalsTest {

  private static final String EASY = "content/kapitel/laden/leicht.md";
  private static final String STANDARD = "content/kapitel/laden/index.md";

  @TempDir Path folder;

  @BeforeEach
  void copyTheNarrative() throws IOException {
    StoryFolder.copy(RuleExamplesTest.altenwiek(), folder);
  }

  private Approver.Done approve(String file) throws IOException {
    return new Approver(Edit.TODAY).approve(folder.resolve(file));
  }

  private Coverage coverage() {
    return Coverage.of(StoryFolder.read(folder, Edit.TODAY));
  }

  @Test
  void keepsTheStandardTextBelowAHeadThatPeopleCanRead() throws IOException {
    Approver.Done done = approve(EASY);

    assertThat(done.problems()).isEmpty();
    assertThat(done.recorded())
        .containsExactly(
            Message.of("story.approve.done", EASY, STANDARD, "approvals/kapitel/laden/leicht.md"));
    String written = Files.readString(folder.resolve("approvals/kapitel/laden/leicht.md"));
    assertThat(written)
        .startsWith("---\nversion: " + EASY + "\nstandard: " + STANDARD + "\nhash: ")
        .contains("\napproved: 2026-10-15\n---\n")
        .contains("Drei Kunden standen noch da.");
  }

  @Test
  void recordsTheSameTextByTheSameBytes() throws IOException {
    approve(EASY);
    byte[] first = Files.readAllBytes(folder.resolve("approvals/kapitel/laden/leicht.md"));
    approve(EASY);
    assertThat(folder.resolve("approvals/kapitel/laden/leicht.md")).hasBinaryContent(first);
    try (Stream<Path> files = Files.list(folder.resolve("approvals/kapitel/laden"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void saysWhyAFileCannotBeApproved() throws IOException {
    assertThat(approve(STANDARD).problems())
        .extracting(Message::key)
        .containsExactly("story.approve.main");
    assertThat(approve("content/nichts.md").problems())
        .extracting(Message::key)
        .containsExactly("story.approve.no-file");
    assertThat(approve("data/goals.yml").problems())
        .extracting(Message::key)
        .containsExactly("story.approve.no-version");
    Files.createDirectories(folder.resolve("content/seiten/x"));
    Files.writeString(
        folder.resolve("content/seiten/x/leicht.md"), "---\ntitle: X\ntype: page\n---\n\nX.\n");
    assertThat(approve("content/seiten/x/leicht.md").problems())
        .extracting(Message::key)
        .containsExactly("story.approve.no-standard");
  }

  @Test
  void showsTheWordsThatHaveChanged() throws IOException {
    approve("content");
    Files.writeString(
        folder.resolve(STANDARD),
        Files.readString(folder.resolve(STANDARD)).replace("Drei Kunden", "Vier Kunden"));

    assertThat(StoryFolder.check(folder, List.of(new OutdatedVersion()), Edit.TODAY))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.message().arguments().get(2).toString())
                    .contains("[-Drei-] [+Vier+] Kunden"));
  }

  @Test
  void tellsHowFarEachVersionCanBeTrusted() throws IOException {
    assertThat(coverage().cell("kapitel/laden", "leicht")).isEqualTo(Coverage.State.UNAPPROVED);
    approve("content");
    assertThat(coverage().chapters())
        .containsExactly("", "kapitel/laden", "kapitel/marktbus", "kapitel/dorfplatz");
    assertThat(coverage().cell("kapitel/laden", "standard")).isEqualTo(Coverage.State.MAIN);
    assertThat(coverage().cell("kapitel/laden", "leicht")).isEqualTo(Coverage.State.UNTESTED);
    assertThat(coverage().cell("kapitel/dorfplatz", "leicht")).isEqualTo(Coverage.State.CURRENT);
    Path standard = folder.resolve("content/kapitel/dorfplatz/index.md");
    Files.writeString(standard, Files.readString(standard) + "\nNoch ein Satz.\n");
    assertThat(coverage().cell("kapitel/dorfplatz", "leicht")).isEqualTo(Coverage.State.OUTDATED);
    Files.delete(folder.resolve(EASY));
    assertThat(coverage().cell("kapitel/laden", "leicht")).isEqualTo(Coverage.State.MISSING);
  }

  @Test
  void fillsTheChecklistInFromTheNarrative() {
    Narrative narrative = StoryFolder.read(folder, Edit.TODAY);
    Map<String, Checklist.Line> lines =
        Checklist.of(narrative).lines().stream()
            .collect(Collectors.toMap(it -> it.content().id(), it -> it));

    assertThat(lines).hasSize(79);
    assertThat(lines.get("glossary").said()).isEmpty();
    assertThat(lines.get("glossary").state()).contains(ChecklistState.PRESENT);
    assertThat(lines.get("ai").state()).contains(ChecklistState.NOT_APPLICABLE);
    assertThat(lines.get("ai").seen()).isEmpty();
    assertThat(lines.values().stream().noneMatch(Checklist.Line::isContradicted)).isTrue();
  }

  @Test
  void knowsAllContentsOfAllParts() {
    assertThat(
            StrategyContent.all().stream()
                .collect(Collectors.groupingBy(StrategyContent::section, Collectors.counting())))
        .isEqualTo(
            Map.of(
                "introduction",
                22L,
                "goals",
                9L,
                "measures",
                13L,
                "technical",
                17L,
                "annex",
                10L,
                "other",
                8L));
  }
}
