package de.roterfaden.cli;

import de.roterfaden.check.story.Approver;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code faden approve}: a language version was made from today's standard text. */
@Command(name = "approve", mixinStandardHelpOptions = true)
final class ApproveCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "faden.approve.file")
  List<Path> files = List.of();

  ApproveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Approver approver = new Approver(LocalDate.now(ZoneId.systemDefault()));
    boolean fine = true;
    for (Path file : files) {
      Approver.Done done = approver.approve(terminal.resolve(file));
      done.recorded().forEach(it -> terminal.out().println(terminal.messages().text(it)));
      done.problems().forEach(it -> terminal.err().println(terminal.messages().text(it)));
      fine &= done.problems().isEmpty();
    }
    return fine ? Faden.FINE : Faden.WRONG_USAGE;
  }
}
