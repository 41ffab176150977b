package de.roterfaden.bake.view;

import de.roterfaden.narrative.Wording;

/**
 * A text from the data, as it is shown in one version. Printed in a template it is its words; the
 * macro {@code words} also marks a language that is not the page's.
 *
 * @param text the words, "" if there are none
 * @param lang BCP 47 tag of the words' language if it is not the page's, else ""
 */
public record TextView(String text, String lang) {

  public static final TextView EMPTY = new TextView("", "");

  /** Words in the page's language. */
  public static TextView of(String text) {
    return new TextView(text, "");
  }

  /** Words that may have been taken from another version than the page's. */
  public static TextView of(Wording wording, String pageLanguage) {
    return new TextView(
        wording.text(), wording.language().equals(pageLanguage) ? "" : wording.language());
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text;
  }
}
