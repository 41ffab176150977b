package de.roterfaden.narrative;

/**
 * A council or other body that decides.
 *
 * @param id immutable id, unique within its file
 * @param name name
 * @param municipality id of the municipality, or "" for a joint body
 */
public record Body(String id, LocalizedText name, String municipality) {

  public Body {
    id = id == null ? "" : id;
    name = name == null ? LocalizedText.EMPTY : name;
    municipality = municipality == null ? "" : municipality;
  }
}
