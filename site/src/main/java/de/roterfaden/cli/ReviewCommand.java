package de.roterfaden.cli;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Coded;
import de.roterfaden.narrative.review.Answer;
import de.roterfaden.narrative.review.OrderRule;
import de.roterfaden.narrative.review.Stance;
import de.roterfaden.review.Done;
import de.roterfaden.review.ReviewDesk;
import de.roterfaden.review.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code faden review}: political groups review shared story points. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    subcommands = {
      ReviewCommand.Release.class,
      ReviewCommand.Open.class,
      ReviewCommand.Import.class,
      ReviewCommand.RecordReply.class,
      ReviewCommand.StatusOf.class,
      ReviewCommand.Decide.class,
      ReviewCommand.Forget.class,
      ReviewCommand.Paper.class,
    })
final class ReviewCommand implements Runnable {

  @Spec CommandSpec spec;

  /** Without a step, teaches them. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** What all steps have in common. */
  abstract static class ReviewStep implements Callable<Integer> {

    final Terminal terminal;

    @Option(
        names = {"-n", "--narrative"},
        paramLabel = "NARRATIVE",
        descriptionKey = "faden.review.narrative")
    Path narrative = Path.of("");

    @Option(names = "--dry-run", descriptionKey = "faden.review.dry-run")
    boolean dryRun;

    ReviewStep(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
      Path folder = terminal.resolve(narrative);
      if (!MissingNarrative.check(folder, terminal)) {
        return Faden.WRONG_USAGE;
      }
      return step(new ReviewDesk(folder, Clock.system(ZoneId.systemDefault())), folder);
    }

    abstract int step(ReviewDesk desk, Path folder) throws IOException;

    int tell(List<Done> steps, Path folder) {
      Messages messages = terminal.messages();
      List<Finding> findings = new ArrayList<>();
      boolean refused = false;
      for (Done done : steps) {
        if (!done.isRefused()) {
          done.said().forEach(line -> terminal.out().println(messages.text(line)));
        }
        refused |= done.isRefused();
        findings.addAll(done.findings());
      }
      new ReportOptions().write(findings, folder, terminal);
      if (dryRun) {
        terminal.out().println(messages.text("review.dry-run"));
      }
      return refused ? Faden.FINDINGS : Faden.FINE;
    }

    int tell(Done done, Path folder) {
      return tell(List.of(done), folder);
    }
  }

  /** {@code faden review release}. */
  @Command(name = "release", mixinStandardHelpOptions = true)
  static final class Release extends ReviewStep {

    @Option(names = "--id", paramLabel = "NAME", descriptionKey = "faden.review.release.id")
    String id = "";

    Release(Terminal terminal) {
      super(terminal);
    }

    @Override
    int step(ReviewDesk desk, Path folder) throws IOException {
      return tell(desk.release(id, dryRun), folder);
    }
  }

  /** {@code faden review open}. */
  @Command(name = "open", mixinStandardHelpOptions = true)
  static final class Open extends ReviewStep {

    @Option(
        names = "--until",
        required = true,
        paramLabel = "DATE",
        descriptionKey = "faden.review.open.until")
    String until = "";

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "faden.review.open.from")
    String from = "";

    @Option(names = "--body", paramLabel = "BODY", descriptionKey = "faden.review.body")
    String body = "";

    @Option(names = "--release", paramLabel = "NAME", descriptionKey = "faden.review.open.release")
    String release = "";

    @Option(names = "--id", paramLabel = "NAME", descriptionKey = "faden.review.open.id")
    String id = "";

    @Option(
        names = "--order",
        paramLabel = "listed|alphabet|rotation",
        descriptionKey = "faden.review.open.order")
    OrderRule order = OrderRule.LISTED;

    @Option(names = "--seed", paramLabel = "WORD", descriptionKey = "faden.review.open.seed")
    String seed = "";

    @Spec CommandSpec spec;

    Open(Terminal terminal) {
      super(terminal);
    }

    @Override
    int step(ReviewDesk desk, Path folder) throws IOException {
      return tell(
          desk.open(
              new ReviewDesk.Opening(
                  id,
                  body,
                  release,
                  from.isEmpty() ? Optional.empty() : Optional.of(time(from, LocalTime.MIN)),
                  time(until, LocalTime.of(23, 59, 59)),
                  order,
                  seed),
              dryRun),
          folder);
    }

