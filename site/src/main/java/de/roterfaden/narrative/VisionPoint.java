package de.roterfaden.narrative;

/**
 * A point on a vision image.
 *
 * @param id immutable id, unique within its file
 * @param x percent of the width, from the left
 * @param y percent of the height, from the top
 * @param title short name
 * @param text what is there
 * @param link where it leads, or ""
 */
public record VisionPoint(
    String id, double x, double y, LocalizedText title, LocalizedText text, String link) {

  public VisionPoint {
    id = id == null ? "" : id;
    title = title == null ? LocalizedText.EMPTY : title;
    text = text == null ? LocalizedText.EMPTY : text;
    link = link == null ? "" : link;
  }
}
