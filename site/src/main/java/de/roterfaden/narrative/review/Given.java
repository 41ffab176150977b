package de.roterfaden.narrative.review;

import java.util.List;

/**
 * A contribution that a group has made and not taken back.
 *
 * @param ref by which answers refer to it
 * @param reply the reply that it came with
 * @param contribution what it says
 * @param answers answers to it, one per body at most, the latest each
 * @param awaitsConfirmation whether it was typed in from paper and not yet confirmed
 */
public record Given(
    Ref ref,
    Event.Reply reply,
    Contribution contribution,
    List<Event.Disposition> answers,
    boolean awaitsConfirmation) {

  public Given {
    answers = List.copyOf(answers);
  }
}
