package de.roterfaden.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BuildStateTest {

  private final BuildState state = new BuildState();

  @Test
  void whatPeopleLookAtIsKnown() throws InterruptedException {
    for (int i = 0; i < 20; i++) {
      state.look("seite-" + i + ".html");
      state.look("index.html");
    }

    assertThat(state.looked()).hasSize(12).contains("index.html", "seite-19.html", "seite-9.html");
  }

  @Test
  void whoLooksAtAPageThatIsNotBuiltYetWaits() throws Exception {
    state.built(new Rebuild.Outcome(true, List.of(), Set.of("andere.html")));
    state.look("index.html");

    CompletableFuture<Void> other = looking("andere.html");
    TimeUnit.MILLISECONDS.sleep(50);
    assertThat(other).isNotDone();
    state.finished();

    assertThat(other).succeedsWithin(10, TimeUnit.SECONDS);
  }

  @Test
  void nobodyWaitsForAPreviewThatEnds() {
    state.built(new Rebuild.Outcome(true, List.of(), Set.of("andere.html")));
    CompletableFuture<Void> other = looking("andere.html");

    state.close();

    assertThat(other).succeedsWithin(10, TimeUnit.SECONDS);
  }

  private CompletableFuture<Void> looking(String page) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            state.look(page);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
