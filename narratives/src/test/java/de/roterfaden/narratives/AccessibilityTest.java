package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.check.accessibility.AccessibilityCheck;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples keep to all rules of accessibility, but for what they accept with a reason. */
class AccessibilityTest {

  /** Within a year of the examples' accessibility statements. */
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);

  static List<Path> narratives() throws IOException {
    return Example.all();
  }

  @ParameterizedTest
  @MethodSource("narratives")
  void nothingIsWrongWithAnExample(Path folder) throws IOException {
    Messages messages = Messages.in(Locale.ENGLISH);
    List<Finding> findings =
        Example.check(folder, List.of(AccessibilityCheck.ofAllRules(TODAY))).findings();

    assertThat(findings)
        .filteredOn(finding -> !finding.accepted())
        .extracting(f -> f.page() + " " + f.rule() + " " + messages.text(f.message()))
        .isEmpty();
    assertThat(findings).filteredOn(Finding::accepted).isNotEmpty();
  }
}
