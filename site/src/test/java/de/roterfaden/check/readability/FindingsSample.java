package de.roterfaden.check.readability;

import de.roterfaden.check.CheckedText;
import de.roterfaden.check.FileTexts;
import de.roterfaden.check.Subject;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.Level;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Draws findings of a rule by chance from a folder of texts, for a person to judge: {@code
 * FindingsSample RULE LEVEL FOLDER [NUMBER [SEED]]} prints lines for {@link RunningText} with
 * {@code ?} in place of the label. Each paragraph of the texts stands on one line.
 */
final class FindingsSample {

  private FindingsSample() {}

  /** See above. */
  public static void main(String[] arguments) throws Exception {
    ReadabilityRule rule =
        Rules.all().stream()
            .filter(it -> it.name().equals(arguments[0]))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No rule " + arguments[0]));
    Level level = Level.valueOf(arguments[1].toUpperCase(Locale.ROOT));
    Path folder = Path.of(arguments[2]);
    int number = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 50;
    long seed = arguments.length > 4 ? Long.parseLong(arguments[4]) : 1;

    List<CheckedText> texts = new FileTexts(level, "de").of(folder, problem -> {});
    List<Finding> findings =
        new ArrayList<>(
            new ReadabilityCheck(List.of(rule))
                .check(new Subject(texts, Optional.empty()))
                .findings());
    int all = findings.size();
    Collections.shuffle(findings, new Random(seed));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        Locale.ROOT,
        "# %s%d findings at level %s; seed %d%n",
        all <= number ? "all " : number + " drawn of ",
        all,
        arguments[1],
        seed);
    for (Finding finding : findings.subList(0, Math.min(number, all))) {
      Position position = finding.position();
      String text = Files.readAllLines(folder.resolve(finding.file())).get(position.line() - 1);
      out.printf(
          "?\t%s\t%s\t%s\t%s%n",
          arguments[1], finding.file().replaceAll("-\\d+\\.txt$", ""), finding.target(), text);
    }
  }
}
