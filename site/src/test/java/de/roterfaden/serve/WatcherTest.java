package de.roterfaden.serve;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Message;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatcherTest {

  @TempDir Path folder;

  private final Semaphore changes = new Semaphore(0);
  private final List<Message> said = new CopyOnWriteArrayList<>();
  private @Nullable Watcher watcher;

  @BeforeEach
  void makeNarrative() throws IOException {
    Files.createDirectories(folder.resolve("content/kapitel"));
    Files.writeString(folder.resolve("content/index.md"), "text");
    Files.writeString(folder.resolve("narrative.yml"), "title: x");
  }

  @AfterEach
  void stop() {
    if (watcher != null) {
      watcher.close();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void changesNewFilesNewFoldersAndDeletionsAreSeen(boolean notices) throws Exception {
    watch(notices);

    Files.writeString(folder.resolve("content/index.md"), "other text");
    assertChange();
    Files.createDirectories(folder.resolve("content/kapitel/seilerei"));
    Files.writeString(folder.resolve("content/kapitel/seilerei/index.md"), "new");
    assertChange();
    Files.writeString(folder.resolve("content/kapitel/seilerei/index.md"), "newer");
    assertChange();
    Files.delete(folder.resolve("narrative.yml"));
    assertChange();
  }

  @Test
  void aSaveByAFileThatTakesThePlaceOfTheOldOneIsSeen() throws Exception {
    watch(true);

    Path draft = Files.writeString(folder.resolve("content/.index.md.swp"), "saved safely");
    Files.move(draft, folder.resolve("content/index.md"), StandardCopyOption.REPLACE_EXISTING);

    assertChange();
  }

  @Test
  void whoIsToldOfAChangeIsToldWhereItIs() throws Exception {
    BlockingQueue<Set<Path>> told = new LinkedBlockingQueue<>();
    start(told::add, real());

    Files.writeString(folder.resolve("content/index.md"), "other text");
    assertThat(told.poll(8, TimeUnit.SECONDS)).containsExactly(folder.resolve("content"));
    // What does not matter itself may have happened in a folder of which nobody has been told yet.
    Files.writeString(folder.resolve("content/kapitel/.index.md.swp"), "draft");
    Thread.sleep(300);
    Files.writeString(folder.resolve("narrative.yml"), "title: y");

    assertThat(told.poll(8, TimeUnit.SECONDS))
        .containsExactlyInAnyOrder(folder, folder.resolve("content/kapitel"));
  }

  @Test
  void whoLooksForItselfDoesNotSayWhereAChangeIs() throws Exception {
    BlockingQueue<Set<Path>> told = new LinkedBlockingQueue<>();
    start(told::add, null);

    Files.writeString(folder.resolve("content/index.md"), "other text");

    assertThat(told.poll(8, TimeUnit.SECONDS)).isEmpty();
  }

  @Test
  void manySavesAtOnceAreFewChanges() throws Exception {
    watch(true);

    for (int i = 0; i < 20; i++) {
      Files.writeString(folder.resolve("content/seite-" + i + ".md"), "text");
      Thread.sleep(5);
    }

    assertChange();
    Thread.sleep(500);
    // One, unless the machine has so much to do that there are pauses between the saves.
    assertThat(changes.drainPermits()).isLessThan(10);
    assertNoChange();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatTheProgramAndEditorsWriteForThemselvesDoesNotMatter(boolean notices) throws Exception {
    watch(notices);

    for (String path :
        List.of(
            ".faden/preview/index.html",
            "output/public/index.html",
            "site/index.html",
            ".git/index",
            "content/.index.md.swp",
            "content/index.md~",
            "content/4913",
            "content/#index.md#",
            "content/~$brief.docx",
            "data/x.tmp",
            ".DS_Store",
            "Thumbs.db")) {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }

    assertNoChange();
  }

  @Test
  void aFolderCalledOutputBelowContentMatters() throws Exception {
    Files.createDirectories(folder.resolve("content/output"));
    watch(true);

    Files.writeString(folder.resolve("content/output/index.md"), "a page about output");

    assertChange();
  }

  @Test
  void changesWhileACallRunsAreSeenAfterwards() throws Exception {
    Semaphore goOn = new Semaphore(0);
    start(
        changed -> {
          changes.release();
          goOn.acquireUninterruptibly();
        },
        real());

    Files.writeString(folder.resolve("content/index.md"), "one");
    assertChange();
    Files.writeString(folder.resolve("content/index.md"), "two, while it builds");
    goOn.release();
    assertChange();
    goOn.release(10);
  }

  @Test
  void stoppingWaitsForTheCallThatRunsAndDoesNotInterruptIt() throws Exception {
    AtomicBoolean whole = new AtomicBoolean();
    Watcher started =
        start(
            changed -> {
              changes.release();
              whole.set(!pausedAndInterrupted());
            },
            real());
    Files.writeString(folder.resolve("content/index.md"), "other text");
    assertChange();

    started.close();

    assertThat(whole).isTrue();
  }

  private static boolean pausedAndInterrupted() {
    try {
      Thread.sleep(300);
      return false;
    } catch (InterruptedException e) {
      return true;
    }
  }

  @Test
  void lostNoticesMakeItLookForItself() throws Exception {
    assertLooksForItself(new LossyNotices());
  }

  @Test
  void aSystemThatWatchesNoMoreFoldersMakesItLookForItself() throws Exception {
    assertLooksForItself(new ExhaustedNotices());
  }

  private void assertLooksForItself(Notices notices) throws Exception {
    start(changed -> changes.release(), notices);

    Files.writeString(folder.resolve("content/index.md"), "other text");

    assertChange();
    assertThat(said).extracting(Message::key).containsExactly("serve.polling");
    Files.writeString(folder.resolve("content/index.md"), "yet another text");
    assertChange();
  }

  private void watch(boolean notices) throws IOException {
    start(changed -> changes.release(), notices ? real() : null);
  }

  private static Notices real() throws IOException {
    return new SystemNotices(FileSystems.getDefault().newWatchService());
  }

  private Watcher start(Consumer<Set<Path>> onChange, @Nullable Notices notices) {
    Watcher started =
        new Watcher(List.of(folder), List.of(folder.resolve("site")), onChange, said::add, notices);
    started.lookOnce();
    started.start();
    watcher = started;
    return started;
  }

  private void assertChange() throws InterruptedException {
    assertThat(changes.tryAcquire(8, TimeUnit.SECONDS)).as("a change is seen").isTrue();
  }

  private void assertNoChange() throws InterruptedException {
    assertThat(changes.tryAcquire(1_200, TimeUnit.MILLISECONDS)).as("a change is seen").isFalse();
  }

  /** Notices of which some are lost. */
  private static final class LossyNotices implements Notices {

    @Override
    public void askFor(Path folder) {}

    @Override
    public Optional<Set<Path>> await(Duration atMost) {
      return Optional.empty();
    }

    @Override
    public void close() {}
  }

  /** A system that watches no more folders. */
  private static final class ExhaustedNotices implements Notices {

    @Override
    public void askFor(Path folder) throws IOException {
      throw new IOException("User limit of inotify watches reached");
    }

    @Override
    public Optional<Set<Path>> await(Duration atMost) {
      throw new AssertionError("nobody waits for notices that do not come");
    }

    @Override
    public void close() {}
  }
}
