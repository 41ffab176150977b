package de.roterfaden.narrative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the {@code ---} lines of a page, after what a twin inherits from the main
 * version.
 *
 * @param title heading of the page
 * @param type kind of page
 * @param status published or draft
 * @param description one sentence
 * @param order place in the story
 * @param time past, present or future; null on pages that are no chapters
 * @param task id of the future task, or ""
 * @param picture file name of the main picture, or ""
 * @param role what a plain page is for, or null
 * @param date first publication
 * @param updated last change
 * @param corrected corrections
 * @param aliases old addresses without extension
 * @param tags tags
 * @param tested who tested it
 * @param owner id of the municipality
 * @param adoption decisions
 * @param notes editorial notes
 * @param accept accepted findings
 */
public record FrontMatter(
    String title,
    PageType type,
    Status status,
    String description,
    int order,
    @Nullable Time time,
    String task,
    String picture,
    @Nullable Role role,
    PartialDate date,
    PartialDate updated,
    List<Correction> corrected,
    List<String> aliases,
    List<String> tags,
    Tested tested,
    String owner,
    List<Adoption> adoption,
    String notes,
    List<Acceptance> accept) {

  public FrontMatter {
    title = title == null ? "" : title;
    status = status == null ? Status.PUBLISHED : status;
    description = description == null ? "" : description;
    task = task == null ? "" : task;
    picture = picture == null ? "" : picture;
    date = date == null ? PartialDate.UNKNOWN : date;
    updated = updated == null ? PartialDate.UNKNOWN : updated;
    corrected = corrected == null ? List.of() : List.copyOf(corrected);
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
    tags = tags == null ? List.of() : List.copyOf(tags);
    tested = tested == null ? Tested.NOT_TESTED : tested;
    owner = owner == null ? "" : owner;
    adoption = adoption == null ? List.of() : List.copyOf(adoption);
    notes = notes == null ? "" : notes;
    accept = accept == null ? List.of() : List.copyOf(accept);
  }

  /** Front matter of a page that has nothing but a title. */
  public static FrontMatter titled(String title, PageType type) {
    return new FrontMatter(
        title, type, null, null, 0, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null);
  }
}
