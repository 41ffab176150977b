package de.roterfaden.review;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;

/** Findings of the review, in the words of {@code review.RULE} and {@code review.RULE.help}. */
final class Problem {

  private Problem() {}

  static Finding error(String rule, Object... arguments) {
    return Finding.error("review/" + rule, message(rule, arguments)).help(help(rule, arguments));
  }

  static Finding warning(String rule, Object... arguments) {
    return Finding.warning("review/" + rule, message(rule, arguments)).help(help(rule, arguments));
  }

  static Finding info(String rule, Object... arguments) {
    return Finding.info("review/" + rule, message(rule, arguments)).help(help(rule, arguments));
  }

  private static Message message(String rule, Object... arguments) {
    return Message.of("review." + rule, arguments);
  }

  private static Message help(String rule, Object... arguments) {
    return Message.of("review." + rule + ".help", arguments);
  }
}
