package de.roterfaden.cli;

import de.roterfaden.bake.BuildRequest;
import de.roterfaden.bake.BuildResult;
import de.roterfaden.bake.SiteBuild;
import de.roterfaden.bake.TeamPage;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.Edition;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code faden build}: from the narrative to the website. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin NarrativeArgument narrative;
  @Mixin ReportOptions report;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "faden.build.out")
  Path out = Path.of("");

  @Option(
      names = "--edition",
      paramLabel = "public|review|editorial",
      descriptionKey = "faden.build.edition")
  Edition edition = Edition.PUBLIC;

  @Option(names = "--theme", paramLabel = "NAME|DIR", descriptionKey = "faden.build.theme")
  String theme = "";

  @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "faden.build.base-url")
  String baseUrl = "";

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path folder = terminal.resolve(narrative.folder);
    if (!MissingNarrative.check(folder, terminal)) {
      return Faden.WRONG_USAGE;
    }
    report.check(terminal);
    Path site = out.toString().isEmpty() ? out : terminal.resolve(out);
    TerminalProgress progress = new TerminalProgress(terminal);
    BuildResult result =
        SiteBuild.run(
            new BuildRequest(folder, site, edition, theme, baseUrl)
                .with(CheckCommand.statusPage(folder, terminal, progress)),
            progress);
    progress.end();
    int exitCode = report.write(result.findings(), folder, terminal);
    tell(result);
    return result.published() ? exitCode : Faden.FINDINGS;
  }

  private void tell(BuildResult result) {
    Messages messages = terminal.messages();
    if (!result.published()) {
      terminal.err().println(messages.text("cli.build.not-published"));
      return;
    }
    for (Message note : result.notes()) {
      terminal.err().println(messages.text(note));
    }
    if (edition != Edition.PUBLIC) {
      terminal.err().println(messages.text("cli.build.see-edition"));
    }
    if (edition == Edition.EDITORIAL) {
      terminal.err().println(messages.text("cli.build.status", TeamPage.ADDRESS));
    }
    int all = result.pages().values().stream().mapToInt(Integer::intValue).sum();
    String versions =
        result.pages().entrySet().stream()
            .map(version -> version.getValue() + " " + version.getKey())
            .collect(Collectors.joining(", "));
    say("cli.build.pages", all, versions);
    say("cli.build.changed", result.written(), result.unchanged(), result.deleted());
    say("cli.build.done", terminal.show(result.site()));
    say("cli.build.open", result.site().resolve("index.html").toUri());
    say("cli.build.took", result.duration().toMillis() / 1000.0);
  }

  /** Says a result; on the error stream if the report itself goes to standard output as JSON. */
  private void say(String key, Object... arguments) {
    (report.isOnStandardOutput() ? terminal.err() : terminal.out())
        .println(terminal.messages().text(key, arguments));
  }
}
