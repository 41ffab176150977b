package de.roterfaden.bake;

import de.roterfaden.bake.theme.ThemeShelf;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/**
 * Builds the websites of several narratives in one run. They share the themes and what has been
 * made of their templates; those in which nothing has changed since the last run are not built
 * again. What is wrong with one narrative does not keep the others from being built.
 *
 * <pre>{@code
 * FleetBuild.run(requests, (request, result) -> say(request.narrative(), result.published()));
 * }</pre>
 */
public final class FleetBuild {

  /** How many are at work at once: each holds a narrative with all its pages in memory. */
  private static final int MOST = 4;

  private FleetBuild() {}

  /**
   * Builds sites.
   *
   * @param done is told of every site that is built or has failed to be, in the order of the
   *     requests, by the calling thread
   */
  public static void run(List<BuildRequest> requests, BiConsumer<BuildRequest, BuildResult> done) {
    run(requests, done, Program.key());
  }

  /**
   * The same by a program that remembers its earlier runs.
   *
   * @param program tells it from other programs; "" for one that does not remember
   */
  static void run(
      List<BuildRequest> requests, BiConsumer<BuildRequest, BuildResult> done, String program) {
    ThemeShelf themes = new ThemeShelf();
    int threads = Math.min(MOST, Runtime.getRuntime().availableProcessors());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<BuildResult>> results =
          requests.stream()
              .map(request -> pool.submit(() -> build(request, program, themes)))
              .toList();
      for (int i = 0; i < requests.size(); i++) {
        done.accept(requests.get(i), results.get(i).get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      // No fault of a narrative, but of the machine, such as want of memory.
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static BuildResult build(BuildRequest request, String program, ThemeShelf themes) {
    long begin = System.nanoTime();
    try {
      return SiteBuild.run(request, Progress.SILENT, program, new SiteMemory(themes));
    } catch (RuntimeException e) {
      // A fault of the program in one of a thousand must not cost the others their build.
      Finding crashed =
          Finding.error("bake/failed", Message.of("bake.failed", e.toString()))
              .help(Message.of("bake.failed.help"));
      Duration took = Duration.ofNanos(System.nanoTime() - begin);
      return new BuildResult(
          false, List.of(crashed), request.site(), Map.of(), 0, 0, 0, List.of(), took);
    }
  }
}
