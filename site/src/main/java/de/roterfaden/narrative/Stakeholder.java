package de.roterfaden.narrative;

/**
 * Somebody who is involved.
 *
 * @param id immutable id, unique within its file
 * @param name name
 * @param kind part of the town
 * @param role what they do
 * @param involvement how closely
 * @param interest what they want
 * @param notes editorial notes
 */
public record Stakeholder(
    String id,
    LocalizedText name,
    StakeholderKind kind,
    LocalizedText role,
    Involvement involvement,
    LocalizedText interest,
    String notes) {

  public Stakeholder {
    id = id == null ? "" : id;
    name = name == null ? LocalizedText.EMPTY : name;
    role = role == null ? LocalizedText.EMPTY : role;
    interest = interest == null ? LocalizedText.EMPTY : interest;
    notes = notes == null ? "" : notes;
  }
}
