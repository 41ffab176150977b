package de.roterfaden.narrative;

/**
 * A field of action.
 *
 * @param id immutable id, unique within its file
 * @param title name
 * @param summary what it is about
 * @param task id of its future task
 */
public record Field(String id, LocalizedText title, LocalizedText summary, String task) {

  public Field {
    id = id == null ? "" : id;
    title = title == null ? LocalizedText.EMPTY : title;
    summary = summary == null ? LocalizedText.EMPTY : summary;
    task = task == null ? "" : task;
  }
}
