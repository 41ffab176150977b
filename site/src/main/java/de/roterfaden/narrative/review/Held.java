package de.roterfaden.narrative.review;

import java.util.List;

/**
 * A position that a group holds: its latest on a point that it has not taken back.
 *
 * @param ref by which answers refer to it
 * @param reply the reply that it came with; positions and contributions in it may be others
 * @param position what the group says
 * @param earlier what it said before, the latest first
 * @param answers answers to it, one per body at most, the latest each
 * @param confirmed hashes of newer wordings for which the group has confirmed it
 * @param awaitsConfirmation whether it was typed in from paper and not yet confirmed
 */
public record Held(
    Ref ref,
    Event.Reply reply,
    Position position,
    List<Position> earlier,
    List<Event.Disposition> answers,
    List<String> confirmed,
    boolean awaitsConfirmation) {

  public Held {
    earlier = List.copyOf(earlier);
    answers = List.copyOf(answers);
    confirmed = List.copyOf(confirmed);
  }

  /** Whether it was made for a wording or confirmed for it. */
  public boolean isAbout(String wording) {
    return position.wording().equals(wording) || confirmed.contains(wording);
  }
}
