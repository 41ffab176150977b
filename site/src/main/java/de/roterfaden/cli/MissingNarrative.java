package de.roterfaden.cli;

import de.roterfaden.finding.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers when there is no narrative where the user says: names the nearest folder that has one.
 */
final class MissingNarrative {

  private static final String SETTINGS = "narrative.yml";

  private MissingNarrative() {}

  /** Whether the folder holds a narrative; if not, the user has been told what to do. */
  static boolean check(Path folder, Terminal terminal) {
    if (isNarrative(folder)) {
      return true;
    }
    Messages messages = terminal.messages();
    terminal.err().println(messages.text("cli.no-narrative", terminal.show(folder)));
    nearest(folder)
        .ifPresentOrElse(
            near ->
                terminal.err().println(messages.text("cli.no-narrative-near", terminal.show(near))),
            () -> terminal.err().println(messages.text("cli.no-narrative-try")));
    return false;
  }

  /** Whether a folder holds a narrative. */
  static boolean isNarrative(Path folder) {
    return Files.isRegularFile(folder.resolve(SETTINGS));
  }

  /** A folder above or directly below that holds a narrative. */
  private static Optional<Path> nearest(Path folder) {
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.isRegularFile(above.resolve(SETTINGS))) {
        return Optional.of(above);
      }
    }
    return below(folder).or(() -> below(folder.resolve("narratives")));
  }

  private static Optional<Path> below(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> Files.isRegularFile(child.resolve(SETTINGS)))
          .sorted()
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
