package de.roterfaden.narrative.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a group says of a point.
 *
 * @param point id of the point
 * @param wording hash of the wording that the group saw
 * @param stance what it says
 * @param reason why; "" where none is needed
 * @param proposal the wording that it proposes, or ""
 * @param minority its own text that stands beside the point, or ""
 * @param joint ids of the groups that say the same with it
 * @param resolved when the group resolved it, if it says so
 * @param released whether the group lets the public see it
 */
public record Position(
    String point,
    String wording,
    Stance stance,
    String reason,
    String proposal,
    String minority,
    List<String> joint,
    Optional<LocalDate> resolved,
    boolean released) {

  public Position {
    joint = List.copyOf(joint);
  }
}
