package de.roterfaden.narratives;

import de.roterfaden.bake.BuildRequest;
import de.roterfaden.bake.BuildResult;
import de.roterfaden.bake.Progress;
import de.roterfaden.bake.SiteBuild;
import de.roterfaden.check.Check;
import de.roterfaden.check.CheckRun;
import de.roterfaden.check.NarrativeTexts;
import de.roterfaden.check.Outcome;
import de.roterfaden.check.Subject;
import de.roterfaden.check.TrialSite;
import de.roterfaden.check.links.LinksCheck;
import de.roterfaden.check.readability.ReadabilityCheck;
import de.roterfaden.check.story.StoryCheck;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Report;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.NarrativeReader;
import de.roterfaden.narrative.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The example narratives, built once for all tests of this module. */
final class Example {

  private static final Path FOLDER = Path.of("").toAbsolutePath();

  private Example() {}

  /** Folders of the example narratives. */
  static List<Path> all() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve("narrative.yml")))
          .sorted()
          .toList();
    }
  }

  static Path lindwerth() {
    return FOLDER.resolve("lindwerth");
  }

  /** Lindwerth, built once, into {@code target/sites/lindwerth}. */
  static BuildResult built() {
    return Lindwerth.BUILT;
  }

  /** Builds a narrative into {@code target/sites/NAME}. */
  static BuildResult build(Path narrative, String name) {
    return build(BuildRequest.of(narrative).into(site(name)));
  }

  /** Builds a site; one at a time, since there is only one JBake in a program. */
  static synchronized BuildResult build(BuildRequest request) {
    return SiteBuild.run(request, Progress.SILENT);
  }

  /** Where a site of a name is built. */
  static Path site(String name) {
    return FOLDER.resolve("target").resolve("sites").resolve(name);
  }

  /** Built when it is first asked for. */
  private static final class Lindwerth {
    static final BuildResult BUILT = build(lindwerth(), "lindwerth");

    private Lindwerth() {}
  }

  /** Checks the texts and the built pages of a narrative, as {@code faden check} does. */
  static Report check(Path narrative) throws IOException {
    return check(
        narrative,
        List.of(
            ReadabilityCheck.ofAllRules(),
            new LinksCheck(),
            StoryCheck.ofAllRules(Clock.systemUTC())));
  }

  /** The same with other checks; one at a time, since it builds. */
  static synchronized Report check(Path narrative, List<Check> checks) throws IOException {
    ReadResult read = NarrativeReader.read(narrative, Edition.EDITORIAL);
    List<Finding> findings = new ArrayList<>(read.findings());
    Narrative shown = read.narrative(Edition.PUBLIC).orElseThrow();
    try (TrialSite site = new TrialSite(shown, read.findings(), Progress.SILENT)) {
      Subject subject = NarrativeTexts.of(read.narrative().orElseThrow(), findings::add).with(site);
      Outcome outcome = new CheckRun(checks).of(subject);
      findings.addAll(outcome.findings());
      findings.addAll(site.findings());
      return new Report(findings, outcome.texts());
    }
  }

  /** All HTML files of a site, relative to it, with forward slashes. */
  static List<String> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
