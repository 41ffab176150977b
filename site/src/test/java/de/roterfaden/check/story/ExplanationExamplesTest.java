package de.roterfaden.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Explanation;
import de.roterfaden.finding.Explanations;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import de.roterfaden.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The examples by which rules are explained are true. What judges wording is asked in both
 * languages; the other examples are put into the narrative {@code altenwiek}, which keeps all
 * rules: "before" breaks the rule there, "after" does not.
 */
class ExplanationExamplesTest {

  /** Rules whose examples cannot be run, and why. */
  private static final Map<String, String> NOT_ON_A_SNIPPET =
      Map.of(
          "arc", "the example describes three chapters",
          "unreachable-end", "needs the links of several pages",
          "field-story", "the example names a field and a chapter that it does not print",
          "orphan", "an entry without a goal is refused when the file is read",
          "outdated-version", "the example describes two files and a command",
          "unapproved-version", "the example is a file and a command",
          "missing-version", "the example is the path of a file");

  private static final Pattern STATE = Pattern.compile(" \\(state: [a-z]+\\)");

  /** Where an example stands in the narrative. */
  private interface Slot {

    /** The edits of {@link Edit} that put an example there. */
    String edits(String example);
  }

  private static final String CHAPTER =
      "laden | * | ---\\ntitle: Probe\\ntype: chapter\\n%s\\norder: 10\\ntask: versorgung\\n---\\n\\n%s\\n";

  /** Slots for examples that read the same in both languages. */
  private static final Map<String, Slot> DATA = new LinkedHashMap<>();

  /** Slots for examples in German, the language of the narrative. */
  private static final Map<String, Slot> GERMAN = new LinkedHashMap<>();

  static {
    DATA.put("promise-overdue", it -> "marktbus | until=2028 state=planned | " + it);
    DATA.put("indicator", it -> "indicators | unit: Plätze…Gemeinden | " + entry(it, "    "));
    DATA.put(
        "measure",
        it ->
            "measures | - id: automat | - id: probe\n    "
                + entry(it, "    ")
                + "\n    summary: Ein Bus kommt.\n    goals: [ohne-auto]\n    field: bus"
                + "\n    paysIn: Auch abends ist der Arzt zu erreichen."
                + "\n    need: Nach 18 Uhr fährt nichts.\n    staff: zwei Fahrer"
                + "\n    finance: 240.000 Euro vom Kreis\n    priority: 1"
                + "\n    selection: Der häufigste Wunsch.\n    sdg: [11]\n    charter: [1]"
                + "\n  - id: automat");
    DATA.put(
        "interests",
        it -> appended("stakeholders", it, "    kind: business\n    involvement: consult"));
    DATA.put(
        "checklist", it -> "checklist | - id: crisis-scenario…Kommt noch. | " + entry(it, "  "));
    DATA.put("checklist-contradiction", it -> appended("checklist", it, ""));
    DATA.put("test-outdated", it -> "content/leicht.md | description: | " + it + "\ndescription:");

    GERMAN.put(
        "time-mismatch",
        it -> {
          String[] parts = it.split("\n…\n", -1);
          return CHAPTER.replace("\\n", "\n").formatted(parts[0], parts[1]);
        });
    GERMAN.put("end-first", it -> "start | Es ist Herbst 2034.…für alle ohne Auto. | " + it);
    GERMAN.put("turn-missing", it -> "laden | ::: turn…\n:::\n | " + it + "\n");
    GERMAN.put("promise-missing", it -> "marktbus | ::: promise…\n:::\n | " + it + "\n");
    GERMAN.put("promise-vague", it -> "marktbus | ::: promise…\n:::\n | " + it + "\n");
    GERMAN.put("story-points", it -> "marktbus | ::: story-point…\n:::\n | " + it + "\n");
    GERMAN.put("next-steps", it -> "marktbus | ::: next-steps…\n::: | " + it + "\n");
    GERMAN.put(
        "swap-test",
        it ->
            "settings | [Altenwiek, Deichreihe, Siel] | [Altenwiek, Kornmarkt, Deichreihe, Siel] && "
                + CHAPTER.replace("\\n", "\n").formatted("time: past", it));
    GERMAN.put("unexplained-terms", it -> CHAPTER.replace("\\n", "\n").formatted("time: past", it));
    GERMAN.put("groups", it -> appended("goals", it, "    task: versorgung"));
    GERMAN.put(
        "pays-in",
        it -> {
          String[] lines = it.split("\n", -1);
          return "measures | title: Ein Platz mit Dach | "
              + lines[0]
              + " && measures | paysIn: Dort setzt man sich, ohne etwas zu kaufen. | "
              + lines[1];
        });
    GERMAN.put(
        "review-date",
        it -> {
          String[] parts = it.split("\n\n", -1);
          return "settings | asOf: 2026-09-01 | "
              + parts[0]
              + " && dorfplatz | Im Jahr 2028 prüfen beide Räte öffentlich, was aus dem Plan geworden ist. | "
              + (parts.length > 1 ? parts[1] : "Dann ist Schluss.");
        });
  }

