package de.roterfaden.bake.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.bake.publish.FaultyDisk.Death;
import de.roterfaden.bake.publish.FaultyDisk.Fault;
import de.roterfaden.bake.publish.Publication.Published;
import de.roterfaden.bake.publish.Publication.Refused;
import de.roterfaden.bake.publish.Recovery.Outcome;
import de.roterfaden.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublisherFaultTest {

  private static final Map<String, String> OLD =
      Map.of(
          "index.html", "old start",
          "kapitel/seilerei/index.html", "old chapter",
          "kapitel/hafen/index.html", "a chapter that goes",
          "kapitel/hafen/kran.svg", "<svg/>",
          "Karte.svg", "old map",
          "weg", "a file that becomes a folder",
          "brunnen/index.html", "a folder that becomes a file",
          "assets/site-1.css", "old style",
          "assets/same.css", "the same");

  private static final Map<String, String> NEW =
      Map.of(
          "index.html", "new start",
          "kapitel/seilerei/index.html", "new chapter",
          "kapitel/bahnhof/index.html", "a new chapter",
          "karte.svg", "new map",
          "weg/index.html", "now in a folder",
          "brunnen", "now a file",
          "assets/site-2.css", "new style",
          "assets/same.css", "the same");

  private static final Map<String, String> SMALL_OLD =
      new TreeMap<>(Map.of("index.html", "old start", "a/Karte.svg", "map", "weg", "a file"));

  private static final Map<String, String> SMALL_NEW =
      new TreeMap<>(Map.of("index.html", "new start", "a/karte.svg", "map", "weg/x", "in it"));

  @TempDir Path narrative;

  private Path out;

  @BeforeEach
  void nameTheSite() {
    out = narrative.resolve("output/public");
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void theSiteIsOldOrNewAfterAFaultAtAnyChange(Fault fault) throws IOException {
    sweep(fault, false);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void theSiteIsOldOrNewAfterAFaultAtAnyChangeOnAnotherDrive(Fault fault) throws IOException {
    sweep(fault, true);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void theFirstPublicationIsThereOrNotAfterAFaultAtAnyChange(Fault fault) throws IOException {
    boolean hit = true;
    for (int at = 0; hit; at++) {
      Sites.delete(out);
      FaultyDisk disk = new FaultyDisk(fault, at);
      attempt(disk, Sites.render(narrative, out, NEW), out);
      hit = disk.wasHit();

      new Publisher().recover(out);

      assertThat(Sites.read(out)).as("fault at %d", at).isIn(Map.of(), new TreeMap<>(NEW));
      assertThat(Marker.isIn(out)).isEqualTo(!Sites.read(out).isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"FAILS_FOREVER", "DIES_AFTER"})
  void theSiteIsOldOrNewAfterAFaultInTheRecoveryToo(Fault second) throws IOException {
    int changes = changes(SMALL_OLD, SMALL_NEW).log().size();
    for (int at = 0; at < changes; at++) {
      boolean hit = true;
      for (int again = 0; hit; again++) {
        published(SMALL_OLD);
        attempt(new FaultyDisk(Fault.DIES_AFTER, at), Sites.render(narrative, out, SMALL_NEW), out);
        FaultyDisk disk = new FaultyDisk(second, again);
        attemptRecovery(disk, out);
        hit = disk.wasHit();

        new Publisher().recover(out);

        assertThat(Sites.read(out))
            .as("death at %d, then %s at %d", at, second, again)
            .isIn(SMALL_OLD, SMALL_NEW);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"FAILS_FOREVER", "DIES_AFTER"})
  void theSiteIsOldOrNewAfterAFaultWhileItIsTakenBack(Fault second) throws IOException {
    int changes = changes(SMALL_OLD, SMALL_NEW).log().size();
    for (int at = 0; at < changes; at++) {
      boolean hit = true;
      for (int later = at + 1; hit; later++) {
        published(SMALL_OLD);
        FaultyDisk disk = new FaultyDisk(Fault.FAILS_ONCE, at).and(second, later);
        attempt(disk, Sites.render(narrative, out, SMALL_NEW), out);
        hit = disk.wasHit();

        new Publisher().recover(out);

        assertThat(Sites.read(out))
            .as("failure at %d, then %s at %d", at, second, later)
            .isIn(SMALL_OLD, SMALL_NEW);
      }
    }
  }

  @Test
  void aFailureThatPassesLeavesTheOldSiteAtOnce() throws IOException {
    int changes = changes(OLD, NEW).log().size();
    for (int at = 0; at < changes; at++) {
      published(OLD);
      FaultyDisk disk = new FaultyDisk(Fault.FAILS_ONCE, at);

      Publication result = new Publisher(disk).publish(Sites.render(narrative, out, NEW), out);

      Map<String, String> expected = result instanceof Published ? NEW : OLD;
      assertThat(withoutWork(out)).as("fault at %d", at).isEqualTo(new TreeMap<>(expected));
      assertThat(result.findings())
          .filteredOn(finding -> finding.severity() == Severity.ERROR)
          .hasSize(result instanceof Published ? 0 : 1);
    }
  }

  @Test
  void aDeadDiskIsReportedWithTheFileAndTheWayOut() throws IOException {
    FaultyDisk counted = changes(OLD, NEW);
    published(OLD);
    int firstPut = indexOf(counted.log(), "move", "karte.svg");

    Publication result =
        new Publisher(new FaultyDisk(Fault.FAILS_FOREVER, firstPut))
            .publish(Sites.render(narrative, out, NEW), out);

    assertThat(result).isInstanceOf(Refused.class);
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.help().key()).isEqualTo("publish.halfway.help");
              assertThat(finding.target()).endsWith("karte.svg");
            });
    assertThat(new Publisher().recover(out).outcome()).isEqualTo(Outcome.COMPLETED);
  }

  @Test
  void aStagedFileThatAPowerCutDamagedBringsBackTheOldSite() throws IOException {
    FaultyDisk counted = changes(OLD, NEW);
    published(OLD);
    int lastPage = indexOf(counted.log(), "move", "kapitel/seilerei/index.html");
    attempt(new FaultyDisk(Fault.DIES_BEFORE, lastPage), Sites.render(narrative, out, NEW), out);
    Files.writeString(
        out.resolve(".faden-publish/new").resolve(SitePath.flat("kapitel/seilerei/index.html")),
        "");

    Recovery recovery = new Publisher().recover(out);

    assertThat(recovery.outcome()).isEqualTo(Outcome.TAKEN_BACK);
    assertThat(Sites.read(out)).isEqualTo(new TreeMap<>(OLD));
  }

  private void sweep(Fault fault, boolean otherDrive) throws IOException {
    Map<Boolean, Integer> seen = new HashMap<>();
    boolean hit = true;
    for (int at = 0; hit; at++) {
      published(OLD);
      FaultyDisk disk = new FaultyDisk(fault, at, otherDrive);
      attempt(disk, Sites.render(narrative, out, NEW), out);
      hit = disk.wasHit();

      new Publisher().recover(out);

      seen.merge(assertOldOrNew(out, fault + " at " + at), 1, Integer::sum);
    }
    assertThat(seen).as("both outcomes happen").containsKeys(true, false);
  }

  private static boolean assertOldOrNew(Path out, String when) throws IOException {
    Map<String, String> found = Sites.read(out);
    assertThat(found).as(when).isIn(new TreeMap<>(OLD), new TreeMap<>(NEW));
    boolean isNew = found.equals(new TreeMap<>(NEW));
    assertThat(Marker.files(out)).as(when).isEqualTo(isNew ? NEW.keySet() : OLD.keySet());
    assertThat(out.resolve(Layout.WORK)).as(when).doesNotExist();
    if (isNew && !when.contains(Fault.FAILS_ONCE.name())) {
      assertThat(out.resolve("kapitel/hafen")).as(when).doesNotExist();
    }
    return isNew;
  }

  /** A disk that remembers all changes of a publication. */
  private FaultyDisk changes(Map<String, String> old, Map<String, String> fresh)
      throws IOException {
    published(old);
    FaultyDisk disk = FaultyDisk.sound();
    new Publisher(disk).publish(Sites.render(narrative, out, fresh), out);
    return disk;
  }

  private static Map<String, String> withoutWork(Path out) throws IOException {
    Map<String, String> files = Sites.read(out);
    files.keySet().removeIf(Layout::isReserved);
    return files;
  }

  private static void attempt(FaultyDisk disk, NextSite next, Path out) {
    try {
      new Publisher(disk).publish(next, out);
    } catch (Death expected) {
      assertThat(disk.wasHit()).isTrue();
    }
  }

  private static void attemptRecovery(FaultyDisk disk, Path out) {
    try {
      new Publisher(disk).recover(out);
    } catch (Death expected) {
      assertThat(disk.wasHit()).isTrue();
    }
  }

  private static int indexOf(List<String> log, String what, String path) {
    for (int i = 0; i < log.size(); i++) {
      if (log.get(i).startsWith(what + " ")
          && log.get(i).endsWith(path)
          && !log.get(i).contains(Layout.WORK)) {
        return i;
      }
    }
    throw new AssertionError(what + " " + path + " is not in " + log);
  }

  /** Whatever happened before, a site can be published as if nothing had. */
  private void published(Map<String, String> site) throws IOException {
    assertThat(new Publisher(FaultyDisk.sound()).publish(Sites.render(narrative, out, site), out))
        .isInstanceOf(Published.class);
    assertThat(Sites.read(out)).isEqualTo(new TreeMap<>(site));
  }
}
