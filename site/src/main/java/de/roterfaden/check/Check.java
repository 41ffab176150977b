package de.roterfaden.check;

/**
 * One of the things that are proved before a narrative is published. A pure function: it reads
 * nothing and writes nothing, and runs beside the others.
 *
 * <pre>{@code
 * Subject subject = Subject.of(narrative);
 * Outcome outcome = new ReadabilityCheck(…).check(subject);
 * outcome.findings().forEach(System.out::println);
 * }</pre>
 */
public interface Check {

  /** What users call it: {@code readability}, {@code links} … */
  String id();

  /** What is wrong with the texts, and their figures. */
  Outcome check(Subject subject);
}
