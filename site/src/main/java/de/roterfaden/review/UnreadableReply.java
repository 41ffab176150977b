package de.roterfaden.review;

import de.roterfaden.finding.Finding;
import java.io.Serial;

/** A file from outside cannot be taken in; the finding says why, and what to do. */
final class UnreadableReply extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  /**
   * @param rule name of the rule of {@link Problem}
   * @param arguments values for its sentences
   */
  UnreadableReply(String rule, Object... arguments) {
    super(rule);
    this.finding = Problem.error(rule, arguments);
  }

  Finding finding() {
    return finding;
  }
}
