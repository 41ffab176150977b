package de.roterfaden.narrative;

import java.util.List;

/**
 * A vision image: a scene of the future with points to explore.
 *
 * @param id immutable id, unique within its file
 * @param title name
 * @param picture path below {@code content/}
 * @param message one sentence that says what it shows
 * @param points points of interest
 */
public record Vision(
    String id,
    LocalizedText title,
    String picture,
    LocalizedText message,
    List<VisionPoint> points) {

  public Vision {
    id = id == null ? "" : id;
    title = title == null ? LocalizedText.EMPTY : title;
    picture = picture == null ? "" : picture;
    message = message == null ? LocalizedText.EMPTY : message;
    points = points == null ? List.of() : List.copyOf(points);
  }
}
