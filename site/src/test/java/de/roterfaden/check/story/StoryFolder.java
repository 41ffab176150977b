package de.roterfaden.check.story;

import de.roterfaden.check.Subject;
import de.roterfaden.finding.Finding;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.NarrativeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A copy of a narrative that tests change and check. */
final class StoryFolder {

  private StoryFolder() {}

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = from.relativize(file).toString();
        if (!name.startsWith("output") && !name.startsWith(".faden")) {
          Path copy = to.resolve(name);
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }

  static Narrative read(Path folder, LocalDate today) {
    return NarrativeReader.read(folder, Edition.EDITORIAL, today).narrative().orElseThrow();
  }

  static List<Finding> check(Path folder, List<StoryRule> rules, LocalDate today) {
    Subject subject = new Subject(List.of(), Optional.of(read(folder, today)));
    return new StoryCheck(rules, today).check(subject).findings();
  }

  /** The findings that an edit must give: rule, file and line. */
  static List<String> expected(Path folder, String rule, Edit edit) throws IOException {
    List<String> expected = new ArrayList<>();
    for (Edit.Spot spot : edit.expected()) {
      expected.add(rule + " " + spot.file() + ":" + line(folder, spot.file(), spot.words()));
    }
    return expected;
  }

  /** The line of a file that holds words, from 1. */
  private static int line(Path folder, String file, String words) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(file));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(words)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no line of " + file + " holds " + words);
  }
}
