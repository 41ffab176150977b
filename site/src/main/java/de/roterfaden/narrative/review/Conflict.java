package de.roterfaden.narrative.review;

import java.util.List;

/**
 * Proposals that change the same words of a point. They stand side by side; nobody has gone first.
 *
 * @param point id of the point
 * @param positions the positions, in the order of the groups
 */
public record Conflict(String point, List<Ref> positions) {

  public Conflict {
    positions = List.copyOf(positions);
  }
}
