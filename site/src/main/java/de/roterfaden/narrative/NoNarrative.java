package de.roterfaden.narrative;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out why a folder is no narrative, and which one was probably meant. */
final class NoNarrative {

  private static final int DEPTH = 3;
  private static final int LOOKED_AT = 2000;

  private NoNarrative() {}

  /** What to say if a folder holds no {@code narrative.yml}; nothing if it does. */
  static Optional<Finding> in(Path folder) {
    return isNarrative(folder)
        ? Optional.empty()
        : Optional.of(
            Finding.error(
                    "narrative/none",
                    Message.of("narrative.none", folder.toAbsolutePath().normalize().toString()))
                .help(help(folder)));
  }

  private static Message help(Path folder) {
    if (Files.isRegularFile(folder)) {
      return Message.of("narrative.none-file-help");
    }
    Optional<String> misspelt =
        Suggestion.nearest(NarrativeReader.SETTINGS, names(folder))
            .or(() -> names(folder).stream().filter(n -> n.startsWith("narrative.y")).findFirst());
    if (misspelt.isPresent()) {
      return Message.of("narrative.none-misspelt-help", misspelt.get());
    }
    return parent(folder)
        .or(() -> child(folder))
        .map(near -> Message.of("narrative.none-near-help", near.toString()))
        .orElse(Message.of("narrative.none-help"));
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().limit(LOOKED_AT).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Optional<Path> parent(Path folder) {
    return Stream.iterate(
            folder.toAbsolutePath().normalize().getParent(), p -> p != null, Path::getParent)
        .filter(NoNarrative::isNarrative)
        .findFirst();
  }

  private static Optional<Path> child(Path folder) {
    try (Stream<Path> files = Files.find(folder, DEPTH, (path, attributes) -> isSettings(path))) {
      return files.limit(LOOKED_AT).sorted().map(Path::getParent).findFirst();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static boolean isSettings(Path path) {
    return path.getFileName() != null && path.endsWith(NarrativeReader.SETTINGS);
  }

  /** Whether it holds the settings, even as a link that leads nowhere. */
  private static boolean isNarrative(Path folder) {
    Path settings = folder.resolve(NarrativeReader.SETTINGS);
    return Files.exists(settings, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(settings);
  }
}
