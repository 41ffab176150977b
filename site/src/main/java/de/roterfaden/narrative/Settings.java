package de.roterfaden.narrative;

import java.util.List;
import java.util.Map;

/**
 * The settings of a narrative: {@code narrative.yml}.
 *
 * @param title name of the narrative
 * @param claim slogan
 * @param description one sentence for search engines
 * @param asOf when the facts were checked
 * @param baseUrl public address with a slash at the end, or ""
 * @param theme name of the theme; portal if not stated
 * @param themeOptions options of the theme
 * @param versions language versions, the main one first
 * @param municipalities municipalities
 * @param bodies bodies that decide
 * @param groups political groups
 * @param contacts whom to ask
 * @param paths folders of pages from data
 * @param leaveOut pages that the program would make, and this narrative does not want
 * @param readability how readable the texts should be
 * @param links how links are checked
 * @param notes editorial notes
 * @param accept accepted findings
 */
public record Settings(
    LocalizedText title,
    LocalizedText claim,
    LocalizedText description,
    PartialDate asOf,
    String baseUrl,
    String theme,
    Map<String, String> themeOptions,
    List<LanguageVersion> versions,
    List<Municipality> municipalities,
    List<Body> bodies,
    List<Group> groups,
    List<ContactPerson> contacts,
    Paths paths,
    List<MadePage> leaveOut,
    ReadabilitySettings readability,
    LinkSettings links,
    String notes,
    List<Acceptance> accept) {

  public Settings {
    title = title == null ? LocalizedText.EMPTY : title;
    claim = claim == null ? LocalizedText.EMPTY : claim;
    description = description == null ? LocalizedText.EMPTY : description;
    asOf = asOf == null ? PartialDate.UNKNOWN : asOf;
    baseUrl = baseUrl == null ? "" : baseUrl;
    theme = theme == null || theme.isEmpty() ? "portal" : theme;
    themeOptions = themeOptions == null ? Map.of() : Map.copyOf(themeOptions);
    versions = versions == null ? List.of() : List.copyOf(versions);
    municipalities = municipalities == null ? List.of() : List.copyOf(municipalities);
    bodies = bodies == null ? List.of() : List.copyOf(bodies);
    groups = groups == null ? List.of() : List.copyOf(groups);
    contacts = contacts == null ? List.of() : List.copyOf(contacts);
    paths = paths == null ? Paths.DEFAULT : paths;
    leaveOut = leaveOut == null ? List.of() : List.copyOf(leaveOut);
    readability = readability == null ? ReadabilitySettings.USUAL : readability;
    links = links == null ? LinkSettings.USUAL : links;
    notes = notes == null ? "" : notes;
    accept = accept == null ? List.of() : List.copyOf(accept);
  }

  /** The main language version: the first. */
  public LanguageVersion mainVersion() {
    return versions.get(0);
  }
}
