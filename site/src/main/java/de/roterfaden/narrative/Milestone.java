package de.roterfaden.narrative;

/**
 * A date on the way.
 *
 * @param id immutable id, unique within its file
 * @param date when
 * @param title what
 * @param text more about it
 * @param state how far it has come
 * @param task id of a future task, or ""
 */
public record Milestone(
    String id,
    PartialDate date,
    LocalizedText title,
    LocalizedText text,
    MilestoneState state,
    String task) {

  public Milestone {
    id = id == null ? "" : id;
    date = date == null ? PartialDate.UNKNOWN : date;
    title = title == null ? LocalizedText.EMPTY : title;
    text = text == null ? LocalizedText.EMPTY : text;
    task = task == null ? "" : task;
  }
}
