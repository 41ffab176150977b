package de.roterfaden.narrative;

/**
 * A political group in a body.
 *
 * @param id immutable id, unique within its file
 * @param name name
 * @param body id of the body
 * @param members number of members
 */
public record Group(String id, String name, String body, int members) {

  public Group {
    id = id == null ? "" : id;
    name = name == null ? "" : name;
    body = body == null ? "" : body;
  }
}
