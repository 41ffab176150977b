package de.roterfaden.cli;

import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.NarrativeReader;
import de.roterfaden.narrative.ReadResult;
import de.roterfaden.plan.CouncilPlan;
import de.roterfaden.plan.PlanPage;
import de.roterfaden.plan.PlanText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code faden plan}: what must be done by when for the day on which the council decides. */
@Command(name = "plan", mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin NarrativeArgument narrative;

  @Option(
      names = "--council-date",
      paramLabel = "DATE",
      required = true,
      descriptionKey = "faden.plan.council-date")
  String councilDate = "";

  @Option(names = "--format", paramLabel = "text|html", descriptionKey = "faden.plan.format")
  Format format = Format.TEXT;

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "faden.plan.output")
  Path output = Path.of("");

  PlanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  enum Format {
    TEXT,
    HTML
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = terminal.messages();
    Path folder = terminal.resolve(narrative.folder);
    if (!MissingNarrative.check(folder, terminal)) {
      return Faden.WRONG_USAGE;
    }
    LocalDate decision;
    try {
      decision = LocalDate.parse(councilDate);
    } catch (DateTimeParseException e) {
      terminal.err().println(messages.text("cli.plan.no-date", councilDate));
      return Faden.WRONG_USAGE;
    }
    ReadResult read = NarrativeReader.read(folder, Edition.EDITORIAL);
    Optional<Narrative> found = read.narrative();
    if (found.isEmpty()) {
      new ReportOptions().write(read.findings(), folder, terminal);
      return Faden.FINDINGS;
    }
    LocalDate today = LocalDate.now(Clock.system(ZoneId.systemDefault()));
    write(CouncilPlan.of(found.get().settings(), decision, today));
    return Faden.FINE;
  }

  private void write(CouncilPlan plan) throws IOException {
    StringBuilder text = new StringBuilder();
    switch (format) {
      case TEXT -> new PlanText(terminal.messages()).write(plan, text);
      case HTML -> new PlanPage(terminal.messages()).write(plan, text);
    }
    if (output.toString().isEmpty()) {
      terminal.out().print(text);
      return;
    }
    Path file = terminal.resolve(output);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
