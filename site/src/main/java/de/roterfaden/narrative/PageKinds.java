package de.roterfaden.narrative;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks that each kind of page stands where it can, and that there is a start page. */
final class PageKinds {

  private final List<LanguageVersion> versions;
  private final Consumer<Finding> findings;

  PageKinds(List<LanguageVersion> versions, Consumer<Finding> findings) {
    this.versions = versions;
    this.findings = findings;
  }

  /**
   * Checks the pages.
   *
   * @param texts all texts, also those that could not be read
   * @param pages those that could
   */
  void check(List<ContentFiles.Text> texts, PageFiles pages) {
    if (versions.isEmpty()) {
      return;
    }
    String start = "content/" + versions.get(0).file() + ".md";
    if (texts.stream().noneMatch(text -> text.file().equals(start))) {
      findings.accept(
          Finding.error("narrative/missing-start", Message.of("narrative.missing-start"))
              .help(Message.of("narrative.missing-start-help", start))
              .about(start)
              .at(NarrativeReader.SETTINGS, Position.START));
    }
    pages.pages().forEach(this::kind);
  }

  private void kind(PageFiles.Text page) {
    Optional<String> type = page.front().words("type");
    boolean isStart = type.filter(PageType.START.id()::equals).isPresent();
    boolean isTask = type.filter(PageType.FUTURE_TASK.id()::equals).isPresent();
    if (isStart && !page.path().isEmpty()) {
      tell(page, "start-elsewhere", "type");
    }
    if (isTask && page.front().words("task").isEmpty() && page.front().isSoundAt("/task")) {
      tell(page, "missing-task", "type");
    }
  }

  private void tell(PageFiles.Text page, String rule, String key) {
    boolean own = page.file().front().root().entries().containsKey(key);
    if (own) {
      findings.accept(
          Finding.error("narrative/" + rule, Message.of("narrative." + rule))
              .help(Message.of("narrative." + rule + "-help"))
              .about(key)
              .at(page.name(), page.front().positionOf(key)));
    }
  }
}
