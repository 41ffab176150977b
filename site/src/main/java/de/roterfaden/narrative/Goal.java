package de.roterfaden.narrative;

import java.util.List;

/**
 * A goal of the strategy.
 *
 * @param id immutable id, unique within its file
 * @param title the goal
 * @param summary what it means
 * @param task id of its future task
 * @param groups whom it is for
 * @param derivation where it comes from
 */
public record Goal(
    String id,
    LocalizedText title,
    LocalizedText summary,
    String task,
    List<LocalizedText> groups,
    LocalizedText derivation) {

  public Goal {
    id = id == null ? "" : id;
    title = title == null ? LocalizedText.EMPTY : title;
    summary = summary == null ? LocalizedText.EMPTY : summary;
    task = task == null ? "" : task;
    groups = groups == null ? List.of() : List.copyOf(groups);
    derivation = derivation == null ? LocalizedText.EMPTY : derivation;
  }
}
