package de.roterfaden.markup;

import de.roterfaden.narrative.Coded;

/**
 * A page that is made from data for all versions that have words for it.
 *
 * @param kind what it shows
 * @param path folder of the page
 * @param id what it is about: the id of a measure, field or municipality, a state, the number of a
 *     Sustainable Development Goal; "" if it is about all
 */
public record DataPage(Kind kind, String path, String id) {

  /** What a page made from data shows. */
  public enum Kind implements Coded {
    /** All measures, to be filtered. */
    MEASURES,
    /** The measures of one field of action. */
    MEASURES_BY_FIELD,
    /** The measures that have come so far. */
    MEASURES_BY_STATE,
    /** The measures of one municipality. */
    MEASURES_BY_MUNICIPALITY,
    /** The measures for one of the 17 Sustainable Development Goals. */
    MEASURES_BY_SDG,
    /** One measure. */
    MEASURE,
    INDICATORS,
    TIMELINE,
    PARTICIPATION,
    STAKEHOLDERS,
    STORY_POINTS,
    /** One story point, with what political groups say of it. */
    STORY_POINT,
    /** What all groups say of all points; not for the public. */
    GROUPS,
    /** What one group has said, and what is still open; not for the public. */
    GROUP,
    /** Councils, their groups and decisions, and whom to ask. */
    ABOUT;

    /** Whether there is one page of the kind, which navigation can lead to. */
    public boolean isHome() {
      return this != MEASURE && this != STORY_POINT && this != GROUP && !isFiltered();
    }

    /** Whether it shows some of the measures. */
    public boolean isFiltered() {
      return name().startsWith("MEASURES_BY_");
    }
  }
}
