package de.roterfaden.narrative;

import java.util.List;

/**
 * A citizen journey.
 *
 * @param id immutable id, unique within its file
 * @param title name
 * @param persona id of the persona, or ""
 * @param field id of the field, or ""
 * @param steps steps
 */
public record Journey(
    String id, LocalizedText title, String persona, String field, List<JourneyStep> steps) {

  public Journey {
    id = id == null ? "" : id;
    title = title == null ? LocalizedText.EMPTY : title;
    persona = persona == null ? "" : persona;
    field = field == null ? "" : field;
    steps = steps == null ? List.of() : List.copyOf(steps);
  }
}
