package de.roterfaden.check.story;

import de.roterfaden.finding.Position;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;

/**
 * Where a finding stands.
 *
 * @param file path relative to the narrative
 * @param position stretch of the file
 * @param version id of the language version, or ""
 * @param page address of the built page, or ""
 */
record Place(String file, Position position, String version, String page) {

  static final String SETTINGS = "narrative.yml";

  /** A stretch of a page. */
  static Place on(Page page, Position position) {
    return new Place(page.file(), position, page.version().id(), page.url());
  }

  /** A value in the front matter of a page; its beginning if the key is not there. */
  static Place front(Narrative narrative, Page page, String key) {
    return on(page, narrative.sources().position(page.file(), "/" + key));
  }

  /** A value of a file of data or of the settings. */
  static Place value(Narrative narrative, String file, String pointer) {
    return new Place(file, narrative.sources().position(file, pointer), "", "");
  }

  /** An entry of a list of data, or a key of it. */
  static Place entry(Narrative narrative, String list, int index, String... key) {
    String file = "data/" + list.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    String pointer = "/" + list + "/" + index;
    return value(narrative, file + ".yml", key.length == 0 ? pointer : pointer + "/" + key[0]);
  }

  /** The same in a language version. */
  Place in(String id) {
    return new Place(file, position, id, page);
  }
}
