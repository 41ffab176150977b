package de.roterfaden.bake;

import de.roterfaden.bake.Progress.Step;
import de.roterfaden.bake.pictures.PictureCache;
import de.roterfaden.bake.publish.NextSite;
import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.site.SiteMaker;
import de.roterfaden.bake.site.SiteResult;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Narrative;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A site as it would be published, to be looked at and thrown away: what was published before stays
 * untouched.
 *
 * <pre>{@code
 * try (TrialBuild build = TrialBuild.of(narrative, List.of(), Progress.SILENT)) {
 *   build.rendered().ifPresent(site -> look(build.folder()));
 * }
 * }</pre>
 *
 * <p>Text that is wrong is rendered as far as it can be shown, so that an author learns of
 * everything at once; with any other error nothing is rendered.
 */
public final class TrialBuild implements AutoCloseable {

  private static final String NAME = "check";

  /** A character takes two bytes at most, so that pages fill an eighth of the memory at most. */
  private static final int PART_FOR_PAGES = 16;

  private static final String MARKUP = "markup/";

  private final Path folder;
  private final List<Finding> findings = new ArrayList<>();
  private @Nullable Workplace place;
  private @Nullable Site site;
  private Map<String, String> held = Map.of();

  private TrialBuild(Path folder) {
    this.folder = folder;
  }

  /**
   * Compiles and renders a narrative.
   *
   * @param narrative what was read for the edition that is looked at
   * @param read what was wrong with its files
   */
  public static TrialBuild of(Narrative narrative, List<Finding> read, Progress progress) {
    TrialBuild build = new TrialBuild(narrative.folder().resolve(".faden").resolve("next-" + NAME));
    try {
      build.run(narrative, read, progress);
    } catch (IOException e) {
      build.findings.add(Rendering.failed(e));
    }
    return build;
  }

  private void run(Narrative narrative, List<Finding> read, Progress progress) throws IOException {
    int total = narrative.pages().size();
    SiteResult made = SiteMaker.make(narrative, done -> progress.tell(Step.COMPILE, done, total));
    findings.addAll(made.findings());
    if (made.site().isEmpty() || !isPresentable(read) || !isPresentable(findings)) {
      return;
    }
    place = Workplace.take(narrative.folder(), NAME);
    if (!place.isOurs()) {
      findings.add(Rendering.busy(narrative.folder()));
      return;
    }
    NextSite next = NextSite.held(folder, Runtime.getRuntime().maxMemory() / PART_FOR_PAGES);
    List<Finding> rendering =
        Rendering.ofTrial(
                made.site().get(), next, PictureCache.in(folder.resolveSibling("pictures")))
            .run(Haste.NONE, progress);
    findings.addAll(rendering);
    if (isPresentable(rendering)) {
      site = made.site().get();
      held = next.held();
    }
  }

  private static boolean isPresentable(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .allMatch(finding -> finding.rule().startsWith(MARKUP));
  }

  /** The site whose files lie in the folder; absent if it could not be rendered. */
  public Optional<Site> rendered() {
    return Optional.ofNullable(site);
  }

  /** Pages that are not in the folder but in memory, by their paths. */
  public Map<String, String> held() {
    return held;
  }

  /** Where all other files are, until it is closed. */
  public Path folder() {
    return folder;
  }

  /** What is wrong with its texts, its theme and its files. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  @Override
  public void close() throws IOException {
    if (place != null) {
      place.close();
    }
  }
}
