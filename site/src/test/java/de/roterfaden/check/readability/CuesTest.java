package de.roterfaden.check.readability;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.check.CheckedText;
import de.roterfaden.finding.Finding;
import de.roterfaden.markup.TextUnits;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A rule that is shown only the sentences with its cues says the same as one that sees them all.
 */
class CuesTest {

  private static final String ENGLISH =
      """
      The pavement is built by the town. Isn't it closed, too?

      We utilise innovative, holistic solutions for the implementation of the transformation of \
      the administration of the municipality.
      """;

  @Test
  void cuesHideNothingInGerman() {
    String text =
        Rules.all().stream()
            .flatMap(rule -> RunningText.of(rule.name()).rows().stream())
            .map(RunningText.Row::text)
            .distinct()
            .collect(Collectors.joining("\n\n"));

    List<Finding> all = compare(Language.GERMAN, text);

    assertThat(all.stream().map(Finding::rule).distinct()).hasSizeGreaterThan(20);
  }

  @Test
  void cuesHideNothingInEnglish() {
    assertThat(compare(Language.ENGLISH, ENGLISH)).isNotEmpty();
  }

  private static List<Finding> compare(Language language, String text) {
    List<Finding> all = new ArrayList<>();
    for (Level level : Level.values()) {
      for (ReadabilityRule rule : Rules.all()) {
        List<Finding> everything = find(rule, level, Knowledge.of(language, List.of()), text);
        all.addAll(everything);
        assertThat(find(rule, level, Knowledge.of(language, Rules.all()), text))
            .as("%s at level %s", rule.name(), level)
            .isEqualTo(everything);
      }
    }
    return all;
  }

  private static List<Finding> find(
      ReadabilityRule rule, Level level, Knowledge knowledge, String text) {
    List<Finding> findings = new ArrayList<>();
    if (rule.languages().contains(knowledge.language())) {
      CheckedText source =
          new CheckedText(
              "text.txt",
              "",
              "text.txt",
              "",
              knowledge.language().code(),
              level,
              false,
              TextUnits.ofPlain(text),
              List.of());
      StudiedText studied = StudiedText.of(source, knowledge, Limits.of(level), Optional.empty());
      rule.severity(level)
          .ifPresent(
              severity -> rule.check(studied, new Reporter(rule, severity, studied, findings)));
    }
    return findings;
  }
}
