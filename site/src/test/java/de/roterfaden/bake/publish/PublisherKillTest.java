package de.roterfaden.bake.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program that publishes, again and again, without giving it time for a last word. */
class PublisherKillTest {

  private static final int KILLS = 100;

  @TempDir Path narrative;

  @Test
  void aHundredKillsLeaveWholeSitesOnly() throws Exception {
    Path out = narrative.resolve("output/public");
    Random random = new Random(20261101);
    int interrupted = 0;
    boolean published = false;
    for (int kill = 0; kill < KILLS; kill++) {
      Path journal = out.resolve(Layout.WORK).resolve(Layout.JOURNAL);
      // Every other kill waits for a publication to begin, so that many hit one on a busy machine,
      // too.
      Moment moment =
          kill % 2 == 0
              ? () -> TimeUnit.NANOSECONDS.sleep(random.nextInt(220_000_000))
              : () -> waitFor(journal, random.nextInt(4_000_000));
      int started = publishUntilKilled(kill * 10_000 + 1, moment);
      boolean midway = Files.exists(journal);
      interrupted += midway ? 1 : 0;

      new Publisher().recover(out);

      Map<String, String> found = Sites.read(out);
      found.remove(Layout.LOCK);
      if (!published && found.isEmpty()) {
        continue;
      }
      published = true;
      assertThat(found).as("kill %d", kill).containsKey("index.html");
      int generation = Integer.parseInt(found.get("index.html").substring("start ".length()));
      assertThat(found).as("kill %d", kill).isEqualTo(new TreeMap<>(site(generation)));
      assertThat(Marker.files(out)).isEqualTo(found.keySet());
      assertThat(generation).as("kill %d", kill).isLessThanOrEqualTo(started + 1);
    }
    assertThat(interrupted).as("kills that hit a publication").isGreaterThan(KILLS / 10);
  }

  /** When to kill. */
  private interface Moment {
    void await() throws InterruptedException;
  }

  /** Waits until a file is there, at most ten seconds, and then some nanoseconds more. */
  private static void waitFor(Path file, int nanoseconds) {
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!Files.exists(file) && System.nanoTime() < limit) {
      Thread.onSpinWait();
    }
    long end = System.nanoTime() + nanoseconds;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  /** Runs the publishing program for a moment. Returns the last site that it said to publish. */
  private int publishUntilKilled(int first, Moment moment) throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PublishingProgram.class.getName(),
                narrative.toString(),
                String.valueOf(first))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
      int started = Integer.parseInt(said.readLine());
      moment.await();
      program.toHandle().destroyForcibly();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        started = Integer.parseInt(line);
      }
      return started;
    } finally {
      program.destroyForcibly().waitFor();
    }
  }

  /** A site of which every file knows its generation, and which also loses and gains files. */
  static Map<String, String> site(int generation) {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < 30; i++) {
      files.put("kapitel/" + i + "/index.html", "chapter " + generation);
    }
    files.put("index.html", "start " + generation);
    files.put("assets/same.css", "always the same");
    files.put("assets/site-" + generation + ".css", "style " + generation);
    files.put(generation % 2 == 0 ? "Karte.svg" : "karte.svg", "map " + generation);
    files.put(generation % 3 == 0 ? "weg" : "weg/index.html", "way " + generation);
    return files;
  }

  /** Publishes one site after the other until it is killed. */
  static final class PublishingProgram {

    private PublishingProgram() {}

    public static void main(String[] arguments) throws IOException {
      Path narrative = Path.of(arguments[0]);
      Path out = narrative.resolve("output/public");
      Publisher publisher = new Publisher();
      for (int generation = Integer.parseInt(arguments[1]); ; generation++) {
        NextSite next = Sites.render(narrative, out, site(generation));
        System.out.println(generation);
        Publication result = publisher.publish(next, out);
        if (result instanceof Publication.Refused refused) {
          throw new IOException("refused: " + refused);
        }
      }
    }
  }
}
