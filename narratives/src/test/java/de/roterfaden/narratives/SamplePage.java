package de.roterfaden.narratives;

import java.util.Set;

/**
 * A page of a built site.
 *
 * @param path its file, relative to the site
 * @param type its type, which names its template
 * @param version language and level, such as {@code de easy}
 * @param blocks the classes of the building blocks that it shows
 * @param length characters of its HTML
 */
record SamplePage(String path, String type, String version, Set<String> blocks, int length) {

  @Override
  public String toString() {
    return path;
  }
}
