package de.roterfaden.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.roterfaden.export.Starter;
import de.roterfaden.finding.Finding;
import de.roterfaden.narrative.review.Event;
import de.roterfaden.narrative.review.EventLog;
import de.roterfaden.narrative.review.OrderRule;
import de.roterfaden.narrative.review.ReleasedPoint;
import de.roterfaden.narrative.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A narrative with groups, and the steps of a review with a clock that stands still. */
final class TestReview {

  static final String CLOSES = "2026-12-18T23:59:59Z";

  private static final ObjectMapper JSON = new ObjectMapper();

  final Path narrative;
  private final Map<String, String> tokens = new HashMap<>();
  private final List<String> made = new ArrayList<>();

  private TestReview(Path narrative) {
    this.narrative = narrative;
  }

  /** A new narrative with three groups, the last of which is a person. */
  static TestReview in(Path folder) throws IOException {
    return in(folder, List.of("Ahorn", "Buche", "Ida Ohnegruppe"));
  }

  static TestReview in(Path folder, List<String> names) throws IOException {
    Path narrative = folder.resolve("stadt");
    assertThat(Starter.create(narrative, Locale.GERMAN)).isEmpty();
    Path settings = narrative.resolve("narrative.yml");
    Files.writeString(
        settings,
        Files.readString(settings)
            + "\ngroups:\n"
            + "  - {id: g1, name: "
            + names.get(0)
            + ", body: rat, members: 9}\n"
            + "  - {id: g2, name: "
            + names.get(1)
            + ", body: rat, members: 7}\n"
            + "  - {id: g3, name: "
            + names.get(2)
            + ", body: rat, members: 1}\n");
    return new TestReview(narrative);
  }

  ReviewDesk desk(String now) {
    return desk(now, new ReviewFolder(narrative));
  }

  ReviewDesk desk(String now, ReviewFolder folder) {
    Supplier<String> next =
        () -> {
          String token = "token" + made.size() + "x".repeat(20);
          made.add(token);
          return token;
        };
    return new ReviewDesk(narrative, Clock.fixed(Instant.parse(now), ZoneOffset.UTC), folder, next);
  }

  /** Releases the points and opens a round, id {@code rat-2026-1}. */
  TestReview opened() throws IOException {
    return opened(OrderRule.LISTED);
  }

  TestReview opened(OrderRule order) throws IOException {
    assertThat(rules(desk("2026-12-01T10:00:00Z").release("", false))).isEmpty();
    open("", order);
    return this;
  }

  void open(String id, OrderRule order) throws IOException {
    int before = made.size();
    assertThat(
            rules(
                desk("2026-12-01T11:00:00Z")
                    .open(
                        new ReviewDesk.Opening(
                            id,
                            "",
                            "",
                            Optional.empty(),
                            OffsetDateTime.parse(CLOSES),
                            order,
                            "linde"),
                        false)))
        .isEmpty();
    for (int i = 0; i < 3; i++) {
      tokens.put("g" + (i + 1), made.get(before + i));
    }
  }

  /** What the HTML form of a group saves, with one position. */
  ObjectNode reply(String group, String stance, String reason) throws IOException {
    ObjectNode reply = JSON.createObjectNode();
    Event.Round round = review().rounds().get(review().rounds().size() - 1);
    reply.put("form", "roter-faden-review").put("schema", 1);
    reply.put("round", round.id()).put("group", group).put("token", tokens.get(group));
    position(reply.putArray("positions"), stance, reason);
    reply.putArray("contributions");
    return reply;
  }

  private void position(ArrayNode positions, String stance, String reason) throws IOException {
    ReleasedPoint point = review().latest().orElseThrow().points().get(0);
    ObjectNode position = positions.addObject();
    position.put("point", point.id()).put("wording", point.wording()).put("stance", stance);
    position.put("reason", reason).put("proposal", "").put("minority", "");
    position.putArray("joint");
    position.put("resolved", "").put("released", false);
  }

  /** Takes in what a form saved. */
  Done take(ObjectNode reply) throws IOException {
    return take(JSON.writeValueAsString(reply).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  Done take(byte[] content) throws IOException {
    return take(content, "2026-12-02T10:00:00Z");
  }

  Done take(byte[] content, String now) throws IOException {
    return take(content, now, new ReviewFolder(narrative));
  }

  Done take(byte[] content, String now, ReviewFolder folder) throws IOException {
    Path file = Files.createTempFile("reply", ".bin");
    try {
      Files.write(file, content);
      return desk(now, folder).take(List.of(file), false).get(0);
    } finally {
      Files.delete(file);
    }
  }

  Review review() throws IOException {
    return Review.of(log());
  }

  EventLog log() throws IOException {
    return EventLog.read(narrative);
  }

  static List<String> rules(Done done) {
    return done.findings().stream().map(Finding::rule).toList();
  }
}
