package de.roterfaden.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The work of a build grows with the narrative and not faster. Work is counted by the bytes that
 * are allocated for it, which are nearly the same in every run, unlike time: a step that looks at
 * all pages for every page makes iterators, texts or lists each time.
 */
class GrowthTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @TempDir private static Path warm;
  @TempDir private Path folder;

  @BeforeAll
  static void loadClasses() throws Exception {
    GeneratedNarrative.write(warm, 4);
    bytes(BuildRequest.of(warm), new SiteMemory());
  }

  @Test
  void threeTimesTheChaptersAreThreeTimesTheWork() throws Exception {
    long few = bytes(narrative(110), new SiteMemory());
    long many = bytes(narrative(330), new SiteMemory());

    assertThat((double) many / few).isBetween(2.0, 3.15);
  }

  @Test
  void whoWaitsForAChangedSentenceWaitsForLittleWork() throws Exception {
    BuildRequest request = narrative(110);
    SiteMemory memory = new SiteMemory();
    long everything = bytes(request, memory);
    Path text = request.narrative().resolve("content/kapitel/kapitel-0003/index.md");
    Files.writeString(text, Files.readString(text) + "\nEin neuer Satz.\n");

    long sentence =
        bytes(
            () ->
                SiteBuild.begin(
                    request,
                    Progress.SILENT,
                    memory,
                    Set.of("kapitel/kapitel-0003/index.html"),
                    Set.of(text.getParent())));

    assertThat((double) sentence / everything).isBetween(0.001, 0.2);
  }

  private BuildRequest narrative(int chapters) throws IOException {
    Path narrative = Files.createDirectories(folder.resolve("chapters-" + chapters));
    GeneratedNarrative.write(narrative, chapters);
    return BuildRequest.of(narrative);
  }

  private static long bytes(BuildRequest request, SiteMemory memory) throws Exception {
    return bytes(() -> SiteBuild.run(request, Progress.SILENT, memory));
  }

  /** Builds with one thread, and says how many bytes it has allocated. */
  private static long bytes(Supplier<BuildResult> build) throws Exception {
    ForkJoinPool one =
        new ForkJoinPool(
            1,
            pool -> {
              ForkJoinWorkerThread thread =
                  ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
              thread.setContextClassLoader(GrowthTest.class.getClassLoader());
              return thread;
            },
            null,
            false);
    try {
      return one.submit(
              () -> {
                long before = THREADS.getCurrentThreadAllocatedBytes();
                assertThat(build.get().published()).isTrue();
                return THREADS.getCurrentThreadAllocatedBytes() - before;
              })
          .get();
    } finally {
      one.shutdown();
    }
  }
}
