package de.roterfaden.check.links;

import de.roterfaden.finding.Position;

/**
 * An address that a file of a website carries.
 *
 * @param kind what it is for
 * @param carrier where it stands: {@code a[href]}, {@code url()} …
 * @param written the address as it is written
 * @param words the words of a link, or ""
 * @param position where it stands in the file
 */
record Reference(Kind kind, String carrier, String written, String words, Position position) {

  /** What an address is for. */
  enum Kind {
    /** People follow it: a link, an area of a picture, a framed page. */
    LINK,
    /** The page needs it: a picture, a style sheet, a script, a video. */
    RESOURCE,
    /** Where a form is sent. */
    FORM,
    /** It names a source, for machines: {@code cite}, structured data. */
    MENTION,
    /** Where a page moves on to at once. */
    REFRESH,
    /** The address that search engines shall know a page by. */
    CANONICAL,
    /** The same page in another language. */
    ALTERNATE,
    /** A picture or page that social networks show. */
    CARD,
    /** An entry of a sitemap or a feed. */
    ENTRY;

    /** Whether readers can get from page to page by it. */
    boolean leadsReaders() {
      return this == LINK || this == REFRESH || this == FORM;
    }
  }
}
