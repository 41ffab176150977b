package de.roterfaden.check.readability;

import java.util.List;

/** All rules, in the order in which they are explained. */
public final class Rules {

  private static final List<ReadabilityRule> ALL =
      List.of(
          new SentenceLength(),
          new Negation(),
          new Compound(),
          new Abbreviation(),
          new UnexplainedTerm(),
          new Idiom(),
          new TermConsistency(),
          new NounStyle(),
          new Buzzword(),
          new Score());

  private Rules() {}

  public static List<ReadabilityRule> all() {
    return ALL;
  }
}
