package de.roterfaden.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.check.accessibility.AccessibilityRuleNames;
import de.roterfaden.check.readability.ReadabilityRule;
import de.roterfaden.finding.Explanation;
import de.roterfaden.finding.Explanations;
import de.roterfaden.finding.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule is explained in both languages, and nothing else is. */
class ExplanationsTest {

  private static final Path CODE = Path.of("src", "main", "java", "de", "roterfaden", "check");

  /** Rules that are put together from a part in the code. */
  private static final List<String> COMPOSED =
      List.of(
          "accessibility/axe",
          "accessibility/pdf-protected",
          "accessibility/pdf-text",
          "accessibility/pdf-tags",
          "accessibility/pdf-title",
          "accessibility/pdf-title-shown",
          "accessibility/pdf-language",
          "readability/languagetool",
          "links/case",
          "links/unicode-form");

  @Test
  void everyRuleOfTheRegistriesIsExplained() {
    Set<String> explained = rules(Locale.GERMAN);

    assertThat(explained)
        .containsAll(
            de.roterfaden.check.readability.Rules.all().stream().map(ReadabilityRule::id).toList());
    assertThat(explained).containsAll(AccessibilityRuleNames.all());
    assertThat(explained).containsAll(storyRules());
    assertThat(explained)
        .containsAll(
            Stream.of(
                    "broken",
                    "certificate",
                    "redirect",
                    "private",
                    "moved",
                    "unchecked",
                    "anchor",
                    "ignore",
                    "cache")
                .map(name -> "links/external-" + name)
                .toList());
  }

  @Test
  void everyRuleThatTheCodeNamesIsExplainedAndNoOther() throws IOException {
    Set<String> named = new TreeSet<>(COMPOSED);
    de.roterfaden.check.readability.Rules.all().forEach(rule -> named.add(rule.id()));
    named.addAll(AccessibilityRuleNames.all());
    named.addAll(storyRules());
    Pattern id = Pattern.compile("\"((?:readability|links|accessibility|story)/[a-z-]+[a-z])\"");
    try (Stream<Path> files = Files.walk(CODE)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = id.matcher(Files.readString(file));
        while (matcher.find()) {
          named.add(matcher.group(1));
        }
      }
    }
    Set<String> explained = rules(Locale.GERMAN);

    assertThat(explained).containsAll(named);
    // Reasons of external links are composed from an enumeration.
    assertThat(explained).filteredOn(rule -> !rule.startsWith("links/external-")).isSubsetOf(named);
  }

  @Test
  void bothLanguagesExplainTheSameRulesInTheSameOrder() {
    assertThat(names(Locale.ENGLISH)).isEqualTo(names(Locale.GERMAN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void anExplanationIsShortAndWhole(String language) {
    Collection<Explanation> all = explanations(Locale.forLanguageTag(language)).all();

    assertThat(all).extracting(Explanation::title).doesNotHaveDuplicates();
    assertThat(all)
        .allSatisfy(
            one -> {
              assertThat(one.title()).as(one.rule()).hasSizeBetween(5, 60);
              assertThat(one.why()).as(one.rule()).hasSizeBetween(60, 420).matches("(?s).*[.?“]");
              assertThat(one.before()).as(one.rule()).isNotBlank().isNotEqualTo(one.after());
              assertThat(one.after()).as(one.rule()).isNotBlank();
              assertThat(one.fix()).as(one.rule()).hasSizeBetween(10, 260);
              assertThat(one.accept()).as(one.rule()).isNotBlank();
            });
  }

  @Test
  void rulesOfOtherProgramsShareAnExplanation() {
    Explanations explanations = explanations(Locale.GERMAN);

    assertThat(explanations.of("accessibility/axe-color-contrast").orElseThrow().rule())
        .isEqualTo("accessibility/axe");
    assertThat(explanations.of("readability/languagetool-ZAHLEN")).isPresent();
    assertThat(explanations.of("markup/unknown-block")).isEmpty();
    assertThat(explanations.of("")).isEmpty();
  }

  @Test
  void theWayToAcceptNamesTheRuleAndShowsItsBraces() {
    assertThat(explanations(Locale.GERMAN).of("readability/passive").orElseThrow().accept())
        .contains("<!-- faden: accept readability/passive because … -->")
        .contains("[{rule: readability/passive, because: …}]");
  }

  private static List<String> storyRules() {
    return de.roterfaden.check.story.Rules.all().stream()
        .map(de.roterfaden.check.story.StoryRule::id)
        .toList();
  }

  private static Explanations explanations(Locale locale) {
    return Explanations.in(Messages.in(locale));
  }

  private static List<String> names(Locale locale) {
    return explanations(locale).all().stream().map(Explanation::rule).toList();
  }

  private static Set<String> rules(Locale locale) {
    return new TreeSet<>(names(locale));
  }
}
