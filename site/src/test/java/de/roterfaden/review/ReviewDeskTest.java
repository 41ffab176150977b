package de.roterfaden.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.export.Starter;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.review.Answer;
import de.roterfaden.narrative.review.Event;
import de.roterfaden.narrative.review.EventLog;
import de.roterfaden.narrative.review.OrderRule;
import de.roterfaden.narrative.review.Review;
import de.roterfaden.narrative.review.Stance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewDeskTest {

  @TempDir Path folder;
  private Path narrative = Path.of("");

  @BeforeEach
  void aNarrativeWithPoints() throws IOException {
    narrative = folder.resolve("stadt");
    assertThat(Starter.create(narrative, Locale.GERMAN)).isEmpty();
    Path settings = narrative.resolve("narrative.yml");
    Files.writeString(
        settings,
        Files.readString(settings)
            + "\ngroups:\n"
            + "  - {id: ahorn, name: Ahorn, body: rat, members: 9}\n"
            + "  - {id: buche, name: Buche, body: rat, members: 7}\n"
            + "  - {id: einzeln, name: Ida Ohnegruppe, body: rat, members: 1}\n");
  }

  private ReviewDesk desk(String now) {
    return new ReviewDesk(narrative, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
  }

  private static ReviewDesk.Opening opening() {
    return new ReviewDesk.Opening(
        "",
        "",
        "",
        Optional.empty(),
        OffsetDateTime.parse("2026-12-18T23:59:59Z"),
        OrderRule.LISTED,
        "");
  }

  private void opened() throws IOException {
    assertThat(rules(desk("2026-12-01T10:00:00Z").release("", false))).isEmpty();
    assertThat(rules(desk("2026-12-01T11:00:00Z").open(opening(), false))).isEmpty();
  }

  private static List<String> rules(Done done) {
    return done.findings().stream().map(Finding::rule).toList();
  }

  private Path form(String type) throws IOException {
    try (Stream<Path> files = Files.walk(narrative.resolve("review/forms"))) {
      return files.filter(it -> it.toString().endsWith(type)).sorted().findFirst().orElseThrow();
    }
  }

  private Review review() throws IOException {
    EventLog log = EventLog.read(narrative);
    assertThat(log.faults()).isEmpty();
    return Review.of(log);
  }

  @Test
  void aFilledTableIsTakenInWithAReceiptAndRepeatingChangesNothing() throws IOException {
    opened();
    Path table = form(".csv");
    String filled =
        Files.readString(table)
            .replaceFirst(
                "(ap-001;[^\r]*?);;;;;;;;;;",
                "$1;Ablehnung;\"Zu teuer;\nund zu spät.\";;;;12.12.2026;ja;;;");
    Path reply = folder.resolve("antwort.csv");
    Files.writeString(reply, filled);

    List<Done> done = desk("2026-12-02T10:00:00Z").take(List.of(reply), false);

    assertThat(done.get(0).findings()).isEmpty();
    Event.Round round = review().rounds().get(0);
    var held = review().held(round.body(), round.invited().get(0).group(), "ap-001").orElseThrow();
    assertThat(held.position().stance()).isEqualTo(Stance.OBJECT);
    assertThat(held.position().reason()).isEqualTo("Zu teuer;\nund zu spät.");
    assertThat(held.position().resolved()).hasToString("Optional[2026-12-12]");
    int events = review().entries().size();
    desk("2026-12-03T10:00:00Z").take(List.of(reply), false);
    assertThat(review().entries()).hasSize(events);
    assertThat(narrative.resolve("review/receipts"))
        .isDirectoryRecursivelyContaining("glob:**.html");
  }

  @Test
  void noNewReleaseWhileAnObjectionHasNoAnswer() throws IOException {
    opened();
    String group = review().rounds().get(0).invited().get(0).group();
    var position = new ReviewDesk.Paper("ap-001", "object", "Zu teuer.", "", "", "", "", false);
    assertThat(rules(desk("2026-12-02T10:00:00Z").record("", group, position, false))).isEmpty();
    Path chapter = chapter();
    Files.writeString(
        chapter,
        Files.readString(chapter)
            .replace("::: story-point ap-001\n", "::: story-point ap-001\nAnders.\n\n"));

    assertThat(rules(desk("2026-12-20T10:00:00Z").release("", false)))
        .contains("review/open-objection");
    assertThat(
            rules(
                desk("2026-12-20T10:00:00Z")
                    .decide(group + "/ap-001", "", Answer.DEFERRED, "Später.", false)))
        .isEmpty();
    assertThat(rules(desk("2026-12-20T11:00:00Z").release("", false))).isEmpty();
    assertThat(review().releases()).hasSize(2);
  }

  private Path chapter() throws IOException {
    try (Stream<Path> files = Files.walk(narrative.resolve("content"))) {
      return files
          .filter(it -> it.endsWith("index.md"))
          .filter(
              it -> {
                try {
                  return Files.readString(it).contains("story-point ap-001");
                } catch (IOException e) {
                  return false;
                }
              })
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void aWordDocumentFilledInComesBackTheSame() throws Exception {
    opened();
    byte[] document = Files.readAllBytes(form(".docx"));

    Incoming read = DocxForm.read(document);

    assertThat(read.round()).isEqualTo(review().rounds().get(0).id());
    assertThat(read.token()).hasSize(26);
    assertThat(read.positions()).isNotEmpty().allMatch(Incoming.Filled::isEmpty);
  }

  @Test
  void theFormsSayEverythingInWords() throws IOException {
    opened();
    String html = Files.readString(form(".html"), StandardCharsets.UTF_8);

    assertThat(html)
        .contains("Zustimmung mit Änderung")
        .doesNotContain("http:")
        .doesNotContain("https:");
    Messages messages = Messages.in(Locale.GERMAN);
    desk("2026-12-02T10:00:00Z")
        .status()
        .lines()
        .forEach(line -> assertThat(messages.text(line)).isNotEmpty());
  }
}
