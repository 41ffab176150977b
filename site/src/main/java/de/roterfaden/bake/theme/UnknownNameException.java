package de.roterfaden.bake.theme;

import de.roterfaden.finding.Message;

/** A template asks for a template or an asset that does not exist. */
final class UnknownNameException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String rule;
  private final String name;
  private final transient Message help;

  /**
   * Something is missing.
   *
   * @param rule {@code missing-template} or {@code missing-asset}
   * @param name the name that was asked for
   * @param help what to write instead
   */
  UnknownNameException(String rule, String name, Message help) {
    super(rule + " " + name);
    this.rule = rule;
    this.name = name;
    this.help = help;
  }

  String rule() {
    return rule;
  }

  String name() {
    return name;
  }

  Message problem() {
    return Message.of("theme." + rule, name);
  }

  Message help() {
    return help;
  }
}
