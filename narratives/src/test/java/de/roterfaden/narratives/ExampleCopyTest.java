package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.export.Starter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples as {@code faden new --from} hands them out. */
class ExampleCopyTest {

  @TempDir private Path temp;

  @Test
  void everyExampleIsCopiedFileByFile() throws IOException {
    assertThat(Starter.examples()).contains("lindwerth");

    for (String example : Starter.examples()) {
      Path copy = temp.resolve(example);

      assertThat(Starter.copy(copy, example)).isEmpty();

      List<Path> files = files(copy);
      assertThat(files).contains(Path.of("narrative.yml")).isEqualTo(files(Path.of(example)));
      for (Path file : files) {
        assertThat(copy.resolve(file)).hasSameBinaryContentAs(Path.of(example).resolve(file));
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(folder::relativize)
          .filter(file -> !file.startsWith("output") && !file.startsWith(".faden"))
          .sorted()
          .toList();
    }
  }
}
