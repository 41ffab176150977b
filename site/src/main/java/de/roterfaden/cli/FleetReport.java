package de.roterfaden.cli;

import de.roterfaden.bake.BuildRequest;
import de.roterfaden.bake.BuildResult;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Report;
import de.roterfaden.finding.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells of the builds of several narratives: a line for each, and at the end all findings, their
 * files as seen from the folder in which the user is.
 */
final class FleetReport {

  private final Terminal terminal;
  private final PrintWriter lines;
  private final List<Finding> findings = new ArrayList<>();
  private final long begin = System.nanoTime();
  private int all;
  private int published;

  /**
   * @param lines takes the line for each narrative
   */
  FleetReport(Terminal terminal, PrintWriter lines) {
    this.terminal = terminal;
    this.lines = lines;
  }

  /** A narrative has been built, or could not be. */
  void add(BuildRequest request, BuildResult result) {
    String folder = show(request.narrative());
    all++;
    if (result.published()) {
      published++;
      int pages = result.pages().values().stream().mapToInt(Integer::intValue).sum();
      double seconds = result.duration().toMillis() / 1000.0;
      say("cli.fleet.built", folder, pages, result.written(), result.deleted(), seconds);
    } else {
      long errors = result.findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
      say("cli.fleet.not-built", folder, errors);
    }
    result.findings().forEach(finding -> findings.add(from(folder, finding)));
  }

  /** A folder or file that the user names is no narrative. */
  void skip(Path path) {
    say("cli.fleet.skipped", show(path));
  }

  /** Says how many sites there are now. */
  void end() {
    say("cli.fleet.done", published, all, (System.nanoTime() - begin) / 1e9);
  }

  /** Whether every narrative has been published. */
  boolean isComplete() {
    return published == all;
  }

  /** What is wrong with any of the narratives. */
  Report report() {
    return new Report(findings);
  }

  private void say(String key, Object... arguments) {
    lines.println(terminal.messages().text(key, arguments));
    lines.flush();
  }

  private String show(Path path) {
    return terminal.show(path).replace('\\', '/');
  }

  /** The finding with its file seen from the user's folder; files of a theme are the theme's. */
  private static Finding from(String folder, Finding finding) {
    String file = finding.file();
    if (file.isEmpty()) {
      return finding.at(folder + "/narrative.yml", Position.START);
    }
    boolean ofTheme = finding.rule().startsWith("theme/") && !file.startsWith("theme/");
    return ofTheme ? finding : finding.at(folder + "/" + file, finding.position());
  }
}
