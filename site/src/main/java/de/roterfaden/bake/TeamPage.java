package de.roterfaden.bake;

import java.io.IOException;
import java.util.Map;

/**
 * A page for the team that only the editorial edition has. Whoever asks for a build brings it
 * along, since it may tell more of a narrative than the generator knows.
 */
@FunctionalInterface
public interface TeamPage {

  /** Address of the page, relative to the root of the site; every page links to it. */
  String ADDRESS = "faden-status.html";

  /**
   * What is written beside the pages of the narrative, as text by address: the page and what it
   * needs. Empty if somebody else shows the page, as a preview does.
   */
  Map<String, String> files() throws IOException;
}
