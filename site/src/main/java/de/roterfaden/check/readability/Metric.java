package de.roterfaden.check.readability;

import de.roterfaden.text.Language;
import java.util.Arrays;
import java.util.List;

/**
 * The formulas of the field. Percentages are of all words. ASL is the mean length of a sentence in
 * words.
 */
public enum Metric {
  /** ASL: words per sentence. */
  MEAN_SENTENCE("mean-sentence-length", Spoken.BOTH),
  /** 180 − ASL − 58.5·Sy/W; Amstad 1978. */
  FLESCH_AMSTAD("flesch-amstad", Spoken.GERMAN),
  /** 0.1935·MS + 0.1672·ASL + 0.1297·IW − 0.0327·ES − 0.875; Bamberger and Vanecek 1984. */
  WIENER_1("wiener-1", Spoken.GERMAN),
  /** 0.2007·MS + 0.1682·ASL + 0.1373·IW − 2.779; Bamberger and Vanecek 1984. */
  WIENER_2("wiener-2", Spoken.GERMAN),
  /** 0.2963·MS + 0.1905·ASL − 1.1144; Bamberger and Vanecek 1984. */
  WIENER_3("wiener-3", Spoken.GERMAN),
  /** 0.2744·MS + 0.2656·ASL − 1.693; Bamberger and Vanecek 1984. */
  WIENER_4("wiener-4", Spoken.GERMAN),
  /** √(30·P3/S) − 2; Bamberger and Vanecek 1984. */
  GSMOG("gsmog", Spoken.GERMAN),
  /** 206.835 − 1.015·ASL − 84.6·Sy/W; Flesch 1948. */
  FLESCH_READING_EASE("flesch-reading-ease", Spoken.ENGLISH),
  /** 0.39·ASL + 11.8·Sy/W − 15.59; Kincaid and others 1975. */
  FLESCH_KINCAID("flesch-kincaid-grade", Spoken.ENGLISH),
  /** 0.4·(ASL + 100·P3/W); Gunning 1952. */
  GUNNING_FOG("gunning-fog", Spoken.ENGLISH),
  /** 1.043·√(30·P3/S) + 3.1291; McLaughlin 1969. */
  SMOG("smog", Spoken.ENGLISH),
  /** 5.88·C/W − 29.6·S/W − 15.8; Coleman and Liau 1975. */
  COLEMAN_LIAU("coleman-liau", Spoken.ENGLISH),
  /** 4.71·C/W + 0.5·ASL − 21.43; Senter and Smith 1967. */
  ARI("ari", Spoken.ENGLISH),
  /** ASL + 100·L7/W; Björnsson 1968. */
  LIX("lix", Spoken.BOTH),
  /** L7/S; Anderson 1983. */
  RIX("rix", Spoken.BOTH);

  private enum Spoken {
    GERMAN,
    ENGLISH,
    BOTH
  }

  private final String id;
  private final Spoken spoken;

  Metric(String id, Spoken spoken) {
    this.id = id;
    this.spoken = spoken;
  }

  /** The metrics that were made for a language, in the order of reports. */
  public static List<Metric> of(Language language) {
    return Arrays.stream(values())
        .filter(m -> m.spoken == Spoken.BOTH || m.spoken.name().equals(language.name()))
        .toList();
  }

  /** The name in reports: {@code flesch-amstad}. */
  public String id() {
    return id;
  }

  /**
   * The value for a text.
   *
   * @param c counts of at least one sentence
   */
  public double value(Counts c) {
    return switch (this) {
      case MEAN_SENTENCE -> asl(c);
      case FLESCH_AMSTAD -> 180 - asl(c) - 58.5 * syllablesPerWord(c);
      case WIENER_1 -> 0.1935 * ms(c) + 0.1672 * asl(c) + 0.1297 * iw(c) - 0.0327 * es(c) - 0.875;
      case WIENER_2 -> 0.2007 * ms(c) + 0.1682 * asl(c) + 0.1373 * iw(c) - 2.779;
      case WIENER_3 -> 0.2963 * ms(c) + 0.1905 * asl(c) - 1.1144;
      case WIENER_4 -> 0.2744 * ms(c) + 0.2656 * asl(c) - 1.693;
      case GSMOG -> Math.sqrt(30 * perSentence(c, c.threeSyllables())) - 2;
      case FLESCH_READING_EASE -> 206.835 - 1.015 * asl(c) - 84.6 * syllablesPerWord(c);
      case FLESCH_KINCAID -> 0.39 * asl(c) + 11.8 * syllablesPerWord(c) - 15.59;
      case GUNNING_FOG -> 0.4 * (asl(c) + ms(c));
      case SMOG -> 1.043 * Math.sqrt(30 * perSentence(c, c.threeSyllables())) + 3.1291;
      case COLEMAN_LIAU -> 5.88 * c.letters() / c.words() - 29.6 * c.sentences() / c.words() - 15.8;
      case ARI -> 4.71 * c.letters() / c.words() + 0.5 * asl(c) - 21.43;
      case LIX -> asl(c) + iw(c);
      case RIX -> perSentence(c, c.sevenLetters());
    };
  }

  private static double asl(Counts c) {
    return perSentence(c, c.words());
  }

  private static double syllablesPerWord(Counts c) {
    return (double) c.syllables() / c.words();
  }

  private static double perSentence(Counts c, long count) {
    return (double) count / c.sentences();
  }

  private static double ms(Counts c) {
    return percent(c, c.threeSyllables());
  }

  private static double iw(Counts c) {
    return percent(c, c.sevenLetters());
  }

  private static double es(Counts c) {
    return percent(c, c.oneSyllable());
  }

  private static double percent(Counts c, long count) {
    return 100.0 * count / c.words();
  }
}
