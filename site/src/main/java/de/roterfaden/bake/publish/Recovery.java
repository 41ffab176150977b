package de.roterfaden.bake.publish;

import de.roterfaden.finding.Finding;
import java.util.List;

/**
 * What became of a publication that had been interrupted.
 *
 * @param outcome how the folder stands now
 * @param findings a note to the user, or the error that stood in the way
 */
public record Recovery(Outcome outcome, List<Finding> findings) {

  /** How the folder stands now. */
  public enum Outcome {
    /** No publication had been interrupted. */
    NOTHING_TO_DO,
    /** The new site is there, whole. */
    COMPLETED,
    /** The old site is there again, whole. */
    TAKEN_BACK,
    /** Something stands in the way; the folder may hold parts of both sites. */
    BLOCKED
  }

  public Recovery {
    findings = List.copyOf(findings);
  }
}
