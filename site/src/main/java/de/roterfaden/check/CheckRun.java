package de.roterfaden.check;

import java.util.List;

/**
 * Runs checks side by side and marks what the authors have accepted.
 *
 * @param checks the checks
 */
public record CheckRun(List<Check> checks) {

  public CheckRun {
    checks = List.copyOf(checks);
  }

  /** What all checks say of the texts. */
  public Outcome of(Subject subject) {
    return checks.parallelStream()
        .map(check -> marked(check, subject))
        .reduce(new Outcome(List.of(), List.of()), Outcome::and);
  }

  private static Outcome marked(Check check, Subject subject) {
    Outcome outcome = check.check(subject);
    Acceptances acceptances = new Acceptances(subject, check.id());
    return new Outcome(acceptances.apply(outcome.findings()), outcome.texts());
  }
}
