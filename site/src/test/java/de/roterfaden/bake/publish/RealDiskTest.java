package de.roterfaden.bake.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.roterfaden.finding.Finding;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealDiskTest {

  @TempDir Path folder;

  @Test
  void aHindranceThatPassesIsWaitedFor() throws Exception {
    Path from = Files.writeString(folder.resolve("new.html"), "new");
    Path to = Files.createDirectories(folder.resolve("index.html"));
    CompletableFuture<Boolean> passed =
        CompletableFuture.supplyAsync(
            () -> to.toFile().delete(),
            CompletableFuture.delayedExecutor(150, TimeUnit.MILLISECONDS));

    new RealDisk().move(from, to);

    assertThat(to).hasContent("new");
    assertThat(passed.get()).isTrue();
  }

  @Test
  void aHindranceThatStaysIsReportedAfterAboutASecond() throws Exception {
    Path from = Files.writeString(folder.resolve("new.html"), "new");
    Path to = Files.createDirectories(folder.resolve("index.html"));

    assertThatThrownBy(() -> new RealDisk().move(from, to)).isInstanceOf(FileSystemException.class);
    assertThat(from).exists();
  }

  @Test
  void whatIsNotThereIsNotWaitedFor() {
    long begin = System.nanoTime();

    assertThatThrownBy(() -> new RealDisk().delete(folder.resolve("nothing")))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(System.nanoTime() - begin).isLessThan(500_000_000L);
  }

  @Test
  void aLockedFileIsNamedAsTheUserKnowsIt() {
    String page = folder.resolve("index.html").toString();
    String staged = folder.resolve(".faden-publish/new/4f6e").toString();
    String kept = folder.resolve(".faden-publish/old/4f6e").toString();

    Finding placing = Failures.finding(new AccessDeniedException(staged, page, null), folder);
    Finding keeping = Failures.finding(new AccessDeniedException(page, kept, null), folder);
    Finding windows =
        Failures.halfway(
            new FileSystemException(
                staged, page, "The process cannot access the file: used by another process"),
            folder);

    assertThat(placing).returns("publish/locked", Finding::rule).returns(page, Finding::target);
    assertThat(keeping).returns(page, Finding::target);
    assertThat(windows).returns("publish/locked", Finding::rule);
    assertThat(windows.help().key()).isEqualTo("publish.halfway.help");
  }
}
