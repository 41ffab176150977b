package de.roterfaden.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A broken copy of Lindwerth: each small change of {@code broken-lindwerth.txt} gives exactly the
 * finding that was planted, at its line, and no other that is new.
 */
class BrokenLindwerthTest {

  private static final Path LINDWERTH = Path.of("..", "narratives", "lindwerth");

  @TempDir static Path folder;

  private static List<Finding> before = List.of();

  private final Map<Path, Optional<String>> kept = new HashMap<>();

  /** A change, and the rule that must tell of it. */
  record Planted(String rule, Edit edit) {

    static Planted parse(String line) {
      int colon = line.indexOf(": ");
      return new Planted(
          "story/" + line.substring(0, colon), Edit.parse(line.substring(colon + 2)));
    }

    @Override
    public String toString() {
      return rule + " " + edit;
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
  static void copyLindwerth() throws IOException {
    StoryFolder.copy(LINDWERTH, folder);
    assertThat(new Approver(Edit.TODAY).approve(folder.resolve("content")).problems()).isEmpty();
    before = StoryFolder.check(folder, Rules.all(), Edit.TODAY);
  }

  @AfterEach
  void mend() throws IOException {
    for (Map.Entry<Path, Optional<String>> file : kept.entrySet()) {
      if (file.getValue().isPresent()) {
        Files.writeString(file.getKey(), file.getValue().get());
      } else {
        Files.deleteIfExists(file.getKey());
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

  @ParameterizedTest
  @MethodSource("planted")
  void tellsOfWhatWasPlantedAndOfNothingElse(Planted planted) throws IOException {
    for (Edit.Change change : planted.edit().changes()) {
      Path file = folder.resolve(change.file());
      if (!kept.containsKey(file)) {
        kept.put(file, Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty());
      }
    }
    planted.edit().apply(folder);

    List<Finding> after = StoryFolder.check(folder, Rules.all(), planted.edit().today());

    List<String> known = new ArrayList<>(before.stream().map(BrokenLindwerthTest::name).toList());
    List<String> fresh =
        after.stream()
            .filter(it -> !known.remove(name(it)))
            // a changed standard text makes its versions outdated: planted in a line of its own
            .filter(
                it ->
                    it.rule().equals(planted.rule()) || !it.rule().equals("story/outdated-version"))
            .map(it -> it.rule() + " " + it.file() + ":" + it.position().line())
            .toList();
    assertThat(fresh)
        .as(planted.toString())
        .containsExactlyInAnyOrderElementsOf(
            StoryFolder.expected(folder, planted.rule(), planted.edit()));
  }

  /** What a finding is about, wherever it has moved to. */
  private static String name(Finding finding) {
    return finding.rule() + " " + finding.file() + " " + finding.target();
  }
}
