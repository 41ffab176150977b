package de.roterfaden.narrative;

/**
 * A content of a strategy, present or not.
 *
 * @param id immutable id, unique within its file
 * @param state whether it is there
 * @param where where it stands
 * @param reason why not
 */
public record ChecklistItem(String id, ChecklistState state, String where, LocalizedText reason) {

  public ChecklistItem {
    id = id == null ? "" : id;
    where = where == null ? "" : where;
    reason = reason == null ? LocalizedText.EMPTY : reason;
  }
}
