package de.roterfaden.bake.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.markup.PictureSize;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureCacheTest {

  private static final byte[] DRAWING =
      svg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 4'><path d='M0 0h8'/></svg>");

  @TempDir Path dir;

  private PictureCache cache;

  @BeforeEach
  void make() {
    cache = PictureCache.in(dir.resolve("pictures"));
  }

  @Test
  void whatIsRememberedIsWhatCleaningGives() throws IOException {
    CleanPicture cleaned = PictureCleaner.clean("a.svg", DRAWING);
    assertThat(cleaned.findings()).isEmpty();

    assertThat(cache.clean("a.svg", DRAWING)).isEqualTo(cleaned);
    FileTime written = Files.getLastModifiedTime(entries().get(0));
    assertThat(cache.clean("other/b.svg", DRAWING)).isEqualTo(cleaned);

    assertThat(entries()).hasSize(1);
    assertThat(Files.getLastModifiedTime(entries().get(0))).isEqualTo(written);
  }

  @Test
  void aDamagedMemoryIsNotBelieved() throws IOException {
    CleanPicture cleaned = cache.clean("a.svg", DRAWING);
    for (byte[] damaged : List.of(new byte[0], new byte[100], svg("<svg onload='x()'/>"))) {
      Files.write(entries().get(0), damaged);
      assertThat(cache.clean("a.svg", DRAWING)).isEqualTo(cleaned);
    }
  }

  @Test
  void aFindingIsToldEachTime() throws IOException {
    byte[] hostile = svg("nothing that is a picture");
    assertThat(cache.clean("a.svg", hostile)).isEqualTo(PictureCleaner.clean("a.svg", hostile));
    assertThat(cache.clean("a.svg", hostile).findings()).isNotEmpty();
    assertThat(cache.clean("a.png", DRAWING).isUsable()).isFalse();
    assertThat(entries()).isEmpty();
  }

  @Test
  void aSizeIsMadeOnceAndRemembered() throws IOException {
    byte[] photo = Photos.written("jpeg", Photos.picture(BufferedImage.TYPE_INT_RGB, 1000, 500));
    List<PictureSize> sizes =
        List.of(new PictureSize("a-480w.jpg", 480, 240), new PictureSize("a-960w.jpg", 960, 480));
    ScaledPictures made = cache.scaled("a.jpg", photo, sizes);
    assertThat(made.pictures()).hasSize(2);
    assertThat(entries()).hasSize(2);
    List<FileTime> times = times();

    ScaledPictures again = cache.scaled("b/c.jpg", photo, sizes);

    assertThat(again).isEqualTo(made);
    assertThat(times()).isEqualTo(times);
    byte[] other = Photos.written("jpeg", Photos.picture(BufferedImage.TYPE_INT_RGB, 1000, 501));
    cache.scaled("a.jpg", other, sizes);
    assertThat(entries()).hasSize(4);
  }

  @Test
  void whatNobodyUsedForAMonthIsForgottenAndNothingElse() throws IOException {
    Instant now = Instant.parse("2026-06-30T12:00:00Z");
    byte[] other = svg(new String(DRAWING, StandardCharsets.UTF_8).replace("h8", "h7"));
    cache.clean("a.svg", DRAWING);
    Path old = entries().get(0);
    cache.clean("a.svg", other);
    for (Path entry : entries()) {
      boolean longAgo = entry.equals(old);
      Files.setLastModifiedTime(
          entry, FileTime.from(now.minus(Duration.ofDays(longAgo ? 31 : 29))));
    }
    Path draft = Files.writeString(dir.resolve("pictures/draft123"), "left behind");
    Path alien = Files.writeString(dir.resolve("pictures/notes.txt"), "not ours");
    for (Path file : List.of(draft, alien)) {
      Files.setLastModifiedTime(file, FileTime.from(now.minus(Duration.ofDays(400))));
    }

    cache.forgetUnused(now);

    assertThat(old).doesNotExist();
    assertThat(draft).doesNotExist();
    assertThat(alien).exists();
    assertThat(entries()).hasSize(2);
    assertThat(cache.clean("a.svg", DRAWING)).isEqualTo(PictureCleaner.clean("a.svg", DRAWING));
  }

  @Test
  void whatIsUsedIsKept() throws IOException {
    cache.clean("a.svg", DRAWING);
    Path entry = entries().get(0);
    Instant now = Instant.now();
    Files.setLastModifiedTime(entry, FileTime.from(now.minus(Duration.ofDays(40))));

    cache.clean("a.svg", DRAWING);
    cache.forgetUnused(now);

    assertThat(entry).exists();
  }

  @Test
  void aCacheThatIsNotThereIsTidied() {
    cache.forgetUnused(Instant.now());
    PictureCache.NONE.forgetUnused(Instant.now());
    assertThat(dir.resolve("pictures")).doesNotExist();
  }

  private List<FileTime> times() throws IOException {
    List<FileTime> times = new ArrayList<>();
    for (Path entry : entries()) {
      times.add(Files.getLastModifiedTime(entry));
    }
    return times;
  }

  @Test
  void aFolderThatCannotBeWrittenOnlyForgets() throws IOException {
    Files.writeString(dir.resolve("pictures"), "in the way");
    assertThat(cache.clean("a.svg", DRAWING)).isEqualTo(PictureCleaner.clean("a.svg", DRAWING));
  }

  private List<Path> entries() throws IOException {
    if (!Files.isDirectory(dir.resolve("pictures"))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(dir.resolve("pictures"))) {
      return files.sorted().toList();
    }
  }

  private static byte[] svg(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
