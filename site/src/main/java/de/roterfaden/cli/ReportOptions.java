package de.roterfaden.cli;

import de.roterfaden.finding.Baseline;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.GitlabReport;
import de.roterfaden.finding.HtmlReport;
import de.roterfaden.finding.JsonReport;
import de.roterfaden.finding.JunitReport;
import de.roterfaden.finding.Report;
import de.roterfaden.finding.ReportSection;
import de.roterfaden.finding.ReportWriter;
import de.roterfaden.finding.SarifReport;
import de.roterfaden.finding.Severity;
import de.roterfaden.finding.TextReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How findings are reported, and from when on they make a command fail. */
final class ReportOptions {

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif|junit|gitlab|html",
      descriptionKey = "faden.format")
  Format format = Format.TEXT;

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "faden.output")
  Path output = Path.of("");

  @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "faden.fail-on")
  FailOn failOn = FailOn.ERROR;

  @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "faden.baseline")
  Path baseline = Path.of("");

  @Spec(Spec.Target.MIXEE)
  CommandSpec command = CommandSpec.create();

  enum Format {
    TEXT,
    JSON,
    SARIF,
    JUNIT,
    GITLAB,
    HTML
  }

  enum FailOn {
    ERROR,
    WARNING,
    NEVER
  }

  /**
   * Writes the findings where the user wants them, and returns the exit code that they make.
   *
   * @param folder folder that the findings' files are relative to
   */
  int write(List<Finding> findings, Path folder, Terminal terminal) {
    return write(new Report(findings), folder, file -> lines(folder, file), terminal);
  }

  /**
   * Writes a report where the user wants it, and returns the exit code that it makes.
   *
   * @param folder folder that the report's files are relative to
   * @param source the lines of a file that the report names
   */
  int write(Report report, Path folder, Function<String, List<String>> source, Terminal terminal) {
    return write(report, folder, source, List.of(), terminal);
  }

  /**
   * Writes a report where the user wants it, and returns the exit code that it makes.
   *
   * @param folder folder that the report's files are relative to
   * @param source the lines of a file that the report names
   * @param sections what the page for a team shows besides
   */
  int write(
      Report report,
      Path folder,
      Function<String, List<String>> source,
      List<ReportSection> sections,
      Terminal terminal) {
    Report compared = baseline(terminal).map(known -> known.applyTo(report, source)).orElse(report);
    ReportWriter writer = writer(folder, source, sections, terminal);
    try {
      if (!output.toString().isEmpty()) {
        Path file = terminal.resolve(output);
        Files.createDirectories(file.getParent());
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
          writer.write(compared, out);
        }
      } else if (format != Format.TEXT || !compared.texts().isEmpty()) {
        writer.write(compared, terminal.out());
      } else if (!compared.findings().isEmpty()) {
        writer.write(compared, terminal.err());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return exitCode(compared);
  }

  /** Whether standard output is taken by a report for programs. */
  boolean isOnStandardOutput() {
    return format != Format.TEXT && output.toString().isEmpty();
  }

  /**
   * Sees to it that the baseline can be read, before a command works for long.
   *
   * @throws ParameterException if it cannot
   */
  void check(Terminal terminal) {
    baseline(terminal);
  }

  private Optional<Baseline> baseline(Terminal terminal) {
    if (baseline.toString().isEmpty()) {
      return Optional.empty();
    }
    String key = "cli.baseline.no-file";
    try {
      Optional<Baseline> read = Baseline.of(Files.readString(terminal.resolve(baseline)));
      if (read.isPresent()) {
        return read;
      }
      key = "cli.baseline.no-report";
    } catch (IOException e) {
      // Said below: the file is not there, or is no text.
    }
    throw new ParameterException(
        command.commandLine(), terminal.messages().text(key, baseline.toString()));
  }

  private int exitCode(Report report) {
    boolean fails =
        switch (failOn) {
          case ERROR -> report.reaches(Severity.ERROR);
          case WARNING -> report.reaches(Severity.WARNING);
          case NEVER -> false;
        };
    return fails ? Faden.FINDINGS : Faden.FINE;
  }

  private ReportWriter writer(
      Path folder,
      Function<String, List<String>> source,
      List<ReportSection> sections,
      Terminal terminal) {
    return switch (format) {
      case TEXT -> new TextReport(terminal.messages(), source);
      case JSON -> new JsonReport(terminal.messages(), source);
      case SARIF -> new SarifReport(terminal.messages(), source, root(folder, terminal));
      case JUNIT ->
          new JunitReport(
              terminal.messages(), failOn == FailOn.WARNING ? Severity.WARNING : Severity.ERROR);
      case GITLAB -> new GitlabReport(terminal.messages(), source, root(folder, terminal));
      case HTML -> new HtmlReport(terminal.messages(), source, sections);
    };
  }

  /** The way from the user's folder, which is the repository on a build server, to a folder. */
  private static String root(Path folder, Terminal terminal) {
    Path here = terminal.resolve(Path.of(""));
    Path there = folder.toAbsolutePath().normalize();
    return there.equals(here) || !there.startsWith(here)
        ? ""
        : here.relativize(there).toString().replace('\\', '/') + "/";
  }

  /**
   * The lines of a file; none if it cannot be read as text, since the report can do without.
   *
   * @param file path below the folder; what names a file of a theme may be no path at all
   */
  static List<String> lines(Path folder, String file) {
    try {
      String text = Files.readString(folder.resolve(file));
      return (text.startsWith("\ufeff") ? text.substring(1) : text).lines().toList();
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }
}
