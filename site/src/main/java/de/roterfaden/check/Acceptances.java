package de.roterfaden.check;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.markup.ReadText;
import de.roterfaden.narrative.Acceptance;
import de.roterfaden.narrative.Narrative;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks the findings that authors have accepted with a reason: by a comment before the block, or by
 * {@code accept:} in a file's YAML, in {@code narrative.yml} for all files. Tells of acceptances
 * without a reason and of those that nothing needs.
 */
final class Acceptances {

  private static final Pattern REMARK =
      Pattern.compile(
          "(?is)faden\\s*:\\s*accept\\s+([\\w/-]+)\\s*(?:(?:because|weil)\\b\\s*(.*))?");

  private final String area;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Finding> faults = new ArrayList<>();
  private final Set<Entry> needed = new HashSet<>();

  /**
   * An acceptance where it was written.
   *
   * @param file file that it stands in
   * @param rule id of the rule
   * @param position where it stands
   * @param scope the block to which it applies; empty for all of the file
   * @param everywhere whether it applies to all files
   */
  private record Entry(
      String file, String rule, Position position, List<Position> scope, boolean everywhere) {

    boolean covers(Finding finding) {
      boolean place =
          everywhere
              || (finding.file().equals(file)
                  && (scope.isEmpty() || isWithin(finding.position(), scope.get(0))));
      return place && finding.rule().equals(rule);
    }

    private static boolean isWithin(Position inner, Position outer) {
      return inner.line() >= outer.line() && inner.line() <= outer.endLine();
    }
  }

  /**
   * @param subject the texts with their acceptances
   * @param area area of the rules that have been applied; other acceptances are not looked at
   */
  Acceptances(Subject subject, String area) {
    this.area = area;
    for (CheckedText text : subject.texts()) {
      text.text().remarks().forEach(remark -> remark(text, remark));
    }
    subject.narrative().ifPresent(this::files);
  }

  private void remark(CheckedText text, ReadText.Remark remark) {
    Matcher matcher = REMARK.matcher(remark.text());
    if (!matcher.matches()) {
      return;
    }
    String reason = matcher.group(2) == null ? "" : matcher.group(2).strip();
    if (reason.isEmpty()) {
      faults.add(
          Finding.error("check/acceptance-without-reason", Message.of("check.no-reason"))
              .help(Message.of("check.no-reason.help", matcher.group(1)))
              .about(matcher.group(1))
              .at(text.file(), remark.position())
              .inVersion(text.version()));
    } else if (!remark.scope().isEmpty()) {
      add(text.file(), matcher.group(1), remark.position(), remark.scope(), false);
    }
  }

  private void files(Narrative narrative) {
    narrative
        .accepted()
        .forEach(
            (file, accepted) -> {
              for (int i = 0; i < accepted.size(); i++) {
                Acceptance acceptance = accepted.get(i);
                Position position = narrative.sources().position(file, "/accept/" + i);
                add(file, acceptance.rule(), position, List.of(), file.equals("narrative.yml"));
              }
            });
  }

  private void add(
      String file, String rule, Position position, List<Position> scope, boolean everywhere) {
    String id = rule.contains("/") ? rule : area + "/" + rule;
    if (id.startsWith(area + "/")) {
      entries.add(new Entry(file, id, position, scope, everywhere));
    }
  }

  /** The findings, accepted where the authors say so, and what is wrong with the acceptances. */
  List<Finding> apply(List<Finding> findings) {
    List<Finding> all = new ArrayList<>();
    for (Finding finding : findings) {
      boolean accepted = false;
      for (Entry entry : entries) {
        if (entry.covers(finding)) {
          needed.add(entry);
          accepted = true;
        }
      }
      all.add(accepted ? finding.accept() : finding);
    }
    all.addAll(faults);
    for (Entry entry : entries) {
      if (!needed.contains(entry)) {
        all.add(
            Finding.warning("check/needless-acceptance", Message.of("check.needless", entry.rule()))
                .help(Message.of("check.needless.help"))
                .about(entry.rule())
                .at(entry.file(), entry.position()));
      }
    }
    return all;
  }
}
