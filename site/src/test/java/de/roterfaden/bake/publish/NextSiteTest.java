package de.roterfaden.bake.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.bake.publish.Publication.Published;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextSiteTest {

  @TempDir Path narrative;

  private Path out;
  private Path work;

  @BeforeEach
  void makeFolders() {
    out = narrative.resolve("output/public");
    work = narrative.resolve(".faden/next");
  }

  @Test
  void onlyWhatDiffersIsWritten() throws IOException {
    publish(Map.of("index.html", "start", "a/one.html", "one", "b/two.html", "two"));

    NextSite next = next(Map.of("index.html", "start", "a/one.html", "eins", "c/three.html", "3"));

    assertThat(Sites.read(work))
        .containsOnlyKeys(SitePath.flat("a/one.html"), SitePath.flat("c/three.html"));
    assertThat(next.files()).containsOnly("a/one.html", "c/three.html", "index.html");
    assertThat(next.file("index.html")).hasContent("start");
    assertThat(next.file("a/one.html")).hasContent("eins");
    assertThat(new Publisher().publish(next, out)).isEqualTo(new Published(1, 1, 1, 1, List.of()));
    assertThat(Sites.read(out)).containsOnlyKeys("a/one.html", "c/three.html", "index.html");
  }

  @Test
  void aFileThatSomebodyHasChangedIsWrittenAgain() throws IOException {
    publish(Map.of("index.html", "start"));
    Files.writeString(out.resolve("index.html"), "spoil");

    publish(Map.of("index.html", "start"));

    assertThat(out.resolve("index.html")).hasContent("start");
  }

  @Test
  void whatSomebodyElsePublishesMeanwhileIsNotMixedIn() throws IOException {
    publish(Map.of("index.html", "start", "a.html", "one"));
    NextSite next = next(Map.of("index.html", "start", "a.html", "two"));
    Files.writeString(out.resolve("index.html"), "other start");

    Publication result = new Publisher().publish(next, out);

    assertThat(result).isInstanceOf(Publication.Refused.class);
    assertThat(result.findings().get(0).rule()).isEqualTo("publish/busy");
    assertThat(out.resolve("a.html")).hasContent("one");
  }

  @Test
  void aFileThatIsTakenTwiceIsTheLaterOne() throws IOException {
    publish(Map.of("index.html", "start"));

    NextSite next = next(Map.of("index.html", "first"));
    next.put("index.html", "start".getBytes(StandardCharsets.UTF_8));

    assertThat(Sites.read(work)).isEmpty();
    assertThat(new Publisher().publish(next, out)).isEqualTo(new Published(0, 0, 0, 1, List.of()));
  }

  @Test
  void theFirstSiteTakesItsPlaceAsAWhole() throws IOException {
    FaultyDisk disk = FaultyDisk.sound();

    new Publisher(disk).publish(next(Map.of("index.html", "start", "a/b.html", "b")), out);

    assertThat(disk.log()).hasSize(2).last().asString().startsWith("move");
    assertThat(Marker.files(out)).containsExactlyInAnyOrder("a/b.html", "index.html");
  }

  @Test
  void anySiteFollowsAnyOther() throws IOException {
    Random random = new Random(20261127);
    for (int round = 0; round < 200; round++) {
      Map<String, String> site = new HashMap<>();
      for (String path : List.of("index.html", "a.html", "a/a.html", "b/c/d.html", "e.css")) {
        if (random.nextInt(3) > 0) {
          site.put(path, "content ".repeat(random.nextInt(3)) + random.nextInt(2));
        }
      }
      publish(site);
      assertThat(Sites.read(out)).as("round %d", round).isEqualTo(new TreeMap<>(site));
    }
  }

  @Test
  void pagesOfASiteThatIsOnlyLookedAtStayInMemoryAsLongAsThereIsRoom() throws IOException {
    Files.createDirectories(work);
    NextSite next = NextSite.held(work, 14);
    next.put("a.html", "zwölf".getBytes(StandardCharsets.UTF_8));
    next.put("a.html", "zwölf");
    next.put("b/c.html", "sieben!");
    next.put("d.html", "too long");
    next.put("e.css", new byte[] {'e'});

    assertThat(next.held()).isEqualTo(Map.of("a.html", "zwölf", "b/c.html", "sieben!"));
    assertThat(Sites.read(work)).isEqualTo(Map.of("d.html", "too long", "e.css", "e"));
    assertThat(next.files()).containsExactlyInAnyOrder("a.html", "b/c.html", "d.html", "e.css");
    Path same = Files.writeString(narrative.resolve("same"), "zwölf");
    assertThat(next.isLike("a.html", same)).isTrue();
    assertThat(next.isLike("b/c.html", same)).isFalse();
    assertThat(next.isLike("d.html", same)).isFalse();
  }

  @Test
  void emptyPagesArePublished() throws IOException {
    NextSite next = next(Map.of("index.html", "start"));
    next.put("empty.html", "");

    new Publisher().publish(next, out);

    assertThat(Sites.read(out)).isEqualTo(Map.of("index.html", "start", "empty.html", ""));
  }

  private NextSite next(Map<String, String> files) throws IOException {
    Sites.delete(work);
    Files.createDirectories(work);
    NextSite next = NextSite.after(out, work);
    for (Map.Entry<String, String> file : files.entrySet()) {
      next.put(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
    }
    return next;
  }

  private void publish(Map<String, String> files) throws IOException {
    assertThat(new Publisher().publish(next(files), out)).isInstanceOf(Published.class);
  }
}
