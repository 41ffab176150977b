package de.roterfaden.check.norms;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.check.accessibility.AccessibilityRuleNames;
import de.roterfaden.finding.Explanation;
import de.roterfaden.finding.Explanations;
import de.roterfaden.finding.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Norms belong to rules that there are, and are those of the documentation. */
class NormsTest {

  private static final Path DOCS = Path.of("..", "docs");

  @Test
  void aRuleForPagesNamesItsCriteriaClausesAndSteps() {
    assertThat(Norms.of("accessibility/heading-order"))
        .containsExactly("WCAG 2.2: 1.3.1 (A)", "EN 301 549: 9.1.3.1", "BITV-Test: 9.1.3.1a");
    assertThat(Norms.of("accessibility/abbreviation")).containsExactly("WCAG 2.2: 3.1.4 (AAA)");
  }

  @Test
  void aRuleOfReadabilityNamesItsSources() {
    assertThat(Norms.of("readability/idiom"))
        .containsExactly("DIN SPEC 33429", "Netzwerk Leichte Sprache");
  }

  @Test
  void aRuleOfOurOwnNamesNone() {
    assertThat(Norms.of("readability/buzzword")).isEmpty();
    assertThat(Norms.of("story/arc")).isEmpty();
    assertThat(Norms.of("no/such-rule")).isEmpty();
  }

  @Test
  void everyRuleIsOneThatIsExplained() {
    Set<String> explained = new TreeSet<>();
    for (Explanation one : Explanations.in(Messages.in(Locale.ENGLISH)).all()) {
      explained.add(one.rule());
    }
    assertThat(explained).containsAll(Norms.all().keySet());
  }

  @Test
  void everyBarrierNamesANorm() {
    assertThat(AccessibilityRuleNames.all())
        .filteredOn(rule -> Norms.of(rule).isEmpty())
        .containsExactly("accessibility/legal-data");
  }

  /** The tables with letters in docs/readability.md say the same. */
  @Test
  void theDocumentationNamesTheSameSources() throws IOException {
    Map<String, String> names =
        Map.of(
            "B", "BITV 2.0, annex 2, part 2",
            "D", "DIN SPEC 33429",
            "N", "Netzwerk Leichte Sprache",
            "E", "DIN 8581-1");
    Pattern row = Pattern.compile("\\| `([a-z-]+)`.*\\| ((?:[BDNE] ?)+) \\|.*");
    List<String> found = new ArrayList<>();
    for (String line : Files.readAllLines(DOCS.resolve("readability.md"))) {
      Matcher matcher = row.matcher(line);
      if (matcher.matches()) {
        found.add(matcher.group(1));
        assertThat(Norms.of("readability/" + matcher.group(1)))
            .as(matcher.group(1))
            .isEqualTo(List.of(matcher.group(2).split(" ")).stream().map(names::get).toList());
      }
    }
    assertThat(found).hasSizeGreaterThan(15);
  }
}
