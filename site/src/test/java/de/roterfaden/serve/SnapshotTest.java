package de.roterfaden.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

  @TempDir Path folder;

  /** Whatever happens, looking again at the folders where it did finds what looking at all does. */
  @Test
  void lookingAgainFindsWhatLookingAtEverythingFinds() throws IOException {
    for (int seed = 0; seed < 200; seed++) {
      Path root = Files.createDirectories(folder.resolve("narrative-" + seed));
      List<Path> roots = List.of(root);
      List<Path> ignored = List.of(root.resolve("a/b"));
      Random random = new Random(seed);
      List<Path> places = new ArrayList<>();
      for (String path : List.of("", "a", "a/b", "a/c", "d", "d/e", "output", ".hidden", "a/c/f")) {
        places.add(path.isEmpty() ? root : root.resolve(path));
      }
      changeSome(random, places);
      Snapshot before = Snapshot.of(roots, ignored);

      Set<Path> changed = changeSome(random, places);

      assertThat(before.again(changed, roots, ignored))
          .as("seed %d", seed)
          .isEqualTo(Snapshot.of(roots, ignored));
    }
  }

  /** Makes, changes and deletes files and folders; the folders of which there would be notices. */
  private static Set<Path> changeSome(Random random, List<Path> places) throws IOException {
    Set<Path> changed = new HashSet<>();
    for (int i = random.nextInt(8); i >= 0; i--) {
      Path place = places.get(random.nextInt(places.size()));
      int what = random.nextInt(4);
      if (what == 0 && !place.equals(places.get(0))) {
        delete(place);
        changed.add(place.getParent());
        changed.add(place);
      } else {
        for (Path made = place; Files.notExists(made); made = made.getParent()) {
          changed.add(made.getParent());
        }
        Files.createDirectories(place);
        String name = random.nextInt(5) == 0 ? "index.md.swp" : "index" + random.nextInt(3) + ".md";
        Files.writeString(place.resolve(name), "x".repeat(random.nextInt(50)));
        changed.add(place);
      }
    }
    return changed;
  }

  private static void delete(Path place) throws IOException {
    if (Files.notExists(place)) {
      return;
    }
    try (Stream<Path> all = Files.walk(place)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
