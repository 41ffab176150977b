package de.roterfaden.serve;

import de.roterfaden.bake.BuildRequest;
import de.roterfaden.bake.BuildResult;
import de.roterfaden.bake.Progress;
import de.roterfaden.bake.SiteBuild;
import de.roterfaden.finding.Finding;
import java.util.List;

/** Builds the site that the preview shows. Is called by one thread at a time. */
@FunctionalInterface
public interface Rebuild {

  Outcome run();

  /** A build of a narrative; its site should go where {@link PreviewSettings#site} says. */
  static Rebuild of(BuildRequest request) {
    return () -> {
      BuildResult result = SiteBuild.run(request, Progress.SILENT);
      return new Outcome(result.published(), result.findings());
    };
  }

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
