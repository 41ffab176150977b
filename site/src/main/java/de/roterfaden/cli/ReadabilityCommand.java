package de.roterfaden.cli;

import de.roterfaden.bake.Progress;
import de.roterfaden.check.Check;
import de.roterfaden.check.readability.LanguageToolRule;
import de.roterfaden.check.readability.ReadabilityCheck;
import de.roterfaden.check.readability.ReadabilityRule;
import de.roterfaden.check.readability.Rules;
import de.roterfaden.narrative.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code faden readability}: how hard texts are to read, and what makes them so. */
@Command(name = ReadabilityCommand.NAME, mixinStandardHelpOptions = true)
final class ReadabilityCommand implements Callable<Integer> {

  /** What the user types. */
  static final String NAME = "readability";

  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "faden.readability.path")
  List<Path> paths = List.of(Path.of(""));

  @Option(
      names = "--level",
      paramLabel = "standard|plain|easy",
      descriptionKey = "faden.readability.level")
  Optional<Level> level = Optional.empty();

  @Option(names = "--language", paramLabel = "de|en", descriptionKey = "faden.readability.language")
  Optional<String> language = Optional.empty();

  @Option(
      names = "--with-languagetool",
      paramLabel = "DIR",
      descriptionKey = "faden.readability.with-languagetool")
  Optional<Path> languageTool = Optional.empty();

  @Mixin ReportOptions report;

  ReadabilityCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    for (Path path : paths) {
      if (!Files.exists(terminal.resolve(path))) {
        terminal.err().println(terminal.messages().text("check.no-file", path));
        return Faden.WRONG_USAGE;
      }
    }
    report.check(terminal);
    List<ReadabilityRule> rules = new ArrayList<>(Rules.all());
    if (languageTool.isPresent()) {
      Optional<LanguageToolRule> found = LanguageToolRule.in(terminal.resolve(languageTool.get()));
      if (found.isEmpty()) {
        terminal
            .err()
            .println(terminal.messages().text("check.no-languagetool", languageTool.get()));
        return Faden.WRONG_USAGE;
      }
      rules.add(found.get());
    }
    List<Check> checks = List.of(new ReadabilityCheck(rules));
    Inspection inspection = new Inspection(checks, level, language, Progress.SILENT);
    for (Path path : paths) {
      inspection.add(terminal.resolve(path));
    }
    return inspection.report(report, terminal);
  }
}
