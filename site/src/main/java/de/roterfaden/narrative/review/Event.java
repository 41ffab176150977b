package de.roterfaden.narrative.review;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that happened in a review; recorded once and never changed. */
public sealed interface Event {

  /** When it was recorded, with its zone. */
  OffsetDateTime at();

  /**
   * A frozen snapshot of the story points.
   *
   * @param at when
   * @param id name, unique in the narrative: {@code 2026-1}
   * @param points every point, in the order of their ids
   * @param files SHA-256 of each file that the points stand in, by its path
   */
  record Release(
      OffsetDateTime at, String id, List<ReleasedPoint> points, Map<String, String> files)
      implements Event {

    public Release {
      points = List.copyOf(points);
      files = Map.copyOf(files);
    }

    /** The point of an id. */
    public Optional<ReleasedPoint> point(String point) {
      return points.stream().filter(it -> it.id().equals(point)).findFirst();
    }
  }

  /**
   * A round of review, open between two times.
   *
   * @param at when it was opened
   * @param id name, unique in the narrative: {@code rat-2026-1}
   * @param release id of the release that it is about
   * @param body id of the body whose groups are asked
   * @param opens from when replies are taken
   * @param closes until when
   * @param order how groups are ordered
   * @param seed seed of the rotation; "" for the other rules
   * @param invited who is asked
   */
  record Round(
      OffsetDateTime at,
      String id,
      String release,
      String body,
      OffsetDateTime opens,
      OffsetDateTime closes,
      OrderRule order,
      String seed,
      List<Invited> invited)
      implements Event {

    public Round {
      invited = List.copyOf(invited);
    }

    /** Who was invited under an id. */
    public Optional<Invited> invited(String group) {
      return invited.stream().filter(it -> it.group().equals(group)).findFirst();
    }
  }

  /**
   * What came in from a group at once: one form, or one paper. Only what is new or changed.
   *
   * @param at when it was recorded
   * @param round id of the round
   * @param group id of the group
   * @param channel how it came in
   * @param late whether it came after the round had closed
   * @param positions what it says of points, in the order of their ids
   * @param contributions what it adds of its own
   */
  record Reply(
      OffsetDateTime at,
      String round,
      String group,
      Channel channel,
      boolean late,
      List<Position> positions,
      List<Contribution> contributions)
      implements Event {

    public Reply {
      positions = List.copyOf(positions);
      contributions = List.copyOf(contributions);
    }
  }

  /**
   * The answer of a body to a position or contribution.
   *
   * @param at when
   * @param of what it answers
   * @param body id of the body
   * @param answer what became of it
   * @param text the written answer
   */
  record Disposition(OffsetDateTime at, Ref of, String body, Answer answer, String text)
      implements Event {}

  /**
   * A group confirms what was recorded from paper, or that its position holds for a newer wording.
   *
   * @param at when
   * @param of the position or contribution
   * @param wording hash of the wording for which the position holds now; "" for a contribution
   */
  record Confirmation(OffsetDateTime at, Ref of, String wording) implements Event {}

  /**
   * A group takes back a position or contribution.
   *
   * @param at when
   * @param of the position or contribution
   */
  record Withdrawal(OffsetDateTime at, Ref of) implements Event {}

  /**
   * What is left of events that were removed because they held data of a person.
   *
   * @param at when
   * @param removed hashes of the events
   */
  record Tombstone(OffsetDateTime at, List<String> removed) implements Event {

    public Tombstone {
      removed = List.copyOf(removed);
    }
  }
}
