package de.roterfaden.check.links;

import de.roterfaden.finding.Finding;

/** Where an address leads. */
sealed interface Target {

  /**
   * To a file of the site.
   *
   * @param path path of the file
   * @param fragment decoded fragment, or ""
   * @param rawFragment the fragment as it is written, or ""
   */
  record Inside(String path, String fragment, String rawFragment) implements Target {}

  /**
   * To another site.
   *
   * @param url the whole address, without its fragment
   * @param fragment its fragment, or ""
   */
  record Elsewhere(String url, String fragment) implements Target {}

  /** To nothing that has to be looked up: a telephone, an e-mail, data within the address. */
  record Itself() implements Target {}

  /**
   * Nowhere.
   *
   * @param why what is wrong with it
   */
  record Nowhere(Finding why) implements Target {}
}
