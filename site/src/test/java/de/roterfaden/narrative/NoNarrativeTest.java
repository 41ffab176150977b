package de.roterfaden.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.narrative.source.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoNarrativeTest {

  @TempDir private Path folder;

  @Test
  void anEmptyFolderIsNoNarrative() {
    assertThat(told(folder))
        .isEqualTo(
            ":1:1 narrative/none | There is no narrative.yml in the folder %s. | Begin a new narrative with “faden new”, or name the folder that holds narrative.yml."
                .formatted(folder));
  }

  @Test
  void aNarrativeInsideIsNamed() {
    Path inner = new WrittenNarrative(folder.resolve("a/b")).folder();
    assertThat(told(folder))
        .endsWith("| Did you mean the folder %s? It holds a narrative.yml.".formatted(inner));
  }

  @Test
  void aNarrativeAroundIsNamed() {
    Path outer = new WrittenNarrative(folder).folder();
    assertThat(told(folder.resolve("content/kapitel")))
        .endsWith("| Did you mean the folder %s? It holds a narrative.yml.".formatted(outer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"narrative.yaml", "Narrativ.yml", "narrative.yml.txt", "narative.yml"})
  void aMisspeltNameIsNamed(String name) throws IOException {
    Files.writeString(folder.resolve(name), "x");
    assertThat(told(folder))
        .contains("| There is a file " + name + ". Rename it to narrative.yml.");
  }

  @Test
  void aFileIsNoFolder() {
    Path file = new WrittenNarrative(folder).folder().resolve("narrative.yml");
    assertThat(told(file)).endsWith("| Name the folder, not the file.");
  }

  @Test
  void aFolderThatDoesNotExistIsNoException() {
    assertThat(told(folder.resolve("nothing/here"))).contains("narrative/none");
  }

  private static String told(Path folder) {
    ReadResult result = NarrativeReader.read(folder, Edition.PUBLIC);
    assertThat(result.narrative()).isEmpty();
    assertThat(result.findings()).hasSize(1);
    return Told.of(result.findings().get(0));
  }
}
