package de.roterfaden.markup;

import de.roterfaden.finding.Finding;
import de.roterfaden.narrative.LanguageVersion;

/** Where a link leads: every way that resolving it can end. */
sealed interface LinkTarget {

  /**
   * A page of the site.
   *
   * @param path folder of the page
   * @param version the version that the link leads to
   * @param fragment anchor on it, or ""
   * @param chosen whether the author named exactly this version
   */
  record ToPage(String path, LanguageVersion version, String fragment, boolean chosen)
      implements LinkTarget {}

  /**
   * A file of the site that is no page.
   *
   * @param path address below the root of the site
   * @param fragment part of it, or ""
   */
  record ToFile(String path, String fragment) implements LinkTarget {}

  /**
   * An anchor on the page itself.
   *
   * @param id its id
   */
  record Own(String id) implements LinkTarget {}

  /**
   * Somewhere else: another site, an e-mail address, a telephone number.
   *
   * @param address complete address
   * @param encrypted false for plain {@code http:}
   */
  record Elsewhere(String address, boolean encrypted) implements LinkTarget {}

  /**
   * Nowhere.
   *
   * @param finding why, without a position
   */
  record Nowhere(Finding finding) implements LinkTarget {}
}
