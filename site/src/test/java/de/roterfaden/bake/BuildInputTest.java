package de.roterfaden.bake;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.narrative.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildInputTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-02T03:04:05Z"));

  @TempDir private Path folder;

  private Path settings;
  private Path text;

  @BeforeEach
  void writeNarrative() throws IOException {
    settings = Files.writeString(folder.resolve("narrative.yml"), "title: Musterau\n");
    text = Files.createDirectory(folder.resolve("content")).resolve("index.md");
    Files.writeString(text, "Ein Satz.\n");
  }

  @Test
  void allFilesAreTheSameUntilSomebodyTouchesOne() throws IOException {
    BuildInput input = input();
    input.prints();
    assertThat(input.isStillThere()).isTrue();

    Files.writeString(text, "Ein anderer Satz.\n");

    assertThat(input.isStillThere()).isFalse();
  }

  @Test
  void aFileOfLongAgoIsKnownByItsLook() throws IOException {
    Files.setLastModifiedTime(settings, LONG_AGO);
    Files.setLastModifiedTime(text, LONG_AGO);
    BuildInput input = input();
    Files.writeString(text, "Ein Satz!\n");

    // Only now the files are read.
    input.prints();

    assertThat(input.isStillThere()).isFalse();
  }

  @Test
  void aFileOfThisMomentIsReadAtOnceAndAgain() throws IOException {
    BuildInput input = input();
    FileTime time = Files.getLastModifiedTime(text);
    Files.writeString(text, "Ein Satz!\n");
    Files.setLastModifiedTime(text, time);

    assertThat(input.isStillThere()).isFalse();
  }

  @Test
  void newAndMissingFilesAreSeen() throws IOException {
    BuildInput input = input();
    Path more = Files.writeString(folder.resolve("content/mehr.md"), "Mehr.\n");
    assertThat(input.isStillThere()).isFalse();
    Files.delete(more);
    assertThat(input.isStillThere()).isTrue();
    Files.delete(text);
    assertThat(input.isStillThere()).isFalse();
  }

  @Test
  void whatTheProgramMakesIsNoInput() throws IOException {
    BuildInput input = input();
    Files.createDirectories(folder.resolve("output/public"));
    Files.writeString(folder.resolve("output/public/index.html"), "");
    Files.createDirectories(folder.resolve(".faden"));
    Files.writeString(folder.resolve(".faden/built-public"), "");

    assertThat(input.isStillThere()).isTrue();
    assertThat(input.prints())
        .containsOnlyKeys(settings.toString(), text.toString())
        .containsEntry(text.toString(), Fingerprint.of(Files.readAllBytes(text)));
  }

  private BuildInput input() throws IOException {
    BuildInput input = BuildInput.of(BuildRequest.of(folder));
    input.readDoubtful();
    return input;
  }
}
