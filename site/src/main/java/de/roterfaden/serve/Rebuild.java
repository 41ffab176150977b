package de.roterfaden.serve;

import de.roterfaden.bake.BuildRequest;
import de.roterfaden.bake.BuildResult;
import de.roterfaden.bake.Progress;
import de.roterfaden.bake.SiteBuild;
import de.roterfaden.bake.SiteMemory;
import de.roterfaden.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Builds the site that the preview shows. Is called by one thread at a time. */
@FunctionalInterface
public interface Rebuild {

  /**
   * Builds what people look at.
   *
   * @param pages addresses of the pages that they have looked at last, relative to the root of the
   *     site
   * @param changed absolute paths of the only folders in which something has happened since the
   *     last run began; empty if nobody knows
   */
  Outcome run(Set<String> pages, Set<Path> changed);

  /**
   * Builds what {@link #run} has left for later, once people see the pages.
   *
   * @param isUnwanted says when somebody has saved again, so that there is no need to go on
   * @return how that ended, if there was anything
   * @throws CancellationException if it was broken off; then the next {@link #run} knows of it
   */
  default Optional<Outcome> finish(BooleanSupplier isUnwanted) {
    return Optional.empty();
  }

  /** A build of a narrative; its site should go where {@link PreviewSettings#site} says. */
  static Rebuild of(BuildRequest request) {
    SiteMemory memory = SiteMemory.ofPreview();
    return new Rebuild() {
      @Override
      public Outcome run(Set<String> pages, Set<Path> changed) {
        return outcome(SiteBuild.begin(request, Progress.SILENT, memory, pages, changed), memory);
      }

      @Override
      public Optional<Outcome> finish(BooleanSupplier isUnwanted) {
        Progress progress =
            (step, done, total) -> {
              if (isUnwanted.getAsBoolean()) {
                throw new CancellationException("somebody has saved again");
              }
            };
        return memory.isUnfinished()
            ? Optional.of(outcome(SiteBuild.run(request, progress, memory), memory))
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
