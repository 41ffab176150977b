package de.roterfaden.cli;

import de.roterfaden.check.links.LinkReport;
import de.roterfaden.check.links.LocalLinks;
import de.roterfaden.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code faden links}: is everything there that a folder of HTML refers to? */
@Command(name = "links", mixinStandardHelpOptions = true)
final class LinksCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin ReportOptions report;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "faden.links.path")
  List<Path> paths = List.of();

  @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "faden.links.base-url")
  String baseUrl = "";

  @Mixin ExternalOptions external;

  LinksCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!external.areRight(terminal)) {
      return Faden.WRONG_USAGE;
    }
    List<Finding> findings = new ArrayList<>();
    List<LinkReport> reports = new ArrayList<>();
    TerminalProgress progress = new TerminalProgress(terminal);
    for (Path path : paths) {
      Path folder = terminal.resolve(path);
      if (!Files.isDirectory(folder)) {
        terminal.err().println(terminal.messages().text("cli.links.no-folder", path));
        return Faden.WRONG_USAGE;
      }
      String base = baseUrl.isEmpty() || baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
      LocalLinks links = LocalLinks.of(folder, base);
      LinkReport found =
          terminal.interactive()
              ? links.check(done -> progress.tell("links", done, 0))
              : links.check(done -> {});
      progress.end();
      findings.addAll(found.findings());
      reports.add(found);
      terminal
          .err()
          .println(
              terminal
                  .messages()
                  .text("cli.links.looked", found.references(), found.files(), path));
    }
    if (external.isWanted()) {
      findings.addAll(external.check(reports, terminal.resolve(paths.get(0)), terminal));
    }
    if (findings.isEmpty() && !report.isOnStandardOutput()) {
      terminal.out().println(terminal.messages().text("cli.links.fine"));
    }
    return report.write(findings, terminal.resolve(paths.get(0)), terminal);
  }
}
