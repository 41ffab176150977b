package de.roterfaden.bake.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of a publication as a text file: one step a line, in the order in which they are done.
 */
final class Journal {

  private static final String FIRST_LINE = "faden-publish 2";

  private Journal() {}

  static byte[] bytes(List<Step> steps) {
    StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
    for (Step step : steps) {
      if (step instanceof Step.Add add) {
        text.append("add ").append(add.hash()).append(' ');
      } else if (step instanceof Step.Replace replace) {
        text.append("replace ").append(replace.hash()).append(' ');
      } else {
        text.append("drop ");
      }
      text.append(step.path()).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a journal. Since anybody may have put it there, it is believed only as far as its paths
   * stay in the site.
   */
  static List<Step> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
      throw new IOException(file + ": not a journal of this program");
    }
    List<Step> steps = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      steps.add(step(line, file));
    }
    return steps;
  }

  private static Step step(String line, Path file) throws IOException {
    String[] parts = line.split(" ", line.startsWith("drop ") ? 2 : 3);
    String path = parts[parts.length - 1];
    if (!SitePath.isSafe(path)) {
      throw new IOException(file + ": leads out of the site: " + line);
    }
    if (parts.length == 3 && parts[0].equals("add")) {
      return new Step.Add(path, parts[1]);
    }
    if (parts.length == 3 && parts[0].equals("replace")) {
      return new Step.Replace(path, parts[1]);
    }
    if (parts.length == 2 && parts[0].equals("drop")) {
      return new Step.Drop(path);
    }
    throw new IOException(file + ": not a step: " + line);
  }
}
