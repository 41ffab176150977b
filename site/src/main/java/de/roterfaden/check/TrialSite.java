package de.roterfaden.check;

import de.roterfaden.bake.Progress;
import de.roterfaden.bake.TrialBuild;
import de.roterfaden.bake.site.Site;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.narrative.Narrative;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The site of a narrative, built when the first check asks for it, and gone when closed. What keeps
 * it from being built is a finding like any other.
 */
public final class TrialSite implements Supplier<Optional<BuiltSite>>, AutoCloseable {

  private final Narrative narrative;
  private final List<Finding> read;
  private final Progress progress;
  private final List<Finding> findings = new ArrayList<>();
  private @Nullable TrialBuild build;
  private @Nullable BuiltSite built;

  /**
   * @param narrative what was read for the edition that is checked
   * @param read what was wrong with its files
   * @param progress is told how far the build has come
   */
  public TrialSite(Narrative narrative, List<Finding> read, Progress progress) {
    this.narrative = narrative;
    this.read = List.copyOf(read);
    this.progress = progress;
  }

  @Override
  public synchronized Optional<BuiltSite> get() {
    if (build == null) {
      build = TrialBuild.of(narrative, read, progress);
      findings.addAll(build.findings());
      try {
        make(build);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Optional.ofNullable(built);
  }

  private void make(TrialBuild made) throws IOException {
    Optional<Site> site = made.rendered();
    if (site.isPresent()) {
      built =
          BuiltSite.of(
              made.folder(), made.held(), site.get().baseUrl(), new NarrativeOrigins(site.get()));
    } else {
      findings.add(
          Finding.info("check/not-built", Message.of("check.not-built"))
              .help(Message.of("check.not-built.help")));
    }
  }

  /** What is wrong with the narrative's texts, its theme and its files, if it has been built. */
  public synchronized List<Finding> findings() {
    return List.copyOf(findings);
  }

  @Override
  public synchronized void close() throws IOException {
    if (build != null) {
      build.close();
    }
  }
}
