package de.roterfaden.cli;

import de.roterfaden.check.Check;
import de.roterfaden.check.links.LinksCheck;
import de.roterfaden.check.readability.ReadabilityCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code faden check}: all that can be proved of a narrative before it is published. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin NarrativeArgument narrative;

  @Option(
      names = "--only",
      paramLabel = "readability,links",
      split = ",",
      descriptionKey = "faden.check.only")
  List<Kind> only = List.of(Kind.values());

  @Mixin ReportOptions report;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What can be checked. */
  enum Kind {
    READABILITY,
    LINKS;

    Check check() {
      return switch (this) {
        case READABILITY -> ReadabilityCheck.ofAllRules();
        case LINKS -> new LinksCheck();
      };
    }
  }

  @Override
  public Integer call() throws IOException {
    Path folder = terminal.resolve(narrative.folder);
    if (!MissingNarrative.check(folder, terminal)) {
      return Faden.WRONG_USAGE;
    }
    report.check(terminal);
    List<Check> checks = only.stream().distinct().map(Kind::check).toList();
    TerminalProgress progress = new TerminalProgress(terminal);
    Inspection inspection = new Inspection(checks, Optional.empty(), Optional.empty(), progress);
    inspection.add(folder);
    progress.end();
    if (inspection.isFine() && !report.isOnStandardOutput()) {
      terminal.out().println(terminal.messages().text("cli.check.fine"));
    }
    return inspection.report(report, terminal);
  }
}
