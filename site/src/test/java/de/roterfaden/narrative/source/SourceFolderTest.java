package de.roterfaden.narrative.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {

  @TempDir Path narrative;

  @Test
  void lookingAgainFindsWhatLookingAtEverythingFindsOrNothing() throws IOException {
    int found = 0;
    for (int seed = 0; seed < 300; seed++) {
      Path root = Files.createDirectories(narrative.resolve("narrative-" + seed));
      Random random = new Random(seed);
      for (String folder : List.of("content", "content/a", "content/a/b", "content/a0", "data")) {
        Files.createDirectories(root.resolve(folder));
        write(root.resolve(folder).resolve("index.md"), random);
        write(root.resolve(folder).resolve("leicht.md"), random);
      }
      SourceFolder before = list(root);

      Set<Path> changed = changeSome(root, random);

      SourceFolder now = list(root);
      Optional<SourceFolder> again = before.again(root, changed);
      boolean same = now.files().equals(before.files()) && now.folders().equals(before.folders());
      assertThat(again.isPresent()).as("seed %d", seed).isEqualTo(same);
      if (same) {
        assertThat(again).as("seed %d", seed).contains(now);
        found++;
      }
    }
    assertThat(found).isBetween(50, 250);
  }

  @Test
  void whatLiesElsewhereDoesNotMatter() throws IOException {
    Files.createDirectories(narrative.resolve("content"));
    Files.writeString(narrative.resolve("content/index.md"), "text");
    SourceFolder before = list(narrative);

    assertThat(before.again(narrative, Set.of(narrative.resolve("data"), Path.of("/elsewhere"))))
        .contains(before);
  }

  private static Set<Path> changeSome(Path root, Random random) throws IOException {
    Set<Path> changed = new HashSet<>();
    List<Path> places = new ArrayList<>();
    for (String folder : List.of("content", "content/a", "content/a/b", "content/a0", "data")) {
      places.add(root.resolve(folder));
    }
    for (int i = random.nextInt(3); i >= 0; i--) {
      Path place = places.get(random.nextInt(places.size()));
      changed.add(place);
      switch (random.nextInt(8)) {
        case 0 -> Files.deleteIfExists(place.resolve("leicht.md"));
        case 1 -> Files.createDirectories(place.resolve("neu"));
        case 2 -> write(place.resolve("bild" + random.nextInt(3) + ".svg"), random);
        case 3 -> write(place.resolve(".index.md.swp"), random);
        default -> write(place.resolve("index.md"), random);
      }
    }
    return changed;
  }

  private static void write(Path file, Random random) throws IOException {
    Files.writeString(file, "x".repeat(random.nextInt(5_000)));
  }

  private static SourceFolder list(Path root) {
    return SourceFolder.list(root, "content", finding -> {});
  }
}
