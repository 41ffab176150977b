package de.roterfaden.narrative;

/**
 * Somebody who says: my vision comes true when …
 *
 * @param id immutable id, unique within its file
 * @param name name
 * @param role who they are
 * @param text what they say
 * @param picture path below {@code content/}, or ""
 * @param consent consent to be quoted
 */
public record Voice(
    String id,
    String name,
    LocalizedText role,
    LocalizedText text,
    String picture,
    VoiceConsent consent) {

  public Voice {
    id = id == null ? "" : id;
    name = name == null ? "" : name;
    role = role == null ? LocalizedText.EMPTY : role;
    text = text == null ? LocalizedText.EMPTY : text;
    picture = picture == null ? "" : picture;
    consent = consent == null ? VoiceConsent.NONE : consent;
  }
}
