package de.roterfaden.bake;

import java.util.Set;

/**
 * What somebody waits for who must not wait for the rest. With a site there already, everything
 * else may stay as it was for a moment.
 *
 * @param isThere whether anybody waits
 * @param pages addresses of the pages that are waited for
 */
record Haste(boolean isThere, Set<String> pages) {

  /** Everything is made and compared. */
  static final Haste NONE = new Haste(false, Set.of());

  /** Some pages come first. */
  static Haste forPages(Set<String> pages) {
    return new Haste(true, Set.copyOf(pages));
  }

  /** Whether a page can be made later. */
  boolean canWait(String url) {
    return isThere && !pages.contains(url);
  }
}
