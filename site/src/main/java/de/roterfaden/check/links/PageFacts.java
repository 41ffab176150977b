package de.roterfaden.check.links;

import de.roterfaden.finding.Position;
import java.util.List;
import java.util.Set;

/**
 * What a file of a website refers to, and what others may refer to in it.
 *
 * @param path path of the file, relative to the root of the site
 * @param references the addresses that it carries
 * @param anchors ids and names that fragments may lead to
 * @param twice ids that are there more than once, with the place of the second
 * @param sourceless pictures and media without a source
 * @param base value of {@code base[href]}, or ""
 * @param language value of {@code html[lang]}, or ""
 * @param isPage whether it is an HTML page
 * @param isMoved whether the page sends readers on at once
 * @param isUnlisted whether search engines shall leave it out
 * @param level how hard the page says that it is to read: {@code standard}, {@code plain}, {@code
 *     easy}, or "" if it does not say
 * @param unsaid links in the text of a page in easy language that do not say that they lead to
 *     another kind of language
 * @param alternates languages of the references of the kind {@code ALTERNATE}, in their order
 */
record PageFacts(
    String path,
    List<Reference> references,
    Set<String> anchors,
    List<Place> twice,
    List<Place> sourceless,
    String base,
    String language,
    boolean isPage,
    boolean isMoved,
    boolean isUnlisted,
    String level,
    Set<Reference> unsaid,
    List<String> alternates) {

  PageFacts {
    references = List.copyOf(references);
    anchors = Set.copyOf(anchors);
    twice = List.copyOf(twice);
    sourceless = List.copyOf(sourceless);
    unsaid = Set.copyOf(unsaid);
    alternates = List.copyOf(alternates);
  }

  /** A file that is no page: a style sheet, a sitemap, a drawing. */
  static PageFacts of(String path, List<Reference> references, Set<String> anchors) {
    return new PageFacts(
        path,
        references,
        anchors,
        List.of(),
        List.of(),
        "",
        "",
        false,
        false,
        false,
        "",
        Set.of(),
        List.of());
  }

  /**
   * A name and where it stands.
   *
   * @param name id, or name of the element
   * @param position where it stands
   */
  record Place(String name, Position position) {}
}
