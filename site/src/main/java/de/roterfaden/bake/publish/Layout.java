package de.roterfaden.bake.publish;

import java.util.List;

/** Names of what publishing keeps in the folder of a site. */
final class Layout {

  /** The marker: says that the folder is ours, and lists the files that we have put there. */
  static final String MARKER = ".faden-site";

  /** Held open while somebody publishes; gone afterwards. */
  static final String LOCK = ".faden-lock";

  /** What is needed to finish or take back a publication; gone afterwards. */
  static final String WORK = ".faden-publish";

  /** In {@link #WORK}: what will be done. Once it is there, the publication counts as begun. */
  static final String JOURNAL = "journal";

  /** In {@link #WORK}: if it is there, the publication is being taken back. */
  static final String BACK = "back";

  /** In {@link #WORK}: the files of the new site, by their {@link SitePath#flat} names. */
  static final String NEW = "new";

  /** In {@link #WORK}: the files of the old site that were replaced or deleted, named likewise. */
  static final String OLD = "old";

  /** Files that operating systems leave in folders by themselves. */
  static final List<String> LITTER = List.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private Layout() {}

  /** Whether a path in a site, with forward slashes, is one of our own. */
  static boolean isReserved(String path) {
    if (!path.startsWith(".faden-")) {
      return false;
    }
    int slash = path.indexOf('/');
    String first = slash < 0 ? path : path.substring(0, slash);
    return first.equals(MARKER) || first.equals(LOCK) || first.equals(WORK);
  }
}
