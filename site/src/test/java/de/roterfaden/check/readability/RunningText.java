package de.roterfaden.check.readability;

import de.roterfaden.narrative.Level;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Findings of a rule in running text that was not written for it, each judged by a person, from
 * {@code running/RULE.tsv}: label ({@code right}, {@code wrong}), level, where the text comes from,
 * the words concerned, and the paragraph, in which {@code \n} stands for a line end. Lines that
 * begin with {@code #} tell how the sample was drawn and how many were right in the first run.
 *
 * @param rule name of the rule
 * @param all whether it holds all findings of the corpus, since there were fewer than asked for
 * @param rows the findings
 */
record RunningText(String rule, boolean all, List<Row> rows) {

  /** A finding. */
  record Row(boolean right, Level level, String source, String words, String text) {}

  static RunningText of(String rule) {
    boolean all = false;
    List<Row> rows = new ArrayList<>();
    try (InputStream file = RunningText.class.getResourceAsStream("running/" + rule + ".tsv")) {
      if (file == null) {
        return new RunningText(rule, false, List.of());
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      for (String line : reader.lines().toList()) {
        if (line.startsWith("#")) {
          all |= line.startsWith("# all");
        } else if (!line.isBlank()) {
          rows.add(row(rule, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RunningText(rule, all, List.copyOf(rows));
  }

  private static Row row(String rule, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 5 || !List.of("right", "wrong").contains(cells[0])) {
      throw new IllegalArgumentException(rule + ": not five cells, or no label: " + line);
    }
    return new Row(
        cells[0].equals("right"),
        Level.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        cells[2],
        cells[3],
        cells[4].replace("\\n", "\n"));
  }
}
