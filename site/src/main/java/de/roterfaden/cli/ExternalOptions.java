package de.roterfaden.cli;

import de.roterfaden.check.links.LinkReport;
import de.roterfaden.check.links.external.ExternalLinks;
import de.roterfaden.check.links.external.ExternalSettings;
import de.roterfaden.check.links.external.IgnoredAddresses;
import de.roterfaden.check.links.external.LinkCache;
import de.roterfaden.finding.Finding;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.NarrativeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** Whether and how links to other sites are asked for. */
final class ExternalOptions {

  private static final String SETTINGS = "narrative.yml";

  @Option(names = "--external", descriptionKey = "faden.external")
  boolean external;

  @Option(names = "--offline", descriptionKey = "faden.offline")
  boolean offline;

  @Option(names = "--ports", paramLabel = "PORT", split = ",", descriptionKey = "faden.ports")
  Set<Integer> ports = ExternalSettings.USUAL.ports();

  @Option(names = "--robots", descriptionKey = "faden.robots")
  boolean robots;

  @Option(names = "--allow-private", descriptionKey = "faden.allow-private")
  boolean allowPrivate;

  @Option(names = "--cache", paramLabel = "FILE", descriptionKey = "faden.cache")
  Path cache = Path.of("");

  @Option(names = "--ignore-file", paramLabel = "FILE", descriptionKey = "faden.ignore-file")
  Path ignoreFile = Path.of("");

  boolean isWanted() {
    return external || offline;
  }

  /** Whether the files are there that the user names; says so if not. */
  boolean areRight(Terminal terminal) {
    if (ignoreFile.toString().isEmpty() || Files.isRegularFile(terminal.resolve(ignoreFile))) {
      return true;
    }
    terminal.err().println(terminal.messages().text("cli.external.no-file", ignoreFile));
    return false;
  }

  /**
   * Asks for the links of some sites.
   *
   * @param reports what refers to other sites
   * @param folder a folder of them, in or above which the narrative is if there is one
   */
  List<Finding> check(List<LinkReport> reports, Path folder, Terminal terminal) throws IOException {
    List<Finding> findings = new ArrayList<>();
    Optional<Path> narrative = narrative(folder);
    IgnoredAddresses ignored =
        narrative
            .flatMap(place -> NarrativeReader.read(place, Edition.EDITORIAL).narrative())
            .map(IgnoredAddresses::of)
            .orElse(IgnoredAddresses.NONE);
    if (!ignoreFile.toString().isEmpty()) {
      ignored =
          ignored.and(
              IgnoredAddresses.read(
                  terminal.resolve(ignoreFile), ignoreFile.toString(), findings::add));
    }
    ExternalSettings settings =
        ExternalSettings.USUAL
            .ports(ports)
            .robots(robots)
            .allowPrivate(allowPrivate)
            .offline(offline);
    TerminalProgress progress = new TerminalProgress(terminal);
    ExternalLinks links =
        new ExternalLinks(settings, LinkCache.in(file(narrative, terminal)), ignored);
    findings.addAll(links.check(reports, (done, total) -> progress.tell("external", done, total)));
    progress.end();
    return findings;
  }

  private Path file(Optional<Path> narrative, Terminal terminal) {
    return cache.toString().isEmpty()
        ? narrative
            .map(place -> place.resolve(".faden").resolve("links-cache.json"))
            .orElseGet(
                () ->
                    LinkCache.ofUser(
                        System.getenv(),
                        System.getProperty("os.name"),
                        Path.of(System.getProperty("user.home"))))
        : terminal.resolve(cache);
  }

  private static Optional<Path> narrative(Path folder) {
    for (Path place = folder; place != null; place = place.getParent()) {
      if (Files.isRegularFile(place.resolve(SETTINGS))) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
