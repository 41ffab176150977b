package de.roterfaden.bake.view;

/**
 * One language version in the version switch.
 *
 * @param id id of the version
 * @param label its name, in its own language
 * @param language BCP 47 language tag
 * @param level {@code standard}, {@code plain} or {@code easy}
 * @param url address of the same place in that version, or of that version's start page if it is
 *     missing there
 * @param current whether it is the page's own version
 * @param missing whether the page does not exist in that version
 */
public record SwitchView(
    String id,
    String label,
    String language,
    String level,
    String url,
    boolean current,
    boolean missing) {

  /** The version that it leads to. */
  public VersionView version() {
    return new VersionView(id, label, language, level);
  }
}
