package de.roterfaden.bake.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.bake.publish.FaultyDisk.Fault;
import de.roterfaden.bake.publish.Publication.Published;
import de.roterfaden.bake.publish.Publication.Refused;
import de.roterfaden.bake.publish.Recovery.Outcome;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

  @TempDir Path folder;

  private Path narrative;
  private Path out;

  @BeforeEach
  void makeNarrative() throws IOException {
    narrative = Files.createDirectories(folder.resolve("lindwerth"));
    out = narrative.resolve("output/public");
  }

  @Test
  void aFirstPublicationMakesTheFolder() throws IOException {
    Published result = published(Map.of("index.html", "start", "assets/site.css", "style"));

    assertThat(result).isEqualTo(new Published(2, 0, 0, 0, List.of()));
    assertThat(Sites.read(out))
        .isEqualTo(new TreeMap<>(Map.of("index.html", "start", "assets/site.css", "style")));
    assertThat(Files.readString(out.resolve(".faden-site")))
        .endsWith("assets/site.css\nindex.html\n");
  }

  @Test
  void filesThatDidNotChangeAreNotWritten() throws IOException {
    published(Map.of("index.html", "start", "a.html", "one"));
    FileTime before = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(out.resolve("index.html"), before);
    Object inode = Files.getAttribute(out.resolve("index.html"), "fileKey");

    Published result = published(Map.of("index.html", "start", "a.html", "two"));

    assertThat(result).isEqualTo(new Published(0, 1, 0, 1, List.of()));
    assertThat(Files.getLastModifiedTime(out.resolve("index.html"))).isEqualTo(before);
    assertThat(Files.getAttribute(out.resolve("index.html"), "fileKey")).isEqualTo(inode);
  }

  @Test
  void theSameSiteAgainChangesNothingAtAll() throws IOException {
    published(Map.of("index.html", "start"));
    FaultyDisk disk = new FaultyDisk(Fault.FAILS_FOREVER, 0);

    Publication result =
        new Publisher(disk)
            .publish(Sites.render(narrative, out, Map.of("index.html", "start")), out);

    assertThat(result).isEqualTo(new Published(0, 0, 0, 1, List.of()));
    assertThat(disk.log()).isEmpty();
  }

  @Test
  void aChangeOfTheSameLengthIsSeen() throws IOException {
    published(Map.of("index.html", "2027"));
    published(Map.of("index.html", "2028"));

    assertThat(Sites.read(out)).containsEntry("index.html", "2028");
  }

  @Test
  void pagesThatAreGoneAreDeletedWithTheirFolders() throws IOException {
    published(Map.of("index.html", "start", "kapitel/hafen/index.html", "harbour"));

    Published result = published(Map.of("index.html", "start"));

    assertThat(result.deleted()).isOne();
    assertThat(out.resolve("kapitel")).doesNotExist();
  }

  @Test
  void filesOfSomebodyElseStayEvenIfFoldersAroundThemGo() throws IOException {
    published(Map.of("index.html", "start", "kapitel/hafen/index.html", "harbour"));
    Files.writeString(out.resolve("CNAME"), "narrativ.lindwerth.example");
    Files.writeString(out.resolve("kapitel/notiz.txt"), "mine");

    published(Map.of("index.html", "start"));

    assertThat(Sites.read(out)).containsOnlyKeys("index.html", "CNAME", "kapitel/notiz.txt");
  }

  @Test
  void assetsComeFirstThenNewPagesThenChangedPagesAndDeletionsLast() throws IOException {
    published(Map.of("index.html", "old", "alt.html", "old", "alt.css", "old"));
    FaultyDisk disk = FaultyDisk.sound();
    Map<String, String> next = Map.of("index.html", "new", "a.html", "new", "z.css", "new");

    new Publisher(disk).publish(Sites.render(narrative, out, next), out);

    assertThat(moves(disk))
        .containsExactly(
            "move z.css",
            "move a.html",
            "move index.html",
            "move .faden-site",
            "move .faden-publish/old/alt.css",
            "move .faden-publish/old/alt.html");
  }

  @Test
  void aNameThatChangesOnlyItsCaseIsFreedBeforeTheNewOneIsWritten() throws IOException {
    published(Map.of("Karte.svg", "map", "Kapitel/a.html", "a", "Kapitel/b.html", "b"));
    FaultyDisk disk = FaultyDisk.sound();
    Map<String, String> next = Map.of("karte.svg", "map", "kapitel/a.html", "a");

    new Publisher(disk).publish(Sites.render(narrative, out, next), out);

    assertThat(moves(disk))
        .containsExactly(
            "move .faden-publish/old/Kapitel/a.html",
            "move .faden-publish/old/Kapitel/b.html",
            "move .faden-publish/old/Karte.svg",
            "move karte.svg",
            "move kapitel/a.html",
            "move .faden-site");
    assertThat(Sites.read(out)).containsOnlyKeys("karte.svg", "kapitel/a.html");
    assertThat(out.resolve("Kapitel")).doesNotExist();
  }

  @Test
  void aFolderWithForeignFilesIsRefusedAndLeftAlone() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("brief.docx"), "dear council");

    assertThat(refused()).isEqualTo("publish/not-ours");
    assertThat(Sites.read(out)).containsOnlyKeys("brief.docx");
  }

  @Test
  void anEmptyMarkerMadeByHandOpensAFolder() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("CNAME"), "narrativ.lindwerth.example");
    Files.createFile(out.resolve(".faden-site"));

    published(Map.of("index.html", "start"));

    assertThat(Sites.read(out)).containsOnlyKeys("CNAME", "index.html");
  }

  @Test
  void litterOfTheSystemDoesNotMakeAFolderForeign() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve(".DS_Store"), "");

    published(Map.of("index.html", "start"));

    assertThat(Sites.read(out)).containsOnlyKeys(".DS_Store", "index.html");
  }

  @Test
  void foldersOfSourcesAreRefused() throws IOException {
    for (String source : List.of("content", "data", "assets/site", "review", "theme")) {
      out = narrative.resolve(source);
      assertThat(refused()).as(source).isEqualTo("publish/inside-input");
      assertThat(out).doesNotExist();
    }
  }

  @Test
  void theNarrativeItselfAndFoldersAboveItAreRefused() throws IOException {
    for (Path place :
        List.of(narrative, folder, narrative.resolve(".faden"), narrative.resolve("content/.."))) {
      out = place;
      assertThat(refused()).as("%s", place).isEqualTo("publish/over-narrative");
    }
    out = narrative.resolve(".faden/next/site");
    assertThat(refused()).isEqualTo("publish/over-narrative");
  }

  @Test
  void aLinkIntoTheSourcesIsRefused() throws IOException {
    Path content = Files.createDirectories(narrative.resolve("content"));
    out = link(narrative.resolve("site"), content);

    assertThat(refused()).isEqualTo("publish/inside-input");
  }

  @Test
  void aFileIsNoPlaceForASite() throws IOException {
    Files.createDirectories(out.getParent());
    Files.writeString(out, "a file");

    assertThat(refused()).isEqualTo("publish/not-a-folder");
  }

  @Test
  void aLinkInsideTheSiteIsNotFollowedOutOfIt() throws IOException {
    published(Map.of("index.html", "start"));
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    link(out.resolve("assets"), elsewhere);

    Publication result =
        new Publisher()
            .publish(Sites.render(narrative, out, Map.of("assets/site.css", "style")), out);

    assertThat(result.findings()).extracting(Finding::rule).contains("publish/file-in-the-way");
    assertThat(elsewhere).isEmptyDirectory();
    assertThat(Sites.read(out)).containsEntry("index.html", "start");
  }

  @Test
  void aForeignFolderInThePlaceOfAFileIsNamed() throws IOException {
    published(Map.of("index.html", "start"));
    Files.createDirectories(out.resolve("karte.html/mine"));

    Publication result =
        new Publisher().publish(Sites.render(narrative, out, Map.of("karte.html", "map")), out);

    assertThat(result.findings()).extracting(Finding::rule).contains("publish/folder-in-the-way");
    assertThat(Sites.read(out)).containsOnlyKeys("index.html");
  }

  @Test
  void aLinkInThePlaceOfAPageIsReplacedAndItsTargetLeftAlone() throws IOException {
    published(Map.of("index.html", "start"));
    Path target = Files.writeString(folder.resolve("target.txt"), "precious");
    Files.delete(out.resolve("index.html"));
    link(out.resolve("index.html"), target);

    published(Map.of("index.html", "new"));

    assertThat(target).hasContent("precious");
    assertThat(out.resolve("index.html")).hasContent("new").isRegularFile();
  }

  @Test
  void assetsCannotSmuggleInAMarkerOrAJournal() throws IOException {
    published(
        Map.of(
            "index.html", "start",
            ".faden-site", "../../content/index.md",
            ".faden-publish/journal", "faden-publish 1\ndrop ../../content/index.md\n"));

    assertThat(Sites.read(out)).containsOnlyKeys("index.html");
    assertThat(Marker.files(out)).containsExactly("index.html");
  }

  @Test
  void aJournalThatLeadsOutOfTheSiteIsNotBelieved() throws IOException {
    published(Map.of("index.html", "start"));
    Path precious = Files.writeString(narrative.resolve("narrative.yml"), "title: x");
    Files.createDirectories(out.resolve(".faden-publish"));
    Files.writeString(
        out.resolve(".faden-publish/journal"), "faden-publish 1\ndrop ../../narrative.yml\n");

    Recovery recovery = new Publisher().recover(out);

    assertThat(recovery.outcome()).isEqualTo(Outcome.BLOCKED);
    assertThat(precious).exists();
  }

  @Test
  void aMarkerThatListsFilesOutsideDeletesNothingThere() throws IOException {
    published(Map.of("index.html", "start"));
    Path precious = Files.writeString(narrative.resolve("narrative.yml"), "title: x");
    Files.writeString(out.resolve(".faden-site"), "../../narrative.yml\n" + precious + "\n");

    published(Map.of("index.html", "new"));

    assertThat(precious).exists();
  }

  @Test
  void aRecoveryWithNothingToDoTouchesNothing() {
    Recovery recovery = new Publisher(new FaultyDisk(Fault.FAILS_FOREVER, 0)).recover(out);

    assertThat(recovery).isEqualTo(new Recovery(Outcome.NOTHING_TO_DO, List.of()));
    assertThat(out).doesNotExist();
  }

  @Test
  void twoPublicationsAtOnceDoNotMix() throws IOException {
    published(Map.of("index.html", "start"));
    try (FileChannel channel =
        FileChannel.open(
            out.resolve(".faden-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      assertThat(channel.lock(0, Long.MAX_VALUE, false)).isNotNull();
      NextSite next = Sites.render(narrative, out, Map.of("index.html", "new"));
      Thread.currentThread().interrupt();

      Publication result = new Publisher().publish(next, out);

      assertThat(Thread.interrupted()).isTrue();
      assertThat(result.findings()).extracting(Finding::rule).containsExactly("publish/busy");
    }
    assertThat(Sites.read(out)).containsEntry("index.html", "start");
  }

  @Test
  void publicationsByManyThreadsComeOneAfterTheOther() throws Exception {
    published(Map.of("index.html", "start"));
    List<Callable<Publication>> tasks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String content = "site " + i;
      Path own = Files.createDirectories(folder.resolve("narrative-" + i));
      NextSite next =
          Sites.render(
              own, out, Map.of("index.html", content, "a.html", content, "b.html", content));
      tasks.add(() -> new Publisher().publish(next, out));
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<Publication> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isInstanceOf(Published.class);
      }
    } finally {
      threads.shutdown();
    }

    assertThat(Set.copyOf(Sites.read(out).values())).hasSize(1);
    assertThat(out.resolve(".faden-lock")).doesNotExist();
  }

  @Test
  void aFolderThatMayNotBeWrittenIsNamed() throws IOException {
    Assumptions.assumeTrue(isPosix() && !System.getProperty("user.name").equals("root"));
    Files.createDirectories(out);
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));

    assertThat(refused()).isEqualTo("publish/locked");
  }

  @Test
  void pagesCanBeReadByWhoeverMayEnterTheFolder() throws IOException {
    Assumptions.assumeTrue(isPosix());
    Files.createDirectories(out);
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxrwxr-x"));
    NextSite next = Sites.render(narrative, out, Map.of("index.html", "start"));
    Files.setPosixFilePermissions(
        next.file("index.html"), PosixFilePermissions.fromString("rw-------"));

    new Publisher().publish(next, out);

    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve("index.html"))))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void anotherDriveIsCopiedToAndSaysSo() throws IOException {
    Path memory = Path.of("/dev/shm");
    Assumptions.assumeTrue(
        Files.isWritable(memory) && !Files.getFileStore(memory).equals(Files.getFileStore(folder)));
    out = Files.createTempDirectory(memory, "faden");
    try {
      Publication result =
          new Publisher()
              .publish(Sites.render(narrative, out, Map.of("a/index.html", "start")), out);

      assertThat(result).isInstanceOf(Published.class);
      assertThat(result.findings()).extracting(Finding::rule).containsExactly("publish/copied");
      assertThat(Sites.read(out)).containsOnlyKeys("a/index.html");
    } finally {
      Sites.delete(out);
    }
  }

  @Test
  void namesWithUmlautsSpacesAndHashesWork() throws IOException {
    Map<String, String> odd =
        Map.of("#eins.html", "1", "über uns/größe.html", "2", "add drop.html", "3");
    published(odd);
    published(Map.of("index.html", "start"));

    assertThat(Sites.read(out)).containsOnlyKeys("index.html");
  }

  @Test
  void aNameWithALineBreakIsNamedInAFinding() throws IOException {
    Assumptions.assumeTrue(isPosix());
    Publication result =
        new Publisher().publish(Sites.render(narrative, out, Map.of("a\nb.html", "x")), out);

    assertThat(result.findings()).extracting(Finding::rule).containsExactly("publish/odd-name");
  }

  @Test
  void everyMessageExistsInBothLanguagesAndTakesItsArguments() throws IOException {
    for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      Messages messages = Messages.in(locale);
      Files.createDirectories(out);
      Files.writeString(out.resolve("fremd.txt"), "");
      Finding finding =
          new Publisher()
              .publish(Sites.render(narrative, out, Map.of("index.html", "start")), out)
              .findings()
              .get(0);

      assertThat(messages.text(finding.message())).contains("fremd.txt").doesNotContain("{");
      assertThat(messages.text(finding.help())).contains(".faden-site").doesNotContain("{");
    }
  }

  private Published published(Map<String, String> files) throws IOException {
    Publication result = new Publisher().publish(Sites.render(narrative, out, files), out);
    assertThat(result).isInstanceOf(Published.class);
    return (Published) result;
  }

  private String refused() throws IOException {
    Publication result =
        new Publisher().publish(Sites.render(narrative, out, Map.of("index.html", "start")), out);
    assertThat(result).isInstanceOf(Refused.class);
    return result.findings().get(0).rule();
  }

  private List<String> moves(FaultyDisk disk) {
    Path site = out;
    return disk.log().stream()
        .filter(line -> line.startsWith("move "))
        .map(line -> "move " + Sites.named(SitePath.of(site, Path.of(line.substring(5)))))
        .filter(line -> !line.endsWith("/new") && !line.endsWith("/journal"))
        .toList();
  }

  private static Path link(Path link, Path target) throws IOException {
    try {
      return Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | IOException e) {
      return Assumptions.abort("no links here: " + e);
    }
  }

  private static boolean isPosix() {
    return java.nio.file.FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