    /** A day, or a day and a time, in the zone of this computer. */
    private OffsetDateTime time(String written, LocalTime ofDay) {
      try {
        LocalDateTime time =
            written.contains("T")
                ? LocalDateTime.parse(written)
                : LocalDate.parse(written).atTime(ofDay);
        return time.atZone(ZoneId.systemDefault()).toOffsetDateTime();
      } catch (DateTimeException e) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), terminal.messages().text("cli.review.no-date", written), e);
      }
    }
  }

  /** {@code faden review import}. */
  @Command(name = "import", mixinStandardHelpOptions = true)
  static final class Import extends ReviewStep {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "faden.review.import.file")
    List<Path> files = List.of();

    Import(Terminal terminal) {
      super(terminal);
    }

    @Override
    int step(ReviewDesk desk, Path folder) throws IOException {
      return tell(desk.take(files.stream().map(terminal::resolve).toList(), dryRun), folder);
    }
  }

  /** {@code faden review record}. */
  @Command(name = "record", mixinStandardHelpOptions = true)
  static final class RecordReply extends ReviewStep {

    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "faden.review.record.group")
    String group = "";

    @Parameters(
        index = "1",
        arity = "0..1",
        paramLabel = "POINT",
        descriptionKey = "faden.review.record.point")
    String point = "";

    @Parameters(
        index = "2",
        arity = "0..1",
        paramLabel = "support|change|object|abstain",
        descriptionKey = "faden.review.record.stance")
    Optional<Stance> stance = Optional.empty();

    @Option(names = "--round", paramLabel = "NAME", descriptionKey = "faden.review.record.round")
    String round = "";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "faden.review.record.reason")
    String reason = "";

    @Option(
        names = "--proposal",
        paramLabel = "TEXT",
        descriptionKey = "faden.review.record.proposal")
    String proposal = "";

    @Option(
        names = "--minority",
        paramLabel = "TEXT",
        descriptionKey = "faden.review.record.minority")
    String minority = "";

    @Option(names = "--joint", paramLabel = "GROUPS", descriptionKey = "faden.review.record.joint")
    String joint = "";

    @Option(
        names = "--resolved",
        paramLabel = "DATE",
        descriptionKey = "faden.review.record.resolved")
    String resolved = "";

    @Option(names = "--public", descriptionKey = "faden.review.record.public")
    boolean released;

    @Option(names = "--confirm", descriptionKey = "faden.review.record.confirm")
    boolean confirm;

    @Option(names = "--withdraw", descriptionKey = "faden.review.record.withdraw")
    boolean withdraw;

    @Spec CommandSpec spec;

    RecordReply(Terminal terminal) {
      super(terminal);
    }

    @Override
    int step(ReviewDesk desk, Path folder) throws IOException {
      if (confirm) {
        return tell(desk.confirm(group + "/" + point, dryRun), folder);
      }
      if (withdraw) {
        return tell(desk.withdraw(group + "/" + point, dryRun), folder);
      }
      if (point.isEmpty() || stance.isEmpty()) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), terminal.messages().text("cli.review.what"));
      }
      return tell(
          desk.record(
              round,
              group,
              new ReviewDesk.Paper(
                  point,
                  stance.map(Coded::id).orElse(""),
                  reason,
                  proposal,
                  minority,
                  joint,
                  resolved,
                  released),
              dryRun),
          folder);
    }
  }

  /** {@code faden review status}. */
  @Command(name = "status", mixinStandardHelpOptions = true)
  static final class StatusOf extends ReviewStep {

    @Option(names = "--verify", descriptionKey = "faden.review.status.verify")
    boolean verify;

    @Option(names = "--sign", paramLabel = "KEY", descriptionKey = "faden.review.status.sign")
    Optional<Path> sign = Optional.empty();

    @Option(
        names = "--new-key",
        paramLabel = "FILE",
        descriptionKey = "faden.review.status.new-key")
    Optional<Path> newKey = Optional.empty();

    StatusOf(Terminal terminal) {
      super(terminal);
    }

    @Override
    int step(ReviewDesk desk, Path folder) throws IOException {
      if (newKey.isPresent()) {
        return tell(desk.newKey(terminal.resolve(newKey.get())), folder);
      }
      if (sign.isPresent()) {
        return tell(desk.sign(terminal.resolve(sign.get()), dryRun), folder);
      }
      Messages messages = terminal.messages();
      List<Finding> found = desk.verify();
      boolean sound = found.stream().noneMatch(it -> it.severity() == Severity.ERROR);
      if (sound || !verify) {
        Status status = desk.status();
        for (Message line : status.lines()) {
          terminal.out().println(messages.text(line));
        }
        terminal.out().println(messages.text("review.status.heads"));
        status.heads().forEach(head -> terminal.out().println("  " + head));
      }
      if (sound) {
        terminal.out().println(messages.text("review.status.fine"));
      }
      new ReportOptions().write(found, folder, terminal);
      return sound ? Faden.FINE : Faden.FINDINGS;
    }
  }

  /** {@code faden review decide}. */
  @Command(name = "decide", mixinStandardHelpOptions = true)
  static final class Decide extends ReviewStep {

    @Parameters(index = "0", paramLabel = "GROUP/POINT", descriptionKey = "faden.review.decide.of")
    String of = "";

    @Parameters(
        index = "1",
        paramLabel = "taken-over|taken-over-changed|not-taken-over|deferred|referred",
        descriptionKey = "faden.review.decide.answer")
    Optional<Answer> answer = Optional.empty();

    @Option(
        names = "--text",
        required = true,
        paramLabel = "TEXT",
        descriptionKey = "faden.review.decide.text")
    String text = "";

    @Option(names = "--body", paramLabel = "BODY", descriptionKey = "faden.review.body")
    String body = "";

    Decide(Terminal terminal) {
      super(terminal);
    }

    @Override
    int step(ReviewDesk desk, Path folder) throws IOException {
      return tell(desk.decide(of, body, answer.orElseThrow(), text, dryRun), folder);
    }
  }

  /** {@code faden review forget}. */
  @Command(name = "forget", mixinStandardHelpOptions = true)
  static final class Forget extends ReviewStep {

    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "faden.review.forget.group")
    String group = "";

    Forget(Terminal terminal) {
      super(terminal);
    }

    @Override
    int step(ReviewDesk desk, Path folder) throws IOException {
      return tell(desk.forget(group, dryRun), folder);
    }
  }

  /** {@code faden review paper}. */
  @Command(name = "paper", mixinStandardHelpOptions = true)
  static final class Paper extends ReviewStep {

    @Option(names = "--body", paramLabel = "BODY", descriptionKey = "faden.review.body")
    String body = "";

    Paper(Terminal terminal) {
      super(terminal);
    }

    @Override
    int step(ReviewDesk desk, Path folder) throws IOException {
      return tell(desk.paper(body, dryRun), folder);
    }
  }
}
