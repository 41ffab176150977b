package de.roterfaden.check.story;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Takes up what one rule finds. Serves one thread. */
public final class Reporter {

  private final StoryRule rule;
  private final List<Finding> findings = new ArrayList<>();

  Reporter(StoryRule rule) {
    this.rule = rule;
  }

  /**
   * Something that is certainly broken; parameters as in {@link #info}.
   *
   * @param variant which of the rule's cases it is, or ""
   */
  void error(String variant, Place place, String target, Object... arguments) {
    tell(Severity.ERROR, variant, place, target, arguments);
  }

  /** Something that is certainly missing; parameters as in {@link #info}. */
  void warn(String variant, Place place, String target, Object... arguments) {
    tell(Severity.WARNING, variant, place, target, arguments);
  }

  /**
   * Something that a person must judge, in the words of {@code story.NAME.VARIANT} and {@code
   * .help}.
   *
   * @param variant which of the rule's cases it is, or ""
   * @param place where it stands
   * @param target the name or words it is about, or ""
   * @param arguments values for both sentences
   */
  void info(String variant, Place place, String target, Object... arguments) {
    tell(Severity.INFO, variant, place, target, arguments);
  }

  private void tell(
      Severity severity, String variant, Place place, String target, Object... arguments) {
    String key = "story." + rule.name() + (variant.isEmpty() ? "" : "." + variant);
    Message message = Message.of(key, arguments);
    Finding finding =
        switch (severity) {
          case ERROR -> Finding.error(rule.id(), message);
          case WARNING -> Finding.warning(rule.id(), message);
          case INFO -> Finding.info(rule.id(), message);
        };
    findings.add(
        finding
            .help(Message.of(key + ".help", arguments))
            .about(target)
            .at(place.file(), place.position())
            .inVersion(place.version())
            .onPage(place.page()));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
