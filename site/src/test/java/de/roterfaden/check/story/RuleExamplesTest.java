package de.roterfaden.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import de.roterfaden.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule on examples: single texts for rules that judge wording ({@code examples/}), small
 * changes of the narrative {@code altenwiek} for all ({@code cases/}).
 */
class RuleExamplesTest {

  private static final int TEXTS = 20;
  private static final int CASES = 5;

  @TempDir Path folder;

  static Path altenwiek() {
    try {
      return Path.of(
          Objects.requireNonNull(RuleExamplesTest.class.getResource("altenwiek")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void copyTheNarrativeAndApproveItsVersions() throws IOException {
    StoryFolder.copy(altenwiek(), folder);
    assertThat(new Approver(Edit.TODAY).approve(folder.resolve("content")).problems()).isEmpty();
  }

  static List<StoryRule> rules() {
    return Rules.all();
  }

  static Stream<Arguments> cases() {
    return Rules.all().stream()
        .flatMap(
            rule ->
                Edit.read("cases/" + rule.name() + ".txt").stream()
                    .map(edit -> Arguments.of(rule, edit)));
  }

  private record Example(boolean breach, Language language, String text) {}

  private static List<Example> examples(StoryRule rule) {
    String name = "examples/" + rule.name() + ".txt";
    try (InputStream file = RuleExamplesTest.class.getResourceAsStream(name)) {
      if (file == null) {
        return List.of();
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("+ ") || line.startsWith("- "))
          .map(
              line ->
                  new Example(
                      line.startsWith("+"),
                      Language.ofTag(line.substring(2, 4)).orElseThrow(),
                      line.substring(line.indexOf('|') + 1).strip()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theNarrativeItselfKeepsAllRules() {
    assertThat(told(StoryFolder.check(folder, Rules.all(), Edit.TODAY))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasEnoughExamples(StoryRule rule) {
    List<Edit> edits = Edit.read("cases/" + rule.name() + ".txt");
    long broken = edits.stream().filter(Edit::breach).count();
    if (rule instanceof JudgesText) {
      List<Example> examples = examples(rule);
      long breaches = examples.stream().filter(Example::breach).count();
      assertThat(breaches).as("breaches").isGreaterThanOrEqualTo(TEXTS);
      assertThat(examples.size() - breaches).as("keeps").isGreaterThanOrEqualTo(TEXTS);
      assertThat(broken).as("cases that break it").isPositive();
    } else {
      assertThat(broken).as("breaches").isGreaterThanOrEqualTo(CASES);
      assertThat(edits.size() - broken).as("keeps").isGreaterThanOrEqualTo(CASES);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void judgesEveryExampleText(StoryRule rule) {
    List<String> wrong = new ArrayList<>();
    if (rule instanceof JudgesText judge) {
      for (Example example : examples(rule)) {
        if (judge.isBreach(example.text(), example.language()) != example.breach()) {
          wrong.add(example.toString());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsOfEveryCaseAtItsLine(StoryRule rule, Edit edit) throws IOException {
    edit.apply(folder);

    List<Finding> findings = StoryFolder.check(folder, List.of(rule), edit.today());

    if (edit.breach()) {
      assertThat(
              findings.stream().map(it -> it.rule() + " " + it.file() + ":" + it.position().line()))
          .as(edit.line())
          .containsExactlyInAnyOrderElementsOf(StoryFolder.expected(folder, rule.id(), edit));
      told(findings).forEach(it -> assertThat(it).doesNotContain("{"));
    } else {
      assertThat(told(findings)).as(edit.line()).isEmpty();
    }
  }

  private static List<String> told(List<Finding> findings) {
    List<String> told = new ArrayList<>();
    for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      Messages messages = Messages.in(locale);
      findings.forEach(
          it ->
              told.add(
                  it.rule()
                      + " "
                      + it.file()
                      + ":"
                      + it.position().line()
                      + " "
                      + messages.text(it.message())
                      + " "
                      + messages.text(it.help())));
    }
    return told;
  }
}
