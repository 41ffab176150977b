package de.roterfaden.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in the files, every report is valid in its form. */
class AnyReportProperties {

  private static final List<String> HOSTILE =
      List.of(
          "]]>",
          "<script>alert(1)</script>",
          "\" onload=\"x",
          "&amp;&#0;",
          "\u0000\u0007\u001b[31m\u007f\u009b",
          "\ud83d",
          "\ude00 allein",
          "\ud83d\ude00",
          "\ufffe\uffff",
          "{0} '{1}' {",
          "../../etc/passwd",
          "ein Ordner/mit: %41 #?.md",
          "\u202egnirts",
          "Wort ".repeat(5_000));

  @Property(tries = 150)
  void isValidInEveryForm(
      @ForAll("reports") Report report, @ForAll("texts") String line, @ForAll boolean german)
      throws IOException {
    Messages messages = Messages.in(german ? Locale.GERMAN : Locale.ENGLISH);
    List<String> source = List.of(line.replaceAll("[\r\n]", " "), "zweite Zeile");

    Forms.json(write(new JsonReport(messages, file -> source), report));
    Forms.sarif(write(new SarifReport(messages, file -> source, "orte/a b/"), report));
    Forms.gitlab(write(new GitlabReport(messages, file -> source, "orte/a b/"), report));
    Forms.junit(write(new JunitReport(messages, Severity.WARNING), report));
    Forms.html(write(new HtmlReport(messages, file -> source), report));
    Forms.text(write(new TextReport(messages, file -> source), report));
  }

  @Property(tries = 100)
  void everyFindingHasAFingerprintOfItsOwn(@ForAll("reports") Report report) {
    assertThat(Fingerprints.of(report, file -> List.of()).values())
        .hasSameSizeAs(report.findings())
        .doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(HOSTILE),
        Arbitraries.strings().all().ofMaxLength(60),
        Combinators.combine(Arbitraries.of(HOSTILE), Arbitraries.of(HOSTILE))
            .as((one, other) -> one + other));
  }

  @Provide
  Arbitrary<Report> reports() {
    Arbitrary<List<TextFigures>> figures =
        texts()
            .map(
                file ->
                    new TextFigures(
                        file,
                        "leicht",
                        "easy",
                        "de",
                        3,
                        20,
                        31,
                        Map.of("lix", 31.234),
                        Map.of("lix", new TextFigures.Limit(30, true)),
                        List.of(Message.of("finding.info")),
                        TextFigures.Scope.FILE))
            .list()
            .ofMaxSize(2)
            .uniqueElements(TextFigures::file);
    return Combinators.combine(findings().list().ofMaxSize(8), figures)
        .as(
            (findings, texts) -> {
              Report all = new Report(findings, texts);
              List<Finding> known = new ArrayList<>(all.findings());
              known.removeIf(finding -> finding.position().column() % 3 != 0);
              return new Report(findings, texts, Set.copyOf(known));
            });
  }

  private Arbitrary<Finding> findings() {
    Arbitrary<Position> positions =
        Combinators.combine(
                Arbitraries.integers().between(1, 4), Arbitraries.integers().between(1, 90))
            .as((line, column) -> new Position(line, column, line + column % 2, column + 5));
    Arbitrary<String> rules =
        Arbitraries.of("links/broken", "readability/passive", "theme/link", "markup/unknown-link");
    return Combinators.combine(
            rules,
            Arbitraries.of(Severity.class),
            texts(),
            texts(),
            positions,
            Arbitraries.of("", "leicht", "en"),
            texts(),
            Arbitraries.of(true, false))
        .as(
            (rule, severity, words, file, position, version, target, accepted) ->
                new Finding(
                    rule,
                    severity,
                    Message.of("finding.html.place", words, file),
                    accepted ? Message.NONE : Message.of("finding.html.place", target, words),
                    file,
                    file.isEmpty() ? Position.START : position,
                    version,
                    target,
                    words,
                    accepted));
  }

  private static String write(ReportWriter writer, Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    writer.write(report, out);
    return out.toString();
  }
}
