package de.roterfaden.review;

import de.roterfaden.finding.Message;
import de.roterfaden.narrative.review.Conflict;
import de.roterfaden.narrative.review.Event;
import de.roterfaden.narrative.review.EventLog;
import de.roterfaden.narrative.review.Held;
import de.roterfaden.narrative.review.Invited;
import de.roterfaden.narrative.review.ReleasedPoint;
import de.roterfaden.narrative.review.Review;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a review stands, and what comes next.
 *
 * @param lines sentences for people, the next step last
 * @param heads hashes that prove everything before them, for others to keep
 */
public record Status(List<Message> lines, List<String> heads) {

  public Status {
    lines = List.copyOf(lines);
    heads = List.copyOf(heads);
  }

  static Status of(EventLog log, Review review, OffsetDateTime now) {
    List<Message> lines = new ArrayList<>();
    Optional<Event.Release> latest = review.latest();
    if (latest.isEmpty()) {
      lines.add(Message.of("review.status.nothing"));
      return new Status(lines, log.heads());
    }
    lines.add(Message.of("review.status.release", latest.get().id(), latest.get().points().size()));
    for (String body : review.bodies()) {
      review.lastRound(body).ifPresent(round -> round(lines, review, round, now));
    }
    int open = review.unansweredObjections().size();
    for (Held held : review.unansweredObjections()) {
      lines.add(
          Message.of("review.status.objection", held.reply().group(), held.position().point()));
    }
    lines.add(next(review, open, now));
    return new Status(lines, log.heads());
  }

  private static void round(
      List<Message> lines, Review review, Event.Round round, OffsetDateTime now) {
    lines.add(
        Message.of(
            now.isAfter(round.closes()) ? "review.status.closed" : "review.status.open",
            round.id(),
            round.body(),
            round.closes().toLocalDate().toString()));
    Event.Release release = review.release(round.release()).orElseThrow();
    for (Invited invited : round.invited()) {
      int said = 0;
      int earlier = 0;
      int waiting = 0;
      for (ReleasedPoint point : release.points()) {
        Optional<Held> held = review.held(round.body(), invited.group(), point.id());
        said += held.isPresent() ? 1 : 0;
        earlier += held.filter(it -> !it.isAbout(point.wording())).isPresent() ? 1 : 0;
        waiting += held.filter(Held::awaitsConfirmation).isPresent() ? 1 : 0;
      }
      lines.add(
          said == 0
              ? Message.of("review.status.no-reply", invited.group())
              : Message.of(
                  "review.status.replied", invited.group(), said, release.points().size()));
      if (earlier > 0) {
        lines.add(Message.of("review.status.earlier", invited.group(), earlier));
      }
      if (waiting > 0) {
        lines.add(Message.of("review.status.waiting", invited.group(), waiting));
      }
    }
    for (ReleasedPoint point : release.points()) {
      Optional<Conflict> conflict = review.conflict(round.body(), point);
      conflict.ifPresent(
          it -> lines.add(Message.of("review.status.conflict", it.point(), it.positions().size())));
    }
  }

  private static Message next(Review review, int open, OffsetDateTime now) {
    if (review.rounds().isEmpty()) {
      return Message.of("review.next.open");
    }
    if (review.rounds().stream().anyMatch(round -> now.isBefore(round.closes()))) {
      return Message.of("review.next.import");
    }
    return open > 0 ? Message.of("review.next.decide") : Message.of("review.next.paper");
  }
}
