package de.roterfaden.check;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Position;

/**
 * Tells to which line of which file a finding about a built page leads: an author mends the
 * Markdown, not the HTML. Safe for use by several threads.
 */
@FunctionalInterface
public interface Origins {

  /** The built file itself: for folders of HTML of which nobody knows how they came to be. */
  Origins BUILT = (finding, page, written, built) -> finding.onPage(page).at(page, built);

  /**
   * The finding with its place.
   *
   * @param finding what is wrong
   * @param page path of the built file
   * @param written the address, name or words it is about, as they stand in the built file; "" for
   *     the page as a whole
   * @param built where it stands in the built file
   */
  Finding place(Finding finding, String page, String written, Position built);

  /**
   * Whether a page only repeats what stands on another, where the same is found: a booklet says
   * nothing that its chapters do not. Parameters as in {@link #place}.
   */
  default boolean isRepeated(String page, String written) {
    return false;
  }
}
