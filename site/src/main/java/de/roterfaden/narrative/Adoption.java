package de.roterfaden.narrative;

/**
 * A body's decision on a chapter.
 *
 * @param body id of the body
 * @param state what it decided
 * @param date when
 */
public record Adoption(String body, AdoptionState state, PartialDate date) {

  public Adoption {
    body = body == null ? "" : body;
    date = date == null ? PartialDate.UNKNOWN : date;
  }
}
