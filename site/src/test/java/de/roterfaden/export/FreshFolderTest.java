package de.roterfaden.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshFolderTest {

  /** The second file wants the first to be a folder. */
  private static final Map<String, byte[]> IMPOSSIBLE =
      new TreeMap<>(Map.of("a", new byte[] {1}, "a/b", new byte[] {2}));

  @TempDir private Path temp;

  @Test
  void aFailureTakesBackTheFolderAndThoseAboveIt() {
    Path dir = temp.resolve("x/y/z");

    assertThatThrownBy(() -> FreshFolder.fill(dir, IMPOSSIBLE)).isInstanceOf(IOException.class);

    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void aFailureLeavesAnEmptyFolderEmpty() throws IOException {
    Path dir = Files.createDirectory(temp.resolve("leer"));

    assertThatThrownBy(() -> FreshFolder.fill(dir, IMPOSSIBLE)).isInstanceOf(IOException.class);

    assertThat(dir).isEmptyDirectory();
  }

  @Test
  void aFailureWhileMovingTakesBackWhatWasMoved() throws IOException {
    Path dir = Files.createDirectory(temp.resolve("leer"));
    Files.createDirectories(dir.resolve("narrative.yml/taken"));

    assertThatThrownBy(
            () ->
                FreshFolder.fill(dir, Map.of("a", new byte[] {1}, "narrative.yml", new byte[] {2})))
        .isInstanceOf(IOException.class);

    assertThat(dir).isDirectoryNotContaining("glob:**/a");
    assertThat(dir.resolve("narrative.yml/taken")).exists();
  }

  @Test
  void aFolderWithNothingButLitterIsFree() throws IOException {
    Files.writeString(temp.resolve("Thumbs.db"), "");

    assertThat(FreshFolder.isFree(temp)).isTrue();

    Files.writeString(temp.resolve(".gitignore"), "");

    assertThat(FreshFolder.isFree(temp)).isFalse();
  }
}
