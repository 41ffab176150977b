package de.roterfaden.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A list of words that lies beside the classes: one entry a line, {@code #} begins a remark. Its
 * head says where the words come from and under which licence.
 *
 * @param lines entries in the order of the file
 */
public record WordList(List<String> lines) {

  public WordList {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a list.
   *
   * @param owner class beside whose package's resources it lies
   * @param name file name, such as {@code starters_de.txt}
   */
  public static WordList read(Class<?> owner, String name) {
    InputStream file =
        Objects.requireNonNull(owner.getResourceAsStream(name), () -> name + " is missing");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return new WordList(
          reader
              .lines()
              .map(line -> line.contains("#") ? line.substring(0, line.indexOf('#')) : line)
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /** All words of a list that has several in a line. */
  public WordSet words() {
    return WordSet.copyOf(
        lines.stream().flatMap(line -> Arrays.stream(line.split("\\s+"))).toList());
  }
}
