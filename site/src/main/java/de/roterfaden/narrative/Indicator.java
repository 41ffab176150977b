package de.roterfaden.narrative;

import java.util.List;

/**
 * A number that shows whether a goal is reached.
 *
 * @param id immutable id, unique within its file
 * @param title name
 * @param goal id of the goal
 * @param unit unit
 * @param baseline where it started
 * @param target where it shall go
 * @param values measured values
 * @param source where the values come from
 * @param sourceUrl address of the source
 * @param message what the numbers say
 */
public record Indicator(
    String id,
    LocalizedText title,
    String goal,
    LocalizedText unit,
    YearValue baseline,
    YearValue target,
    List<YearValue> values,
    LocalizedText source,
    String sourceUrl,
    LocalizedText message) {

  public Indicator {
    id = id == null ? "" : id;
    title = title == null ? LocalizedText.EMPTY : title;
    goal = goal == null ? "" : goal;
    unit = unit == null ? LocalizedText.EMPTY : unit;
    baseline = baseline == null ? YearValue.NONE : baseline;
    target = target == null ? YearValue.NONE : target;
    values = values == null ? List.of() : List.copyOf(values);
    source = source == null ? LocalizedText.EMPTY : source;
    sourceUrl = sourceUrl == null ? "" : sourceUrl;
    message = message == null ? LocalizedText.EMPTY : message;
  }
}
