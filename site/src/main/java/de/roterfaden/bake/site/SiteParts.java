package de.roterfaden.bake.site;

import de.roterfaden.bake.theme.Theme;
import de.roterfaden.bake.view.SiteView;
import de.roterfaden.markup.MarkupCompiler;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that pages are made of, part by part, so that two sites can be compared: what {@link
 * de.roterfaden.narrative.Reads} notes by those names, and what every page looks at.
 */
final class SiteParts {

  /** Whether nobody has said anything in a review. */
  static final String REVIEWS = "reviews";

  private static final String GROUND = "ground";
  private static final String WORDS = "words";
  private static final String TEMPLATES = "templates";
  private static final String LOOK = "look";

  private SiteParts() {}

  /**
   * What a site looks like, but for what is noted part by part.
   *
   * @param baseUrl its public address, or ""
   * @param status address of the page for the team, or ""
   * @param assets fingerprints of the files that pages load
   * @param pages its pages
   * @param views what templates see of the narrative in each version
   */
  record Look(
      String baseUrl,
      String status,
      Map<String, String> assets,
      Map<String, Place> pages,
      List<SiteView> views) {}

  /**
   * Which page is at an address.
   *
   * @param type its type
   * @param version id of its version
   */
  record Place(String type, String version) {}

  /** What the texts of all pages stand on. */
  static Map<String, Object> ofGround(MarkupCompiler compiler, Theme theme) {
    return Map.of(GROUND, compiler.ground(), WORDS, theme.wordPrints());
  }

  /** What a narrative consists of: the lists of its data and the texts of its pages. */
  static Map<String, Object> ofNarrative(Narrative narrative) {
    Map<String, Object> parts = new HashMap<>();
    for (RecordComponent list : Data.class.getRecordComponents()) {
      try {
        parts.put(Data.part(list.getName()), list.getAccessor().invoke(narrative.data()));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    for (Page page : narrative.pages()) {
      parts.put(page.bodyPart(), page.body());
    }
    parts.put(REVIEWS, narrative.review().isEmpty());
    return parts;
  }

  /** What all pages look like. */
  static Map<String, Object> ofLook(Site site) {
    return Map.of(TEMPLATES, site.theme().prints(), LOOK, site.look());
  }

  /** The name of a list that templates see in a version. */
  static String ofView(String version, String part) {
    return version + " " + part;
  }

  /** Everything. */
  static Map<String, Object> of(Site site) {
    Map<String, Object> parts = new HashMap<>(ofGround(site.compiler(), site.theme()));
    parts.putAll(ofNarrative(site.narrative()));
    parts.putAll(ofLook(site));
    site.viewParts()
        .forEach(
            (version, views) ->
                views.forEach((part, value) -> parts.put(ofView(version, part), value)));
    return parts;
  }
}
