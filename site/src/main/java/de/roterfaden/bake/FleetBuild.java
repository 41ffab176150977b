package de.roterfaden.bake;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Builds the websites of several narratives in one run, one after the other. What is wrong with one
 * does not keep the others from being built.
 *
 * <pre>{@code
 * FleetBuild.run(requests, (request, result) -> say(request.narrative(), result.published()));
 * }</pre>
 */
public final class FleetBuild {

  private FleetBuild() {}

  /**
   * Builds sites, in the order of the requests.
   *
   * @param done is told of every site as soon as it is built, or has failed to
   */
  public static void run(List<BuildRequest> requests, BiConsumer<BuildRequest, BuildResult> done) {
    for (BuildRequest request : requests) {
      done.accept(request, build(request));
    }
  }

  private static BuildResult build(BuildRequest request) {
    long begin = System.nanoTime();
    try {
      return SiteBuild.run(request, Progress.SILENT);
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
