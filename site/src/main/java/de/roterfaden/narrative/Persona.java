package de.roterfaden.narrative;

import java.util.List;

/**
 * An invented person who stands for many.
 *
 * @param id immutable id, unique within its file
 * @param name name
 * @param age years; 0 if not stated
 * @param summary who it is
 * @param needs what they need
 * @param picture path below {@code content/}, or ""
 */
public record Persona(
    String id,
    String name,
    int age,
    LocalizedText summary,
    List<LocalizedText> needs,
    String picture) {

  public Persona {
    id = id == null ? "" : id;
    name = name == null ? "" : name;
    summary = summary == null ? LocalizedText.EMPTY : summary;
    needs = needs == null ? List.of() : List.copyOf(needs);
    picture = picture == null ? "" : picture;
  }
}
