package de.roterfaden.bake;

import de.roterfaden.bake.Progress.Step;
import de.roterfaden.bake.pictures.PictureCache;
import de.roterfaden.bake.publish.NextSite;
import de.roterfaden.bake.publish.Publication;
import de.roterfaden.bake.publish.Publication.Published;
import de.roterfaden.bake.publish.Publisher;
import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.site.SiteMaker;
import de.roterfaden.bake.site.SiteResult;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Report;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.NarrativeReader;
import de.roterfaden.narrative.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Builds the website of a narrative: reads, compiles, renders and publishes it. If anything is
 * wrong, nothing is published and the old site stays as it is.
 *
 * <pre>{@code
 * BuildResult result = SiteBuild.run(BuildRequest.of(folder), Progress.SILENT);
 * }</pre>
 */
public final class SiteBuild {

  private final BuildRequest request;
  private final Progress progress;
  private final SiteMemory memory;
  private final Haste haste;
  private final long begin = System.nanoTime();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Message> notes = new ArrayList<>();
  private Map<String, Integer> pages = Map.of();

  private SiteBuild(BuildRequest request, Progress progress, SiteMemory memory, Haste haste) {
    this.request = request;
    this.progress = progress;
    this.memory = memory;
    this.haste = haste;
  }

  /** Builds a site. Whatever goes wrong is a finding of the result. */
  public static BuildResult run(BuildRequest request, Progress progress) {
    return run(request, progress, Program.key());
  }

  /**
   * The same by a program that remembers its earlier runs.
   *
   * @param program tells it from other programs; "" for one that does not remember
   */
  static BuildResult run(BuildRequest request, Progress progress, String program) {
    return run(request, progress, program, new SiteMemory());
  }

  /**
   * The same with a memory that holds nothing of the request's site.
   *
   * @param fresh the memory
   */
  static BuildResult run(
      BuildRequest request, Progress progress, String program, SiteMemory fresh) {
    long begin = System.nanoTime();
    Optional<BuildRecord> record = BuildRecord.of(request, program);
    return record
        .flatMap(known -> known.repeated(begin))
        .orElseGet(
            () -> {
              record.flatMap(BuildRecord::last).ifPresent(fresh::remember);
              BuildResult result = run(request, progress, fresh);
              record.ifPresent(made -> made.keep(result, fresh));
              return result;
            });
  }

  /**
   * Builds a site again, as far as it has changed.
   *
   * @param memory what earlier builds of the same request remember
   */
  public static BuildResult run(BuildRequest request, Progress progress, SiteMemory memory) {
    return new SiteBuild(request, progress, memory, Haste.NONE).run();
  }

  /**
   * The same for somebody who waits for some pages: all others and the search may stay as they
   * were, and published files are not compared, until {@link #run} is called.
   *
   * @param wanted addresses of the pages, relative to the root of the site
   * @param changed absolute paths of the only folders in which something has happened since the
   *     last build began; empty if nobody knows
   */
  public static BuildResult begin(
      BuildRequest request,
      Progress progress,
      SiteMemory memory,
      Set<String> wanted,
      Set<Path> changed) {
    if (!changed.isEmpty()) {
      memory.texts().onlyIn(changed);
    }
    return new SiteBuild(request, progress, memory, Haste.forPages(wanted)).run();
  }

  private BuildResult run() {
    Publisher publisher = memory.publisher();
    findings.addAll(publisher.recover(request.site()).findings());
    Optional<Site> site = read().flatMap(this::compile);
    if (site.isEmpty() || isWrong()) {
      return unpublished();
    }
    pages = site.get().pagesByVersion();
    try (Workplace place = Workplace.take(request.narrative(), request.edition().id())) {
      if (!place.isOurs()) {
        findings.add(Rendering.busy(request.narrative()));
        return unpublished();
      }
      try {
        return render(site.get(), publisher, place);
      } catch (CancellationException e) {
        place.leave();
        throw e;
      }
    } catch (IOException e) {
      findings.add(Rendering.failed(e));
      return unpublished();
    }
  }

  private BuildResult render(Site site, Publisher publisher, Workplace place) throws IOException {
    if (!haste.isThere()) {
      place.tidy();
    }
    PictureCache pictures = PictureCache.in(place.next().resolveSibling("pictures"));
    NextSite next = NextSite.after(request.site(), place.next());
    Rendering rendering = Rendering.of(site, next, pictures, memory.last());
    findings.addAll(rendering.run(haste, progress));
    if (!isWrong() && request.teamPage().isPresent()) {
      write(request.teamPage().get(), next);
    }
    BuildResult result = isWrong() ? unpublished() : publish(publisher, next);
    if (result.published()) {
      memory.published(rendering, next, request.site());
      pictures.forgetUnused(Instant.now());
    }
    return result;
  }

  private Optional<Narrative> read() {
    progress.tell(Step.READ, 0, 0);
    ReadResult read = NarrativeReader.read(request.narrative(), request.edition(), memory.texts());
    findings.addAll(read.findings());
    return read.narrative();
  }

  private Optional<Site> compile(Narrative narrative) {
    int total = narrative.pages().size();
    SiteResult made =
        SiteMaker.make(
            narrative,
            new SiteMaker.Choice(
                request.theme(),
                request.baseUrl(),
                request.teamPage().map(page -> TeamPage.ADDRESS).orElse("")),
            memory.themes(),
            memory.site(),
            done -> progress.tell(Step.COMPILE, done, total));
    findings.addAll(made.findings());
    notes.addAll(made.notes());
    return made.site();
  }

  private BuildResult publish(Publisher publisher, NextSite next) {
    progress.tell(Step.PUBLISH, 0, 0);
    Publication publication = publisher.publish(next, request.site());
    findings.addAll(publication.findings());
    if (publication instanceof Published published) {
      return result(
          true,
          published.added() + published.replaced(),
          published.unchanged(),
          published.deleted());
    }
    return unpublished();
  }

  private void write(TeamPage page, NextSite next) throws IOException {
    for (Map.Entry<String, String> file : page.files().entrySet()) {
      if (next.has(file.getKey())) {
        findings.add(
            Finding.error("bake/team-page", Message.of("bake.team-page", file.getKey()))
                .help(Message.of("bake.team-page.help", file.getKey())));
        return;
      }
      next.put(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }

  private boolean isWrong() {
    return new Report(findings).reaches(Severity.ERROR);
  }

  private BuildResult unpublished() {
    return result(false, 0, 0, 0);
  }

  private BuildResult result(boolean published, int written, int unchanged, int deleted) {
    return new BuildResult(
        published,
        new Report(findings).findings(),
        request.site(),
        pages,
        written,
        unchanged,
        deleted,
        notes,
        Duration.ofNanos(System.nanoTime() - begin));
  }
}
