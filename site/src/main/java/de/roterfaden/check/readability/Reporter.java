package de.roterfaden.check.readability;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Severity;
import java.util.List;

/** Takes up what one rule finds in one text. Serves one thread. */
public final class Reporter {

  private final ReadabilityRule rule;
  private final String id;
  private final String key;
  private final String helpKey;
  private final Severity severity;
  private final StudiedText text;
  private final List<Finding> findings;
  private final long mask;

  Reporter(ReadabilityRule rule, Severity severity, StudiedText text, List<Finding> findings) {
    this(rule, rule.id(), severity, text, findings);
  }

  private Reporter(
      ReadabilityRule rule,
      String id,
      Severity severity,
      StudiedText text,
      List<Finding> findings) {
    this.rule = rule;
    this.id = id;
    this.key = "readability." + rule.name();
    this.helpKey = key + ".help";
    this.severity = severity;
    this.text = text;
    this.findings = findings;
    this.mask = text.knowledge().cues().mask(rule);
  }

  /** The same for a part of the rule whose findings have a name of their own. */
  Reporter named(String name) {
    return new Reporter(rule, "readability/" + name, severity, text, findings);
  }

  /**
   * Tells of a breach, as grave as the rule is at the text's level, in the words of {@code
   * readability.NAME} and {@code readability.NAME.help}.
   *
   * @param position where it stands in the file
   * @param target the words concerned
   * @param arguments values for both sentences
   */
  public void tell(Position position, String target, Object... arguments) {
    List<Object> values = List.of(arguments);
    tell(severity, position, target, new Message(key, values), new Message(helpKey, values));
  }

  /** Tells of a breach in other words than the rule's usual ones, and with its own severity. */
  public void tell(
      Severity grave, Position position, String target, Message message, Message help) {
    findings.add(
        new Finding(
            id,
            grave,
            message,
            help,
            text.source().file(),
            position,
            text.source().version(),
            "",
            target,
            false));
  }

  /** Whether a sentence holds a form that the rule has to look at. */
  boolean isCued(StudiedSentence sentence) {
    return (sentence.cues() & mask) != 0;
  }

  /** Whether the rule has to look at a token. */
  boolean isCued(StudiedSentence sentence, int index) {
    return (sentence.form(index).cues() & mask) != 0;
  }

  /** The bits of {@link Cues} that are the rule's. */
  long mask() {
    return mask;
  }

  /** How grave the rule is at the text's level. */
  public Severity severity() {
    return severity;
  }
}
