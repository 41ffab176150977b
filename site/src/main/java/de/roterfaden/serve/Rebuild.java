package de.roterfaden.serve;

import de.roterfaden.bake.BuildRequest;
import de.roterfaden.bake.BuildResult;
import de.roterfaden.bake.Progress;
import de.roterfaden.bake.SiteBuild;
import de.roterfaden.bake.SiteMemory;
import de.roterfaden.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds the site that the preview shows. Is called by one thread at a time. */
@FunctionalInterface
public interface Rebuild {

  /**
   * Builds what people look at.
   *
   * @param pages addresses of the pages that they have looked at last, relative to the root of the
   *     site
   */
  Outcome run(Set<String> pages);

  /**
   * Builds what {@link #run} has left for later, once people see the pages.
   *
   * @return how that ended, if there was anything
   */
  default Optional<Outcome> finish() {
    return Optional.empty();
  }

  /** A build of a narrative; its site should go where {@link PreviewSettings#site} says. */
  static Rebuild of(BuildRequest request) {
    SiteMemory memory = new SiteMemory();
    return new Rebuild() {
      @Override
      public Outcome run(Set<String> pages) {
        return outcome(SiteBuild.begin(request, Progress.SILENT, memory, pages), memory);
      }

      @Override
      public Optional<Outcome> finish() {
        return memory.isUnfinished()
            ? Optional.of(outcome(SiteBuild.run(request, Progress.SILENT, memory), memory))
            : Optional.empty();
      }
    };
  }

  private static Outcome outcome(BuildResult result, SiteMemory memory) {
    return new Outcome(result.published(), result.findings(), memory.outdated());
  }

  /**
   * How a build ended.
   *
   * @param published whether the folder holds the new site; if not, it holds the last good one
   * @param findings what is wrong
   * @param outdated addresses of the pages that are still as they were before, until {@link
   *     #finish} has been called
   */
  record Outcome(boolean published, List<Finding> findings, Set<String> outdated) {

    public Outcome {
      findings = List.copyOf(findings);
      outdated = Set.copyOf(outdated);
    }

    /** How a build ended that leaves nothing for later. */
    Outcome(boolean published, List<Finding> findings) {
      this(published, findings, Set.of());
    }
  }
}
