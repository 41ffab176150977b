package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Report;
import de.roterfaden.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code faden check} says of the examples. */
class ExampleChecksTest {

  static List<Path> narratives() throws IOException {
    return Example.all();
  }

  @ParameterizedTest
  @MethodSource("narratives")
  void noLinkIsWrongAndNothingIsAnError(Path narrative) throws IOException {
    Report report = Example.check(narrative);

    assertThat(report.texts()).isNotEmpty();
    assertThat(told(report.findings().stream().filter(ExampleChecksTest::isOfLinks).toList()))
        .isEmpty();
    assertThat(
            told(
                report.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList()))
        .isEmpty();
  }

  private static boolean isOfLinks(Finding finding) {
    return finding.rule().startsWith("links/");
  }

  private static List<String> told(List<Finding> findings) {
    Messages messages = Messages.in(Locale.ENGLISH);
    return findings.stream()
        .map(
            finding ->
                finding.file()
                    + ":"
                    + finding.position().line()
                    + " "
                    + messages.text(finding.message()))
        .toList();
  }
}