  @TempDir Path folder;

  @Test
  void everyRuleIsRunOrLeftOutForAReason() {
    TreeSet<String> all = new TreeSet<>(NOT_ON_A_SNIPPET.keySet());
    all.addAll(DATA.keySet());
    all.addAll(GERMAN.keySet());
    Rules.all().stream()
        .filter(JudgesText.class::isInstance)
        .map(StoryRule::name)
        .forEach(all::add);

    assertThat(Rules.all().stream().map(StoryRule::name)).containsExactlyInAnyOrderElementsOf(all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void rulesThatJudgeWordingTellOfBeforeAndNotOfAfter(String language) {
    Language words = Language.ofTag(language).orElseThrow();
    List<String> wrong = new ArrayList<>();
    for (StoryRule rule : Rules.all()) {
      if (rule instanceof JudgesText judge && !GERMAN.containsKey(rule.name())) {
        Explanation one = explanation(rule, language);
        // the state stands in the data, not in the wording
        String before = STATE.matcher(one.before()).replaceAll("");
        if (!judge.isBreach(before, words)) {
          wrong.add(rule.name() + " does not tell of before: " + one.before());
        }
        if (judge.isBreach(one.after(), words)) {
          wrong.add(rule.name() + " tells of after: " + one.after());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void rulesTellOfBeforeInANarrativeAndNotOfAfter(String language) throws IOException {
    Map<String, Slot> slots = new LinkedHashMap<>(DATA);
    if (language.equals("de")) {
      slots.putAll(GERMAN);
    }
    List<String> wrong = new ArrayList<>();
    for (StoryRule rule : Rules.all()) {
      Slot slot = slots.get(rule.name());
      if (slot != null) {
        Explanation one = explanation(rule, language);
        if (findings(rule, slot.edits(one.before())).isEmpty()) {
          wrong.add(rule.name() + " does not tell of before: " + one.before());
        }
        List<Finding> after = findings(rule, slot.edits(one.after()));
        if (!after.isEmpty()) {
          wrong.add(rule.name() + " tells of after: " + one.after() + " " + after);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private List<Finding> findings(StoryRule rule, String edits) throws IOException {
    Path copy = Files.createTempDirectory(folder, rule.name());
    StoryFolder.copy(RuleExamplesTest.altenwiek(), copy);
    Edit.parse("- " + edits.strip().replace("\n", "\\n")).apply(copy);
    return StoryFolder.check(copy, List.of(rule), Edit.TODAY);
  }

  private static Explanation explanation(StoryRule rule, String language) {
    return Explanations.in(Messages.in(Locale.forLanguageTag(language)))
        .of(rule.id())
        .orElseThrow();
  }

  /** Lines that continue an entry, the first of which stands where the edit begins. */
  private static String entry(String example, String indent) {
    return String.join("\n" + indent, example.split("\n", -1));
  }

  /** An entry before all others of a list of data. */
  private static String appended(String list, String example, String more) {
    String indented =
        String.join("\n", Arrays.stream(example.split("\n", -1)).map(line -> "  " + line).toList());
    return "%s | %s: | %s:\n%s\n%s".formatted(list, list, list, indented, more);
  }
}
