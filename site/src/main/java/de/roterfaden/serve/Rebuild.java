package de.roterfaden.serve;

import de.roterfaden.finding.Finding;
import java.util.List;

/** Builds the site that the preview shows. Is called by one thread at a time. */
@FunctionalInterface
public interface Rebuild {

  Outcome run();

  /**
   * How a build ended.
   *
   * @param published whether the folder holds the new site; if not, it holds the last good one
   * @param findings what is wrong
   */
  record Outcome(boolean published, List<Finding> findings) {

    public Outcome {
      findings = List.copyOf(findings);
    }
  }
}
