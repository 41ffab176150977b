package de.roterfaden.cli;

import de.roterfaden.export.Starter;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code faden new}: a narrative that builds at once. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "faden.new.dir")
  Path dir = Path.of("");

  @Option(names = "--from", paramLabel = "EXAMPLE", descriptionKey = "faden.new.from")
  String from = "";

  NewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path folder = terminal.resolve(dir);
    List<Finding> findings =
        from.isEmpty()
            ? Starter.create(folder, terminal.locale())
            : Starter.create(folder, from, terminal.locale());
    if (!findings.isEmpty()) {
      new ReportOptions().write(findings, folder, terminal);
      return Faden.WRONG_USAGE;
    }
    tell(terminal.show(folder));
    return Faden.FINE;
  }

  private void tell(String folder) {
    Messages messages = terminal.messages();
    terminal.out().println(messages.text("cli.new.done", folder));
    terminal.out().println(messages.text("cli.new.next"));
    terminal.out().println(messages.text("cli.new.next-serve", folder));
    terminal.out().println(messages.text("cli.new.next-check", folder));
    terminal.out().println(messages.text("cli.new.next-build", folder));
  }
}
