package de.roterfaden.narrative;

/**
 * An offer to take part.
 *
 * @param id immutable id, unique within its file
 * @param title name
 * @param purpose what it is for
 * @param text what happens
 * @param place where
 * @param time time it takes
 * @param barrier what may keep people away
 * @param start begin
 * @param end end
 * @param result what came out
 * @param changed what was changed because of it
 * @param analogue the way without a device
 */
public record Participation(
    String id,
    LocalizedText title,
    Purpose purpose,
    LocalizedText text,
    LocalizedText place,
    LocalizedText time,
    LocalizedText barrier,
    PartialDate start,
    PartialDate end,
    LocalizedText result,
    LocalizedText changed,
    LocalizedText analogue) {

  public Participation {
    id = id == null ? "" : id;
    title = title == null ? LocalizedText.EMPTY : title;
    text = text == null ? LocalizedText.EMPTY : text;
    place = place == null ? LocalizedText.EMPTY : place;
    time = time == null ? LocalizedText.EMPTY : time;
    barrier = barrier == null ? LocalizedText.EMPTY : barrier;
    start = start == null ? PartialDate.UNKNOWN : start;
    end = end == null ? PartialDate.UNKNOWN : end;
    result = result == null ? LocalizedText.EMPTY : result;
    changed = changed == null ? LocalizedText.EMPTY : changed;
    analogue = analogue == null ? LocalizedText.EMPTY : analogue;
  }
}
