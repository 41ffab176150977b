package de.roterfaden.cli;

import de.roterfaden.export.ExportResult;
import de.roterfaden.export.JBakeExport;
import de.roterfaden.finding.Messages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code faden export}: the narrative in a form that other programs read. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin NarrativeArgument narrative;
  @Mixin ReportOptions report;

  @Option(
      names = "--jbake",
      required = true,
      paramLabel = "DIR",
      descriptionKey = "faden.export.jbake")
  Path jbake = Path.of("");

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path folder = terminal.resolve(narrative.folder);
    if (!MissingNarrative.check(folder, terminal)) {
      return Faden.WRONG_USAGE;
    }
    ExportResult result = JBakeExport.run(folder, terminal.resolve(jbake));
    int exitCode = report.write(result.findings(), folder, terminal);
    if (!result.written()) {
      return Faden.FINDINGS;
    }
    Messages messages = terminal.messages();
    String place = terminal.show(result.folder());
    terminal.out().println(messages.text("cli.export.done", place));
    terminal
        .out()
        .println(
            messages.text("cli.export.next", terminal.show(result.folder().resolve("README.md"))));
    return exitCode;
  }
}
