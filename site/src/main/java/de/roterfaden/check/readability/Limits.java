package de.roterfaden.check.readability;

import de.roterfaden.finding.TextFigures.Limit;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.LevelLimits;
import java.util.Map;
import java.util.Optional;

/**
 * What a level allows. The defaults are those of BITV, DIN SPEC 33429, Netzwerk Leichte Sprache and
 * DIN 8581-1, where these name figures, else what editors of each level keep.
 *
 * @param meanWords words per sentence on average, at most
 * @param warningWords a sentence with more words makes a warning
 * @param errorWords a sentence with more words makes an error
 * @param commas commas per sentence, at most; {@link Integer#MAX_VALUE} for any number
 * @param syllables a word with more syllables is long
 * @param letters a word with more letters is long
 * @param metrics limits of the formulas by their ids
 */
public record Limits(
    int meanWords,
    int warningWords,
    int errorWords,
    int commas,
    int syllables,
    int letters,
    Map<String, Limit> metrics) {

  private static final int ANY = Integer.MAX_VALUE;
  private static final String WIENER = Metric.WIENER_1.id();
  private static final String LIX = Metric.LIX.id();
  private static final String FLESCH = Metric.FLESCH_AMSTAD.id();

  public Limits {
    metrics = Map.copyOf(metrics);
  }

  /** What a level allows where a narrative says nothing else. */
  public static Limits of(Level level) {
    return switch (level) {
      case EASY -> new Limits(10, 12, 15, 1, 3, 14, metrics(7, 40, 70));
      case PLAIN -> new Limits(15, 20, 25, 2, ANY, 20, metrics(9, 45, 60));
      case STANDARD -> new Limits(20, 25, 30, ANY, ANY, ANY, metrics(12, 55, 40));
    };
  }

  /** What a level allows in a narrative that may say otherwise. */
  public static Limits of(Level level, LevelLimits stated) {
    Limits usual = of(level);
    double wiener = stated(stated.wiener(), usual.metrics.get(WIENER).value());
    double lix = stated(stated.lix(), usual.metrics.get(LIX).value());
    double flesch = stated(stated.flesch(), usual.metrics.get(FLESCH).value());
    return new Limits(
        (int) stated(stated.meanWords(), usual.meanWords),
        (int) stated(stated.warningWords(), usual.warningWords),
        (int) stated(stated.errorWords(), usual.errorWords),
        (int) stated(stated.commas(), usual.commas),
        usual.syllables,
        usual.letters,
        metrics(wiener, lix, flesch));
  }

  private static double stated(double stated, double usual) {
    return stated < 0 ? usual : stated;
  }

  private static Map<String, Limit> metrics(double wiener, double lix, double flesch) {
    return Map.of(
        WIENER,
        new Limit(wiener, true),
        LIX,
        new Limit(lix, true),
        FLESCH,
        new Limit(flesch, false),
        "flesch-reading-ease",
        new Limit(flesch, false));
  }

  /** The limit of a metric, if it has one at this level. */
  public Optional<Limit> of(Metric metric) {
    return metric == Metric.MEAN_SENTENCE
        ? Optional.of(new Limit(meanWords, true))
        : Optional.ofNullable(metrics.get(metric.id()));
  }
}
