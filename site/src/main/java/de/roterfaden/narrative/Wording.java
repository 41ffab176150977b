package de.roterfaden.narrative;

/**
 * A localized text as it is shown in one version.
 *
 * @param text the words, "" if there are none
 * @param language BCP 47 tag of the words' language
 * @param substitute whether they were taken from another version
 */
public record Wording(String text, String language, boolean substitute) {

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
