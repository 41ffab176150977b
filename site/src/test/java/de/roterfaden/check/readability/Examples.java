package de.roterfaden.check.readability;

import de.roterfaden.narrative.Level;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Examples of a rule, from {@code examples/RULE.txt}: one a line. {@code + easy | text} is a breach
 * at that level, {@code - easy | text} is none; {@code + easy en | text} is English. The text is
 * Markdown, in which {@code \n} stands for a line end. Double square brackets mark the words that a
 * finding must stand at; without them any place will do. Lines that begin with {@code #} are
 * remarks.
 *
 * @param breach whether the rule must tell of it
 * @param level the level that the text is held to
 * @param language BCP 47 tag
 * @param marked the Markdown with the marks
 */
record Examples(boolean breach, Level level, String language, String marked) {

  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  /** All examples of a rule; nothing if it has none. */
  static List<Examples> of(String rule) {
    List<Examples> examples = new ArrayList<>();
    try (InputStream file = Examples.class.getResourceAsStream("examples/" + rule + ".txt")) {
      if (file == null) {
        return examples;
      }
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Examples::parse)
          .forEach(examples::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }

  private static Examples parse(String line) {
    int bar = line.indexOf('|');
    if (bar < 0) {
      throw new IllegalArgumentException("No | in " + line);
    }
    List<String> head = List.of(line.substring(0, bar).strip().split("\\s+"));
    boolean breach =
        switch (head.get(0)) {
          case "+" -> true;
          case "-" -> false;
          default -> throw new IllegalArgumentException("Neither + nor - in " + line);
        };
    return new Examples(
        breach,
        Level.valueOf(head.get(1).toUpperCase(Locale.ROOT)),
        head.size() > 2 ? head.get(2) : "de",
        line.substring(bar + 1).strip().replace("\\n", "\n"));
  }

  /** The Markdown without the marks. */
  String markdown() {
    return marked.replace(OPEN, "").replace(CLOSE, "");
  }

  /** Whether it says where the finding must stand. */
  boolean isMarked() {
    return marked.contains(OPEN);
  }

  /** Line of the first marked words, from 1. */
  int line() {
    return 1
        + (int) marked.substring(0, marked.indexOf(OPEN)).chars().filter(c -> c == '\n').count();
  }

  /** Column of the first marked words, from 1. */
  int column() {
    int open = marked.indexOf(OPEN);
    return open - marked.lastIndexOf('\n', open);
  }

  @Override
  public String toString() {
    return (breach ? "+ " : "- ") + level + " " + language + " | " + marked.replace("\n", "\\n");
  }
}
