package de.roterfaden.check.readability;

import java.util.List;

/** All rules, in the order in which they are explained. */
public final class Rules {

  private static final List<ReadabilityRule> ALL =
      List.of(
          new SentenceLength(),
          new OneStatement(),
          new SubordinateClause(),
          new Passive(),
          new Konjunktiv(),
          new Genitive(),
          new Negation(),
          new Tense(),
          new Compound(),
          new Abbreviation(),
          new UnexplainedTerm(),
          new Numbers(),
          new Percent(),
          new Dates(),
          new SpecialCharacter(),
          new Capitals(),
          new Pronoun(),
          new Idiom(),
          new TermConsistency(),
          new NounStyle(),
          new Address(),
          new LinePerSentence(),
          new Structure(),
          new Picture(),
          new Buzzword(),
          new Untested(),
          new Score());

  private Rules() {}

  public static List<ReadabilityRule> all() {
    return ALL;
  }
}
