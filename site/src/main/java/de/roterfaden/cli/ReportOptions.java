package de.roterfaden.cli;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.HtmlReport;
import de.roterfaden.finding.JsonReport;
import de.roterfaden.finding.Report;
import de.roterfaden.finding.ReportWriter;
import de.roterfaden.finding.Severity;
import de.roterfaden.finding.TextReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** How findings are reported, and from when on they make a command fail. */
final class ReportOptions {

  @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "faden.format")
  Format format = Format.TEXT;

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "faden.output")
  Path output = Path.of("");

  @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "faden.fail-on")
  FailOn failOn = FailOn.ERROR;

  enum Format {
    TEXT,
    JSON,
    HTML
  }

  enum FailOn {
    ERROR,
    WARNING,
    NEVER
  }

  /**
   * Writes the findings where the user wants them.
   *
   * @param narrative folder that the findings' files are relative to
   */
  void write(List<Finding> findings, Path narrative, Terminal terminal) {
    write(new Report(findings), file -> lines(narrative.resolve(file)), terminal);
  }

  /**
   * Writes a report where the user wants it.
   *
   * @param source the lines of a file that the report names
   */
  void write(Report report, Function<String, List<String>> source, Terminal terminal) {
    StringBuilder text = new StringBuilder();
    try {
      writer(source, terminal).write(report, text);
      if (!output.toString().isEmpty()) {
        Files.writeString(terminal.resolve(output), text, StandardCharsets.UTF_8);
      } else if (format != Format.TEXT || !report.texts().isEmpty()) {
        terminal.out().print(text);
      } else if (!report.findings().isEmpty()) {
        terminal.err().print(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether standard output is taken by a report for programs. */
  boolean isOnStandardOutput() {
    return format != Format.TEXT && output.toString().isEmpty();
  }

  /** The exit code that these findings make. */
  int exitCode(List<Finding> findings) {
    boolean fails =
        switch (failOn) {
          case ERROR -> new Report(findings).reaches(Severity.ERROR);
          case WARNING -> new Report(findings).reaches(Severity.WARNING);
          case NEVER -> false;
        };
    return fails ? Faden.FINDINGS : Faden.FINE;
  }

  private ReportWriter writer(Function<String, List<String>> source, Terminal terminal) {
    return switch (format) {
      case TEXT -> new TextReport(terminal.messages(), source);
      case JSON -> new JsonReport(terminal.messages());
      case HTML -> new HtmlReport(terminal.messages(), source);
    };
  }

  /** The lines of a file; none if it cannot be read as text, since the report can do without. */
  static List<String> lines(Path file) {
    try {
      String text = Files.readString(file);
      return (text.startsWith("\ufeff") ? text.substring(1) : text).lines().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
