package de.roterfaden.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The figures of a text.
 *
 * @param file path of its file; of several texts together their folder, or ""
 * @param version id of its language version, or ""
 * @param level how hard it may be to read: easy, plain or standard
 * @param language BCP 47 tag of its language
 * @param sentences number of sentences of running text
 * @param words number of words in them
 * @param syllables number of syllables in them
 * @param metrics values by the metric's id, in the order of the report
 * @param limits the values that metrics should keep, by the metric's id
 * @param warnings what to bear in mind when reading the figures
 * @param scope whether these are the figures of a file, a chapter or a version
 */
public record TextFigures(
    String file,
    String version,
    String level,
    String language,
    long sentences,
    long words,
    long syllables,
    Map<String, Double> metrics,
    Map<String, Limit> limits,
    List<Message> warnings,
    Scope scope) {

  public TextFigures {
    metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
    limits = Map.copyOf(limits);
    warnings = List.copyOf(warnings);
  }

  /**
   * A value that a metric should keep.
   *
   * @param value the limit
   * @param most whether the metric should be at most so high; else it should be at least so high
   */
  public record Limit(double value, boolean most) {

    /** Whether a figure keeps the limit. */
    public boolean isKeptBy(double figure) {
      return most ? figure <= value : figure >= value;
    }
  }

  /** What was counted together. */
  public enum Scope {
    FILE,
    CHAPTER,
    VERSION;

    /** The name in reports: {@code file}, {@code chapter} or {@code version}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
