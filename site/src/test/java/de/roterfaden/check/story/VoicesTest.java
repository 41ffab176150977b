package de.roterfaden.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Severity;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The rules that judge language, on texts unlike Lindwerth: two whole narratives in other voices,
 * first drafts in both voices with faults that were known before a rule saw them ({@code
 * voices/faults.tsv}), and the guide. Everything that the rules tell there is judged by reading,
 * and what they are known to miss ({@code voices/labels.tsv}); from that come the figures in {@code
 * docs/story.md}.
 *
 * <p>{@code labels.tsv} has a line each, parted by tabs: text, rule, file, line, what it is about,
 * {@code right}, {@code wrong} or {@code missed}, and why. Where a finding comes or goes, the test
 * shows the lines to judge.
 */
class VoicesTest {

  /** How many of a hundred findings must be right. */
  private static final double LEAST_PRECISION = 0.95;

  private static final String DRAFTS = "erste-entwuerfe";

  /** The rules that judge language. */
  static final Set<String> RULES =
      new TreeSet<>(
          Set.of(
              "story/analogue-partner",
              "story/field-story",
              "story/groups",
              "story/next-steps",
              "story/planned-as-done",
              "story/promise-vague",
              "story/resources",
              "story/review-date",
              "story/slogan-only",
              "story/swap-test",
              "story/technology-first",
              "story/time-mismatch",
              "story/turn-denial",
              "story/turn-evidence",
              "story/unexplained-terms"));

  /** Warnings of these rules say that something is not there: no language is judged. */
  private static final Set<String> STRUCTURAL_WARNINGS =
      Set.of(
          "story/swap-test",
          "story/groups",
          "story/field-story",
          "story/next-steps",
          "story/review-date");

  private static final List<String> TOLD = new ArrayList<>();

  private static List<Label> labels = List.of();

  private record Label(String place, String label, String reason) {

    String rule() {
      return place.split("\t", -1)[1];
    }

    String text() {
      return place.split("\t", -1)[0];
    }

    /** Text, rule, file and line. */
    String spot() {
      return VoicesTest.spot(place);
    }
  }

  static Map<String, Path> texts() {
    Map<String, Path> texts = new LinkedHashMap<>();
    for (String name : List.of("fief-doerper", "marnburg-nord", DRAFTS)) {
      texts.put(name, voices().resolve(name));
    }
    texts.put("guide", Path.of("..", "docs", "guide"));
    return texts;
  }

  private static Path voices() {
    try {
      return Path.of(Objects.requireNonNull(VoicesTest.class.getResource("voices")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeAll
  static void checkTheTexts() throws IOException {
    List<StoryRule> rules = Rules.all().stream().filter(rule -> RULES.contains(rule.id())).toList();
    assertThat(rules).hasSameSizeAs(RULES);
    TOLD.clear();
    for (Map.Entry<String, Path> text : texts().entrySet()) {
      StoryFolder.check(text.getValue(), rules, Edit.TODAY).stream()
          .filter(VoicesTest::judgesLanguage)
          .map(it -> place(text.getKey(), it))
          .sorted()
          .forEach(TOLD::add);
    }
    labels =
        lines("labels.tsv").stream()
            .map(
                line -> {
                  String[] parts = line.split("\t", -1);
                  assertThat(parts).as(line).hasSize(7);
                  String place =
                      String.join("\t", parts[0], parts[1], parts[2], parts[3], parts[4]);
                  return new Label(place, parts[5], parts[6]);
                })
            .toList();
  }

  private static boolean judgesLanguage(Finding finding) {
    return finding.severity() == Severity.INFO || !STRUCTURAL_WARNINGS.contains(finding.rule());
  }

  private static String place(String text, Finding finding) {
    return String.join(
        "\t",
        text,
        finding.rule(),
        finding.file(),
        Integer.toString(finding.position().line()),
        finding.target().replaceAll("\\s+", " "));
  }

  private static String spot(String place) {
    return place.substring(0, place.lastIndexOf('\t'));
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(voices().resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  @Test
  void everythingThatTheRulesTellIsJudged() {
    List<String> judged =
        labels.stream().filter(it -> !it.label().equals("missed")).map(Label::place).toList();

    assertThat(TOLD)
        .as("judge what is new in voices/labels.tsv, and strike out what is gone")
        .containsExactlyInAnyOrderElementsOf(judged);
    assertThat(labels)
        .allSatisfy(
            it -> {
              assertThat(it.label()).isIn("right", "wrong", "missed");
              assertThat(it.reason()).as(it.place()).hasSizeGreaterThan(10);
            });
  }

  @Test
  void whatIsCalledMissedIsMissed() {
    List<String> told = TOLD.stream().map(VoicesTest::spot).toList();

    assertThat(labels.stream().filter(it -> it.label().equals("missed")).map(Label::spot))
        .doesNotContainAnyElementsOf(told);
  }

  @Test
  void everyFaultOfTheFirstDraftsIsFoundOrCalledMissed() throws IOException {
    List<String> known = labels.stream().map(Label::spot).toList();

    assertThat(faults()).isSubsetOf(known);
  }

  @Test
  void nineteenOfTwentyFindingsAreRight() {
    for (String rule : RULES) {
      long right = count(rule, "right");
      long told = right + count(rule, "wrong");
      assertThat(told == 0 || right >= LEAST_PRECISION * told)
          .as("%s: %d right of %d", rule, right, told)
          .isTrue();
    }
  }

  @Test
  void theDocumentationStatesTheFigures() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "story.md"));
    List<String> faults = faults();
    List<String> missed =
        labels.stream().filter(it -> it.label().equals("missed")).map(Label::spot).toList();
    for (String rule : RULES) {
      long right = count(rule, "right");
      List<String> ofRule = faults.stream().filter(it -> it.contains("\t" + rule + "\t")).toList();
      String row =
          "| `%s` | %d of %d | %d of %d |"
              .formatted(
                  rule.substring(rule.indexOf('/') + 1),
                  right,
                  right + count(rule, "wrong"),
                  ofRule.stream().filter(it -> !missed.contains(it)).count(),
                  ofRule.size());
      assertThat(page).contains(row);
    }
    long right = labels.stream().filter(it -> it.label().equals("right")).count();
    long wrong = labels.stream().filter(it -> it.label().equals("wrong")).count();
    assertThat(page)
        .contains(
            "| all | %d of %d | %d of %d |"
                .formatted(
                    right,
                    right + wrong,
                    faults.stream().filter(it -> !missed.contains(it)).count(),
                    faults.size()));
    for (String text : texts().keySet()) {
      long told =
          labels.stream()
              .filter(it -> it.text().equals(text) && !it.label().equals("missed"))
              .count();
      assertThat(page).contains("`%s`: %d".formatted(text, told));
    }
  }

  private static long count(String rule, String label) {
    return labels.stream().filter(it -> it.rule().equals(rule) && it.label().equals(label)).count();
  }

  /** The places of the known faults: text, rule, file, line. */
  private static List<String> faults() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String line : lines("faults.tsv")) {
      String[] parts = line.split("\t", -1);
      List<String> text = Files.readAllLines(voices().resolve(DRAFTS).resolve(parts[1]));
      int number = 1;
      while (!text.get(number - 1).contains(parts[2])) {
        number++;
      }
      faults.add(String.join("\t", DRAFTS, parts[0], parts[1], Integer.toString(number)));
    }
    return faults;
  }
}
