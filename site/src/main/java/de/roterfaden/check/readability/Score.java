package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Language;
import java.util.Optional;
import java.util.Set;

/**
 * A text as a whole keeps the limits of its level. Texts of under ten sentences are not judged,
 * since formulas say little about them.
 */
final class Score implements ReadabilityRule {

  @Override
  public String name() {
    return "score";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.DIN_SPEC_33429, Source.DIN_8581_1);
  }

  @Override
  public Set<Language> languages() {
    return Set.of(Language.GERMAN, Language.ENGLISH);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return Optional.of(Severity.WARNING);
  }

  @Override
  public void check(StudiedText text, Reporter reporter) {
    Counts counts = text.counts();
    if (counts.sentences() < Figures.FEW) {
      return;
    }
    for (Metric metric : Metric.of(text.language())) {
      double value = metric.value(counts);
      text.limits()
          .of(metric)
          .filter(limit -> !limit.isKeptBy(value))
          .ifPresent(
              limit ->
                  reporter.tell(
                      reporter.severity(),
                      Position.START,
                      metric.id(),
                      Message.of(
                          limit.most() ? "readability.score.most" : "readability.score.least",
                          Message.of("readability.metric." + metric.id()),
                          value,
                          limit.value()),
                      Message.of("readability.score.help." + cause(metric))));
    }
  }

  /** What drives a metric most. */
  private static String cause(Metric metric) {
    return metric == Metric.MEAN_SENTENCE ? "sentences" : "words";
  }
}
