package de.roterfaden.cli;

import de.roterfaden.bake.Progress;
import de.roterfaden.bake.TeamPage;
import de.roterfaden.check.Check;
import de.roterfaden.check.accessibility.AccessibilityCheck;
import de.roterfaden.check.browser.BrowserFinder;
import de.roterfaden.check.links.LinksCheck;
import de.roterfaden.check.readability.ReadabilityCheck;
import de.roterfaden.check.status.StatusPage;
import de.roterfaden.check.story.StoryCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
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
      paramLabel = "readability,links,accessibility,story",
      split = ",",
      descriptionKey = "faden.check.only")
  List<Kind> only = List.of(Kind.values());

  @Option(names = "--browser", descriptionKey = "faden.check.browser")
  boolean inBrowser;

  @Option(
      names = "--browser-path",
      paramLabel = "FILE",
      descriptionKey = "faden.check.browser-path")
  Optional<Path> browserPath = Optional.empty();

  @Mixin ReportOptions report;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What can be checked. */
  enum Kind {
    READABILITY,
    LINKS,
    ACCESSIBILITY,
    STORY;

    Check check() {
      return switch (this) {
        case READABILITY -> ReadabilityCheck.ofAllRules();
        case LINKS -> new LinksCheck();
        case ACCESSIBILITY -> AccessibilityCheck.ofAllRules(Clock.system(ZoneId.systemDefault()));
        case STORY -> StoryCheck.ofAllRules(Clock.system(ZoneId.systemDefault()));
      };
    }
  }

  /** The page of the editorial edition that shows how far a narrative is, after all checks. */
  static TeamPage statusPage(Path folder, Terminal terminal, Progress progress) {
    List<Check> checks = Arrays.stream(Kind.values()).map(Kind::check).toList();
    return new StatusPage(folder, checks, terminal.messages(), progress);
  }

  @Override
  public Integer call() throws IOException {
    Path folder = terminal.resolve(narrative.folder);
    if (!MissingNarrative.check(folder, terminal)) {
      return Faden.WRONG_USAGE;
    }
    report.check(terminal);
    Optional<Path> browser = Optional.empty();
    if (inBrowser || browserPath.isPresent()) {
      browser =
          browserPath.isPresent()
              ? browserPath.map(terminal::resolve).filter(Files::isExecutable)
              : BrowserFinder.find();
      if (browser.isEmpty()) {
        terminal.err().println(noBrowser());
        return Faden.WRONG_USAGE;
      }
    }
    List<Check> checks = checks(browser);
    TerminalProgress progress = new TerminalProgress(terminal);
    Inspection inspection = new Inspection(checks, Optional.empty(), Optional.empty(), progress);
    inspection.add(folder);
    progress.end();
    if (inspection.isFine() && !report.isOnStandardOutput()) {
      terminal.out().println(terminal.messages().text("cli.check.fine"));
    }
    return inspection.report(report, terminal);
  }

  private List<Check> checks(Optional<Path> browser) {
    List<Check> checks = new ArrayList<>();
    for (Kind kind : new LinkedHashSet<>(only)) {
      Check check = kind.check();
      checks.add(
          browser.isPresent() && check instanceof AccessibilityCheck accessibility
              ? accessibility.inBrowser(browser.get())
              : check);
    }
    return checks;
  }

  private String noBrowser() {
    return browserPath
        .map(path -> terminal.messages().text("cli.check.browser-path", path))
        .orElseGet(() -> terminal.messages().text("cli.check.no-browser"));
  }
}
