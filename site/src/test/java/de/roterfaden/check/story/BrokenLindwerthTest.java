package de.roterfaden.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A broken copy of Lindwerth: all small edits of {@code broken-lindwerth.txt} are made in one copy,
 * and one check gives exactly the findings that were planted, at their lines, beside those that
 * Lindwerth had before.
 */
class BrokenLindwerthTest {

  private static final Path LINDWERTH = Path.of("..", "narratives", "lindwerth");

  /** Begins an edit that is made once the versions have been approved. */
  private static final String THEN = "then ";

  @TempDir static Path folder;

  private static List<Finding> before = List.of();

  private static List<Finding> after = List.of();

  /** An edit, and the rule that must tell of it. */
  record Planted(boolean then, String rule, Edit edit) {

    static Planted parse(String line) {
      boolean then = line.startsWith(THEN);
      String rest = then ? line.substring(THEN.length()) : line;
      int colon = rest.indexOf(": ");
      return new Planted(
          then, "story/" + rest.substring(0, colon), Edit.parse(rest.substring(colon + 2)));
    }
  }

  static List<Planted> planted() throws IOException {
    Path file = RuleExamplesTest.altenwiek().resolveSibling("broken-lindwerth.txt");
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Planted::parse)
          .toList();
    }
  }

  @BeforeAll
  static void breakACopy() throws IOException {
    StoryFolder.copy(LINDWERTH, folder);
    approve();
    before = StoryFolder.check(folder, Rules.all(), Edit.TODAY);
    plant(false);
    approve();
    plant(true);
    after = StoryFolder.check(folder, Rules.all(), Edit.TODAY);
  }

  private static void approve() throws IOException {
    assertThat(new Approver(Edit.TODAY).approve(folder.resolve("content")).problems()).isEmpty();
  }

  private static void plant(boolean then) throws IOException {
    for (Planted planted : planted()) {
      if (planted.then() == then) {
        planted.edit().apply(folder);
      }
    }
  }

  @Test
  void lindwerthItselfHasNeitherErrorsNorWarnings() {
    assertThat(before.stream().filter(it -> it.severity() != Severity.INFO).toList()).isEmpty();
  }

  @Test
  void eachRuleIsBrokenAtLeastOnce() throws IOException {
    TreeSet<String> broken = new TreeSet<>(planted().stream().map(Planted::rule).toList());
    assertThat(broken).isEqualTo(new TreeSet<>(Rules.all().stream().map(StoryRule::id).toList()));
  }

  @Test
  void tellsOfWhatWasPlantedAtItsLinesAndOfNothingElse() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Planted planted : planted()) {
      expected.addAll(StoryFolder.expected(folder, planted.rule(), planted.edit()));
    }

    List<String> known = new ArrayList<>(before.stream().map(BrokenLindwerthTest::name).toList());
    List<String> fresh =
        after.stream()
            .filter(it -> !known.remove(name(it)))
            .map(it -> it.rule() + " " + it.file() + ":" + it.position().line())
            .toList();

    assertThat(fresh).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(known).as("what was told of Lindwerth before is told still").isEmpty();
  }

  /** What a finding is about, wherever it has moved to. */
  private static String name(Finding finding) {
    return finding.rule() + " " + finding.file() + " " + finding.target();
  }
}
