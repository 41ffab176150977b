package de.roterfaden.narrative;

/**
 * A decision of a body.
 *
 * @param id immutable id, unique within its file
 * @param body id of the body
 * @param date when
 * @param title what
 * @param state the decision
 * @param url address of the minutes
 */
public record Decision(
    String id,
    String body,
    PartialDate date,
    LocalizedText title,
    AdoptionState state,
    String url) {

  public Decision {
    id = id == null ? "" : id;
    body = body == null ? "" : body;
    date = date == null ? PartialDate.UNKNOWN : date;
    title = title == null ? LocalizedText.EMPTY : title;
    url = url == null ? "" : url;
  }
}
