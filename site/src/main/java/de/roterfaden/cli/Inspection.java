package de.roterfaden.cli;

import de.roterfaden.bake.Progress;
import de.roterfaden.check.Check;
import de.roterfaden.check.CheckRun;
import de.roterfaden.check.CheckedText;
import de.roterfaden.check.FileTexts;
import de.roterfaden.check.NarrativeTexts;
import de.roterfaden.check.Outcome;
import de.roterfaden.check.Subject;
import de.roterfaden.check.TrialSite;
import de.roterfaden.check.status.NarrativeStatus;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Report;
import de.roterfaden.finding.ReportSection;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.NarrativeReader;
import de.roterfaden.narrative.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** What a command checks: one or several narratives, folders and files, with what came of it. */
final class Inspection {

  private static final String SETTINGS = "narrative.yml";

  private final CheckRun run;
  private final Optional<Level> level;
  private final Optional<String> language;
  private final Progress progress;
  private final List<Path> folders = new ArrayList<>();
  private final List<ReportSection> sections = new ArrayList<>();
  private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();
  private Outcome outcome = Outcome.NOTHING;

  /**
   * @param checks what to check
   * @param level the level of all texts; else what the narrative says, or standard
   * @param language the language of all texts; else what the narrative says, or German
   * @param progress is told how far the building of pages has come
   */
  Inspection(
      List<Check> checks, Optional<Level> level, Optional<String> language, Progress progress) {
    this.progress = progress;
    this.run = new CheckRun(checks);
    this.level = level;
    this.language = language;
  }

  /** Checks a narrative, a file of a narrative, or any folder or file. */
  void add(Path path) throws IOException {
    if (Files.isRegularFile(path.resolve(SETTINGS))) {
      narrative(path, path);
      return;
    }
    for (Path above = path.getParent(); above != null; above = above.getParent()) {
      boolean inside =
          path.startsWith(above.resolve("content")) || path.startsWith(above.resolve("data"));
      if (inside && Files.isRegularFile(above.resolve(SETTINGS))) {
        narrative(above, path);
        return;
      }
    }
    FileTexts reader = new FileTexts(level.orElse(Level.STANDARD), language.orElse("de"));
    List<CheckedText> texts = reader.of(path, findings::add);
    Path base = Files.isDirectory(path) ? path : path.getParent();
    check(new Subject(texts, Optional.empty()), base);
  }

  /**
   * Checks a narrative.
   *
   * @param wanted the narrative, or a file or folder of it that the user asked for
   */
  private void narrative(Path folder, Path wanted) throws IOException {
    ReadResult read = NarrativeReader.read(folder, Edition.EDITORIAL);
    String prefix = folder.relativize(wanted).toString().replace('\\', '/');
    keep(read.findings(), prefix);
    if (read.narrative().isEmpty()) {
      folders.add(folder);
      return;
    }
    Narrative narrative = read.narrative().get();
    if (wanted.equals(folder)) {
      Set<String> areas = run.checks().stream().map(Check::id).collect(Collectors.toSet());
      sections.add(new NarrativeStatus(narrative, areas));
    }
    Subject all = NarrativeTexts.of(narrative, findings::add);
    List<CheckedText> texts =
        all.texts().stream()
            .filter(text -> isWanted(text.file(), prefix))
            .map(this::asAsked)
            .toList();
    Subject subject = new Subject(texts, all.narrative());
    Narrative shown = read.narrative(Edition.PUBLIC).orElseThrow();
    try (TrialSite site = new TrialSite(shown, read.findings(), progress)) {
      folders.add(folder);
      Outcome whole = run.of(subject.with(site));
      outcome = outcome.and(of(whole, prefix));
      keep(site.findings(), prefix);
    }
  }

  private void keep(List<Finding> found, String prefix) {
    found.stream().filter(finding -> isWanted(finding.file(), prefix)).forEach(findings::add);
  }

  /**
   * What an outcome says of the files that were asked for. Acceptances of other files seem needless
   * as long as those are not looked at.
   */
  private static Outcome of(Outcome whole, String prefix) {
    return new Outcome(
        whole.findings().stream().filter(it -> isWanted(it.file(), prefix)).toList(),
        whole.texts());
  }

  /** Whether a file is the one that was asked for, or lies in the folder that was. */
  private static boolean isWanted(String file, String prefix) {
    return prefix.isEmpty() || file.equals(prefix) || file.startsWith(prefix + "/");
  }

  private CheckedText asAsked(CheckedText text) {
    return new CheckedText(
        text.file(),
        text.version(),
        text.part(),
        text.page(),
        language.orElse(text.language()),
        level.orElse(text.level()),
        text.tested(),
        text.text(),
        text.accepted());
  }

  private void check(Subject subject, Path base) {
    folders.add(base);
    outcome = outcome.and(run.of(subject));
  }

  /** Whether the check of links says of the same place what its text alone had told already. */
  private boolean isSaidOfThePage(Finding finding) {
    return finding.rule().equals("markup/plain-http")
        && outcome.findings().stream()
            .anyMatch(
                other ->
                    other.rule().equals("links/insecure")
                        && other.file().equals(finding.file())
                        && other.position().line() == finding.position().line());
  }

  /** Whether there is nothing to say at all. */
  boolean isFine() {
    return findings.isEmpty() && outcome.findings().isEmpty() && outcome.texts().isEmpty();
  }

  /** Writes the report and returns the exit code. */
  int report(ReportOptions options, Terminal terminal) {
    List<Finding> all = new ArrayList<>(outcome.findings());
    findings.stream().filter(finding -> !isSaidOfThePage(finding)).forEach(all::add);
    return options.write(
        new Report(all, outcome.texts()),
        folders.isEmpty() ? terminal.folder() : folders.get(0),
        this::lines,
        sections,
        terminal);
  }

  private List<String> lines(String file) {
    return folders.stream()
        .map(folder -> ReportOptions.lines(folder, file))
        .filter(lines -> !lines.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
