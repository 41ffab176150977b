package de.roterfaden.check.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small change of a narrative, and what a rule must say of it. One a line:
 *
 * <pre>
 * + FILE | OLD | NEW =&gt; FILE | WORDS   breaks a rule; the finding stands on the line with the words;
 *                                      several are parted by " ; "
 * - FILE | OLD | NEW                   breaks none
 * </pre>
 *
 * {@code &&} parts several changes, {@code \n} stands for a line end, {@code …} in OLD for anything
 * between, {@code *} for the whole file (a new one too), and NEW {@code (gone)} deletes it. A file
 * is a path, {@code start}, {@code settings}, the name of a chapter or of a file of data.
 * {@code @2029-01-01} behind the sign sets the day.
 */
record Edit(
    String line, boolean breach, LocalDate today, List<Change> changes, List<Spot> expected) {

  static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

  record Change(String file, String old, String now) {}

  /** Where a finding must stand: on the first line of a file that holds the words. */
  record Spot(String file, String words) {}

  @Override
  public String toString() {
    return line;
  }

  static List<Edit> read(String resource) {
    try (InputStream file = Edit.class.getResourceAsStream(resource)) {
      if (file == null) {
        return List.of();
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Edit::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Edit parse(String line) {
    boolean breach = line.startsWith("+ ");
    String rest = line.substring(2).strip();
    LocalDate today = TODAY;
    if (rest.startsWith("@")) {
      today = LocalDate.parse(rest.substring(1, 11));
      rest = rest.substring(11).strip();
    }
    String[] sides = rest.split(" => ", -1);
    if (sides.length != (breach ? 2 : 1)) {
      throw new IllegalArgumentException(line);
    }
    List<Change> changes = new ArrayList<>();
    for (String change : sides[0].split(" && ", -1)) {
      if (change.isBlank()) {
        continue;
      }
      String[] parts = change.split("\\|", -1);
      if (parts.length != 3) {
        throw new IllegalArgumentException(line);
      }
      changes.add(new Change(path(parts[0].strip()), unescaped(parts[1]), unescaped(parts[2])));
    }
    List<Spot> expected = new ArrayList<>();
    if (breach) {
      for (String spot : sides[1].split(" ; ", -1)) {
        int bar = spot.indexOf('|');
        expected.add(
            new Spot(path(spot.substring(0, bar).strip()), spot.substring(bar + 1).strip()));
      }
    }
    return new Edit(line, breach, today, changes, expected);
  }

  private static String unescaped(String text) {
    return text.strip().replace("\\n", "\n");
  }

  private static String path(String name) {
    return switch (name) {
      case "" -> "";
      case "start" -> "content/index.md";
      case "settings" -> "narrative.yml";
      default -> {
        if (name.contains(".")) {
          yield name;
        }
        boolean data =
            List.of(
                    "future-tasks",
                    "fields",
                    "goals",
                    "measures",
                    "indicators",
                    "visions",
                    "glossary",
                    "voices",
                    "personas",
                    "journeys",
                    "milestones",
                    "participation",
                    "stakeholders",
                    "decisions",
                    "checklist",
                    "videos")
                .contains(name);
        yield data ? "data/" + name + ".yml" : "content/kapitel/" + name + "/index.md";
      }
    };
  }

  /** Makes the changes in a folder. */
  void apply(Path folder) throws IOException {
    for (Change change : changes) {
      Path file = folder.resolve(change.file());
      if (change.now().equals("(gone)") && change.old().equals("*")) {
        Files.delete(file);
      } else if (change.old().equals("*")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, change.now() + "\n");
      } else {
        Files.writeString(file, changed(Files.readString(file), change));
      }
    }
  }

  private String changed(String text, Change change) {
    StringBuilder regex = new StringBuilder();
    for (String part : change.old().split("…", -1)) {
      regex.append(regex.isEmpty() ? "" : ".*?").append(Pattern.quote(part));
    }
    boolean gone = change.now().equals("(gone)");
    Matcher matcher = Pattern.compile("(?s)" + (gone ? " *" : "") + regex).matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("not in " + change.file() + ": " + line);
    }
    String now = gone ? "" : change.now();
    return text.substring(0, matcher.start()) + now + text.substring(matcher.end());
  }
}
