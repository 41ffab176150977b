package de.roterfaden.narrative;

import java.util.List;

/**
 * A measure: what is done to reach goals.
 *
 * @param id immutable id, unique within its file
 * @param title name
 * @param summary what is done
 * @param goals ids of goals
 * @param field id of the field, or ""
 * @param paysIn how it pays into its goals
 * @param need why it is needed
 * @param benefit what residents have from it
 * @param owner who does it
 * @param municipality id of the municipality, or ""
 * @param staff people needed
 * @param budget euro; -1 if not stated
 * @param finance where the money comes from
 * @param priority 1 to 3; 0 if not stated
 * @param selection why it was chosen
 * @param state how far it has come
 * @param stateReason why
 * @param start begin
 * @param end end
 * @param quickWinSince since when residents notice it
 * @param sdg Sustainable Development Goals, 1 to 17
 * @param charter guidelines of the Smart City Charta, 1 to 4
 * @param notes editorial notes
 */
public record Measure(
    String id,
    LocalizedText title,
    LocalizedText summary,
    List<String> goals,
    String field,
    LocalizedText paysIn,
    LocalizedText need,
    LocalizedText benefit,
    LocalizedText owner,
    String municipality,
    LocalizedText staff,
    @IfAbsent(-1) long budget,
    LocalizedText finance,
    int priority,
    LocalizedText selection,
    MeasureState state,
    LocalizedText stateReason,
    PartialDate start,
    PartialDate end,
    PartialDate quickWinSince,
    List<Integer> sdg,
    List<Integer> charter,
    String notes) {

  public Measure {
    id = id == null ? "" : id;
    title = title == null ? LocalizedText.EMPTY : title;
    summary = summary == null ? LocalizedText.EMPTY : summary;
    goals = goals == null ? List.of() : List.copyOf(goals);
    field = field == null ? "" : field;
    paysIn = paysIn == null ? LocalizedText.EMPTY : paysIn;
    need = need == null ? LocalizedText.EMPTY : need;
    benefit = benefit == null ? LocalizedText.EMPTY : benefit;
    owner = owner == null ? LocalizedText.EMPTY : owner;
    municipality = municipality == null ? "" : municipality;
    staff = staff == null ? LocalizedText.EMPTY : staff;
    finance = finance == null ? LocalizedText.EMPTY : finance;
    selection = selection == null ? LocalizedText.EMPTY : selection;
    stateReason = stateReason == null ? LocalizedText.EMPTY : stateReason;
    start = start == null ? PartialDate.UNKNOWN : start;
    end = end == null ? PartialDate.UNKNOWN : end;
    quickWinSince = quickWinSince == null ? PartialDate.UNKNOWN : quickWinSince;
    sdg = sdg == null ? List.of() : List.copyOf(sdg);
    charter = charter == null ? List.of() : List.copyOf(charter);
    notes = notes == null ? "" : notes;
  }
}
