package de.roterfaden.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How long before the decision each step begins and ends, in days. */
final class LeadTimes {

  /** When a step is part of a plan. */
  enum When {
    ALWAYS,
    EASY,
    PLAIN,
    LANGUAGES,
    GROUPS
  }

  /**
   * A step.
   *
   * @param id its name
   * @param from days from the decision to its beginning; negative before it
   * @param to days from the decision to its end
   * @param when for which narratives it holds
   * @param visible whether the public notices it, so that it must not fall on days before elections
   */
  record Step(String id, int from, int to, When when, boolean visible) {}

  private LeadTimes() {}

  /** All steps, by the day on which they end. */
  static List<Step> all() {
    InputStream stream =
        Objects.requireNonNull(LeadTimes.class.getResourceAsStream("steps.txt"), "steps.txt");
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(LeadTimes::step)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Step step(String line) {
    String[] words = line.strip().split("\\s+", -1);
    return new Step(
        words[0],
        Integer.parseInt(words[1]),
        Integer.parseInt(words[2]),
        When.valueOf(words[3].toUpperCase(Locale.ROOT)),
        words.length > 4);
  }
}
