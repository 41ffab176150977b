package de.roterfaden.review;

import de.roterfaden.narrative.review.Channel;
import java.util.List;

/**
 * What a file from outside says, as it says it; nothing of it is believed yet.
 *
 * @param channel how it came in
 * @param round id of the round
 * @param group id of the group
 * @param token the token of the form; "" if the file cannot hold one
 * @param positions what it says of points
 * @param contributions what it adds
 */
record Incoming(
    Channel channel,
    String round,
    String group,
    String token,
    List<Filled> positions,
    List<Added> contributions) {

  Incoming {
    positions = List.copyOf(positions);
    contributions = List.copyOf(contributions);
  }

  /**
   * A point as it was filled in.
   *
   * @param point id of the point
   * @param wording hash of the wording in the form, or its first digits
   * @param stance what was chosen: the id of a stance, or ""
   * @param reason the reason
   * @param proposal the proposed wording
   * @param minority the text to stand beside the point
   * @param joint ids or names of groups, divided by commas
   * @param resolved date of the resolution, or ""
   * @param released "yes", "no" or ""
   */
  record Filled(
      String point,
      String wording,
      String stance,
      String reason,
      String proposal,
      String minority,
      String joint,
      String resolved,
      String released) {

    /** Whether nothing was filled in. */
    boolean isEmpty() {
      return (stance + reason + proposal + minority + joint + resolved).isBlank();
    }
  }

  /**
   * A contribution as it was filled in.
   *
   * @param kind id of the kind
   * @param chapter folder of a chapter, or ""
   * @param text what it says
   * @param released "yes", "no" or ""
   */
  record Added(String kind, String chapter, String text, String released) {}
}
