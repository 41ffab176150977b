package de.roterfaden.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.roterfaden.finding.Finding;
import de.roterfaden.narrative.review.EventLog;
import de.roterfaden.narrative.review.LogFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log survives merging, power failures, and people who meddle with it. */
class EventLogWorkTest {

  @TempDir Path folder;
  private TestReview review;

  @BeforeEach
  void anOpenRound() throws IOException {
    review = TestReview.in(folder).opened();
  }

  private Path events() {
    return review.narrative.resolve(EventLog.FOLDER);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(events())) {
      return files.sorted().toList();
    }
  }

  private byte[] bytes(ObjectNode reply) {
    return reply.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whatTwoPeopleRecordApartMergesAndVerifies() throws IOException {
    byte[] one = bytes(review.reply("g1", "support", ""));
    byte[] other = bytes(review.reply("g2", "object", "Nein."));
    List<Path> common = files();
    review.take(one);
    Path mine = files().stream().filter(it -> !common.contains(it)).findFirst().orElseThrow();
    byte[] minesContent = Files.readAllBytes(mine);
    Files.delete(mine);
    review.take(other);
    assertThat(files()).doesNotContain(mine);
    Files.write(mine, minesContent);

    EventLog merged = review.log();

    assertThat(merged.faults()).isEmpty();
    assertThat(merged.heads()).hasSize(2);
    assertThat(review.review().held("rat", "g1", "ap-001")).isPresent();
    assertThat(review.review().held("rat", "g2", "ap-001")).isPresent();
    review.take(bytes(review.reply("g1", "abstain", "")));
    assertThat(review.log().heads()).hasSize(1);
  }

  @Test
  void lineEndsOfWindowsChangeNothing() throws IOException {
    for (Path file : files()) {
      Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
    }
    assertThat(review.log().faults()).isEmpty();
    assertThat(review.log().entries()).hasSize(2);
  }

  @Test
  void whateverIsWrongIsFound() throws IOException {
    byte[] other = bytes(review.reply("g2", "support", ""));
    review.take(bytes(review.reply("g1", "support", "")));
    Path first = files().get(0);
    Path copy = first.resolveSibling(first.getFileName().toString().replace(".json", " (1).json"));
    Files.copy(first, copy);
    Files.writeString(first, Files.readString(first).replace("2026", "2025"));
    Files.writeString(events().resolve("notiz.txt"), "x");

    List<LogFault.Kind> kinds = review.log().faults().stream().map(LogFault::kind).toList();

    assertThat(kinds)
        .contains(LogFault.Kind.CHANGED, LogFault.Kind.CONFLICT_COPY, LogFault.Kind.FOREIGN);
    assertThat(TestReview.rules(review.take(other))).containsExactly("review/log-damaged");
    assertThat(review.desk("2026-12-03T10:00:00Z").verify())
        .extracting(Finding::rule)
        .contains("review/log-changed", "review/log-foreign", "review/log-conflict-copy");
  }

  @Test
  void aMissingFileIsFound() throws IOException {
    review.take(bytes(review.reply("g1", "support", "")));
    EventLog whole = review.log();
    Files.delete(events().resolve(whole.entries().get(0).fileName()));
    assertThat(review.log().faults())
        .extracting(LogFault::kind)
        .containsExactly(LogFault.Kind.MISSING);
  }

  /** Ends at the n-th write, as if the power had gone; what was being written may be half there. */
  private static final class Failing extends ReviewFolder {

    private int left;

    Failing(Path narrative, int writes) {
      super(narrative);
      this.left = writes;
    }

    @Override
    void write(Path file, byte[] content) throws IOException {
      if (left-- == 0) {
        Files.createDirectories(file.getParent());
        Files.write(
            file.resolveSibling(".unfinished-" + file.getFileName()),
            java.util.Arrays.copyOf(content, content.length / 2));
        throw new IOException("power");
      }
      super.write(file, content);
    }

    @Override
    void delete(Path file) throws IOException {
      if (left-- == 0) {
        throw new IOException("power");
      }
      super.delete(file);
    }
  }

  @Test
  void afterAPowerFailureAtAnyWriteTheLogIsWholeAndRepeatingCompletesIt() throws IOException {
    byte[] reply = bytes(review.reply("g1", "object", "Nein."));
    for (int writes = 0; writes < 2; writes++) {
      try {
        review.take(reply, "2026-12-02T10:00:00Z", new Failing(review.narrative, writes));
      } catch (IOException e) {
        assertThat(e).hasMessage("power");
      }
      assertThat(review.log().faults()).isEmpty();
    }
    assertThat(TestReview.rules(review.take(reply))).isEmpty();
    assertThat(review.review().held("rat", "g1", "ap-001")).isPresent();
    assertThat(review.log().entries()).hasSize(3);
    try (Stream<Path> receipts = Files.walk(review.narrative.resolve("review/receipts"))) {
      assertThat(receipts.filter(it -> it.toString().endsWith(".html"))).hasSize(1);
    }
  }

  @Test
  void aPersonIsForgottenInEveryFileAndComesBackFromNoBackup() throws IOException {
    ObjectNode reply = review.reply("g3", "object", "Weil mein Garten daran grenzt.");
    review.take(bytes(reply));
    review.take(bytes(review.reply("g1", "support", "")));
    review
        .desk("2026-12-03T10:00:00Z")
        .decide(
            "g3/ap-001",
            "",
            de.roterfaden.narrative.review.Answer.DEFERRED,
            "Zum Garten später.",
            false);
    Path kept =
        files().stream()
            .filter(
                file -> {
                  try {
                    return Files.readString(file).contains("mein Garten");
                  } catch (IOException e) {
                    return false;
                  }
                })
            .findFirst()
            .orElseThrow();
    byte[] backup = Files.readAllBytes(kept);

    assertThat(TestReview.rules(review.desk("2026-12-04T10:00:00Z").forget("g3", false))).isEmpty();

    assertThat(review.log().faults()).isEmpty();
    assertThat(review.review().held("rat", "g3", "ap-001")).isEmpty();
    try (Stream<Path> all = Files.walk(review.narrative.resolve("review"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .doesNotContain("Garten")
            .doesNotContain("Ohnegruppe");
      }
    }
    Files.write(kept, backup);
    assertThat(review.log().faults())
        .extracting(LogFault::kind)
        .containsExactly(LogFault.Kind.FORGOTTEN);
    assertThat(review.review().held("rat", "g3", "ap-001")).isEmpty();
  }

  @Test
  void aGroupOfManyIsNotForgotten() throws IOException {
    assertThat(TestReview.rules(review.desk("2026-12-04T10:00:00Z").forget("g1", false)))
        .containsExactly("review/not-a-person");
  }

  @Test
  void signaturesProveHeads() throws IOException {
    Path key = folder.resolve("schluessel.json");
    review.desk("2026-12-04T10:00:00Z").newKey(key);
    assertThat(TestReview.rules(review.desk("2026-12-04T10:00:00Z").sign(key, false))).isEmpty();
    assertThat(review.desk("2026-12-04T10:00:00Z").verify())
        .extracting(Finding::rule)
        .containsExactly("review/signature-right");
    try (Stream<Path> files = Files.list(review.narrative.resolve("review/signatures"))) {
      Path file = files.findFirst().orElseThrow();
      Files.writeString(
          file, Files.readString(file).replaceFirst("\"heads\" : \\[ \"..", "\"heads\" : [ \"00"));
    }
    assertThat(review.desk("2026-12-04T10:00:00Z").verify())
        .extracting(Finding::rule)
        .containsExactly("review/signature-wrong");
  }
}
