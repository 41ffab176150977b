package de.roterfaden.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a team should do about a report: what keeps the site from being published, what to improve,
 * who can do it, and where to begin.
 */
final class Advice {

  /** More next steps would be no help. */
  private static final int MOST_STEPS = 5;

  /** Text that is hard to read, or a story with gaps, is to be improved; it is not broken. */
  private static final Set<String> OPEN_TO_TASTE = Set.of("readability", "story");

  private final Report report;
  private final Map<String, String> levels = new HashMap<>();

  Advice(Report report) {
    this.report = report;
    report.texts().forEach(text -> levels.put(text.version(), text.level()));
  }

  /**
   * Findings of one rule.
   *
   * @param findings the findings, at least one, in the order of the report
   */
  record Group(List<Finding> findings) {

    Finding first() {
      return findings.get(0);
    }

    private Severity worst() {
      return findings.stream()
          .map(Finding::severity)
          .min(Comparator.naturalOrder())
          .orElse(Severity.INFO);
    }
  }

  /** Whether the site should not be published with a finding: something is broken or missing. */
  static boolean blocks(Finding finding) {
    String area = finding.rule().substring(0, Math.max(0, finding.rule().indexOf('/')));
    return finding.severity() == Severity.ERROR && !OPEN_TO_TASTE.contains(area);
  }

  /** The open findings that block. */
  List<Finding> blocking() {
    return report.open().stream().filter(Advice::blocks).toList();
  }

  /** The other open findings by who can mend them, those of each rule together, the worst first. */
  Map<Fixer, List<Group>> improvable() {
    Map<Fixer, List<Finding>> byFixer = new EnumMap<>(Fixer.class);
    report.open().stream()
        .filter(finding -> !blocks(finding))
        .forEach(
            finding ->
                byFixer
                    .computeIfAbsent(Fixer.of(finding, levels), fixer -> new ArrayList<>())
                    .add(finding));
    Map<Fixer, List<Group>> groups = new EnumMap<>(Fixer.class);
    byFixer.forEach((fixer, findings) -> groups.put(fixer, byRule(findings)));
    return groups;
  }

  /** Who can mend a finding. */
  Fixer fixer(Finding finding) {
    return Fixer.of(finding, levels);
  }

  /**
   * Where to begin: at most five rules, those that block first, then the worst and most frequent.
   */
  List<Group> nextSteps() {
    List<Group> steps = new ArrayList<>(byRule(blocking()));
    steps.addAll(byRule(report.open().stream().filter(finding -> !blocks(finding)).toList()));
    return steps.stream().limit(MOST_STEPS).toList();
  }

  private static List<Group> byRule(List<Finding> findings) {
    Map<String, List<Finding>> rules = new LinkedHashMap<>();
    findings.forEach(
        finding -> rules.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding));
    return rules.values().stream()
        .map(Group::new)
        .sorted(Comparator.comparing(Group::worst).thenComparing(group -> -group.findings().size()))
        .toList();
  }
}
