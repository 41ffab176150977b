package de.roterfaden.check.readability;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.check.Outcome;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Severity;
import de.roterfaden.finding.TextFigures;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.LevelLimits;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadabilityCheckTest {

  private static final String LONG =
      "Die Stadt baut im Sommer am alten Hafen eine neue Brücke aus Holz, und alle helfen mit.";

  private final ReadabilityRule length = new SentenceLength();

  @Test
  void tellsOfALongSentenceWithItsPlaceAndWhereToSplitIt() {
    List<Finding> findings = Studied.find(length, Level.EASY, "# Titel\n\nKurz. " + LONG + "\n");

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.position()).isEqualTo(Position.onLine(3, 7, LONG.length()));
              assertThat(finding.message())
                  .isEqualTo(Message.of("readability.sentence-length", 17, 12));
              assertThat(finding.help())
                  .isEqualTo(Message.of("readability.sentence-length.split", "Brücke aus Holz,"));
            });
    assertThat(Studied.find(length, Level.PLAIN, LONG)).isEmpty();
  }

  @Test
  void acceptsWhatTheAuthorAcceptsForTheNextBlockOnly() {
    String accepted =
        "<!-- faden: accept readability/sentence-length because it is a quotation -->\n\n";
    Outcome outcome =
        Studied.outcome(List.of(length), Level.EASY, "de", accepted + LONG + "\n\n" + LONG);

    assertThat(outcome.findings().stream().map(Finding::accepted)).containsExactly(true, false);
  }

  @Test
  void wantsAReasonForAnAcceptance() {
    Outcome outcome =
        Studied.outcome(
            List.of(length), Level.EASY, "de", "<!-- faden: accept sentence-length -->\n\n" + LONG);

    assertThat(outcome.findings().stream().map(f -> f.severity() + " " + f.rule()))
        .containsExactlyInAnyOrder(
            "ERROR readability/sentence-length", "ERROR check/acceptance-without-reason");
  }

  @Test
  void warnsOfAnAcceptanceThatNothingNeeds() {
    Outcome outcome =
        Studied.outcome(
            List.of(length),
            Level.EASY,
            "de",
            "<!-- faden: accept sentence-length because so -->\n\nKurz.\n");

    assertThat(outcome.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("check/needless-acceptance");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
  }

  @Test
  void countsRunningTextAndNotHeadingsCellsOrCode() {
    String text =
        """
        # Ein Titel ohne Satz

        Das Haus ist alt. Es hat `code` und 12 Zimmer.

        - Wasser
        - Das ist ein Satz.

        | a | b |
        |---|---|
        | eins | zwei |
        """;
    TextFigures figures = Studied.outcome(List.of(length), Level.PLAIN, "de", text).texts().get(0);

    assertThat(figures.sentences()).isEqualTo(3);
    assertThat(figures.words()).isEqualTo(4 + 5 + 4);
    assertThat(figures.warnings()).containsExactly(Message.of("readability.few-sentences", 3L, 10));
  }

  @Test
  void holdsATextOfTenSentencesToTheLimitsOfItsLevel() {
    String hard = "Verwaltungsmodernisierungsmaßnahmen beeinträchtigen Genehmigungsverfahren. ";

    assertThat(Studied.find(new Score(), Level.STANDARD, hard.repeat(9))).isEmpty();
    assertThat(Studied.find(new Score(), Level.STANDARD, hard.repeat(10)))
        .extracting(Finding::target)
        .containsExactlyInAnyOrder("flesch-amstad", "wiener-1", "lix");
  }

  @Test
  void passesOverLanguagesThatItDoesNotKnow() {
    assertThat(Studied.outcome(List.of(length), Level.EASY, "pl", LONG).texts()).isEmpty();
  }

  @Test
  void keepsTheLimitsThatANarrativeSets() {
    Limits limits = Limits.of(Level.PLAIN, new LevelLimits(-1, 8, -1, 0, -1, 33.5, -1));

    assertThat(limits.warningWords()).isEqualTo(8);
    assertThat(limits.commas()).isZero();
    assertThat(limits.of(Metric.LIX)).contains(new TextFigures.Limit(33.5, true));
    assertThat(limits.errorWords()).isEqualTo(Limits.of(Level.PLAIN).errorWords());
    assertThat(limits.of(Metric.FLESCH_AMSTAD)).contains(new TextFigures.Limit(60, false));
  }
}
