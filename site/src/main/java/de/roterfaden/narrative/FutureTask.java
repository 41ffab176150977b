package de.roterfaden.narrative;

import org.jspecify.annotations.Nullable;

/**
 * A future task: what the municipality has to solve in the years to come.
 *
 * @param id immutable id, unique within its file
 * @param title name
 * @param question the question behind it
 * @param summary what it is about
 * @param promise what is promised
 * @param vision id of its vision image, or ""
 * @param pictogram picture sign, or null
 * @param pattern pattern, or null
 * @param color place in the palette, 1 to 8; 0 for its place in the list
 * @param order place among the tasks
 */
public record FutureTask(
    String id,
    LocalizedText title,
    LocalizedText question,
    LocalizedText summary,
    LocalizedText promise,
    String vision,
    @Nullable Pictogram pictogram,
    @Nullable Pattern pattern,
    int color,
    int order) {

  public FutureTask {
    id = id == null ? "" : id;
    title = title == null ? LocalizedText.EMPTY : title;
    question = question == null ? LocalizedText.EMPTY : question;
    summary = summary == null ? LocalizedText.EMPTY : summary;
    promise = promise == null ? LocalizedText.EMPTY : promise;
    vision = vision == null ? "" : vision;
  }
}
