package de.roterfaden.cli;

import de.roterfaden.bake.BuildRequest;
import de.roterfaden.bake.BuildResult;
import de.roterfaden.bake.FleetBuild;
import de.roterfaden.bake.SiteBuild;
import de.roterfaden.bake.TeamPage;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.Edition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code faden build}: from the narrative to the website, or from several to theirs. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      index = "0..*",
      arity = "0..*",
      paramLabel = "NARRATIVE",
      descriptionKey = "faden.build.narratives")
  List<Path> narratives = List.of();

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
    List<Path> folders = narratives.stream().map(terminal::resolve).distinct().toList();
    return folders.size() > 1
        ? fleet(folders)
        : one(folders.isEmpty() ? terminal.resolve(Path.of("")) : folders.get(0));
  }

  private int one(Path folder) {
    if (!MissingNarrative.check(folder, terminal)) {
      return Faden.WRONG_USAGE;
    }
    report.check(terminal);
    Path site = out.toString().isEmpty() ? out : terminal.resolve(out);
    TerminalProgress progress = new TerminalProgress(terminal);
    BuildRequest request = new BuildRequest(folder, site, edition, theme, baseUrl);
    if (edition == Edition.EDITORIAL) {
      request = request.with(CheckCommand.statusPage(folder, terminal, progress));
    }
    BuildResult result = SiteBuild.run(request, progress);
    progress.end();
    int exitCode = report.write(result.findings(), folder, terminal);
    tell(result);
    return result.published() ? exitCode : Faden.FINDINGS;
  }

  /**
   * Builds several narratives; what a pattern such as {@code narratives/*} names besides is
   * skipped.
   */
  private int fleet(List<Path> named) {
    List<Path> folders = named.stream().filter(MissingNarrative::isNarrative).toList();
    Optional<Path> wrong =
        named.stream()
            .filter(path -> !Files.exists(path) || (folders.isEmpty() && Files.isDirectory(path)))
            .findFirst();
    if (wrong.isPresent()) {
      MissingNarrative.check(wrong.get(), terminal);
      return Faden.WRONG_USAGE;
    }
    if (!baseUrl.isEmpty() || !isEachApart(folders)) {
      String key = baseUrl.isEmpty() ? "cli.fleet.same-name" : "cli.fleet.base-url";
      terminal.err().println(terminal.messages().text(key));
      return Faden.WRONG_USAGE;
    }
    report.check(terminal);
    FleetReport told =
        new FleetReport(terminal, report.isOnStandardOutput() ? terminal.err() : terminal.out());
    named.stream().filter(path -> !folders.contains(path)).forEach(told::skip);
    FleetBuild.run(folders.stream().map(this::request).toList(), told::add);
    Path here = terminal.resolve(Path.of(""));
    int exitCode =
        report.write(told.report(), here, file -> ReportOptions.lines(here, file), terminal);
    told.end();
    return told.isComplete() ? exitCode : Faden.FINDINGS;
  }

  private BuildRequest request(Path folder) {
    Path site =
        out.toString().isEmpty() ? out : terminal.resolve(out).resolve(folder.getFileName());
    return new BuildRequest(folder, site, edition, theme, "");
  }

  /** Whether no two sites would go into the same folder. */
  private boolean isEachApart(List<Path> folders) {
    return folders.stream().map(folder -> request(folder).site()).distinct().count()
        == folders.size();
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
