package de.roterfaden.markup;

import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.Reads;
import de.roterfaden.narrative.Reads.Traced;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What all pages of a site share while they are compiled; it never changes.
 *
 * @param narrative the narrative
 * @param plan pages and files of the site
 * @param markdown parser and renderer
 * @param tracedFacets by what measures can be chosen
 * @param storyPoints where story points stand
 * @param tracedTerms the words of the glossary
 * @param links where links lead
 * @param labels words of each version
 */
record Site(
    Narrative narrative,
    SitePlan plan,
    Markdown markdown,
    Traced<MeasureFacets> tracedFacets,
    StoryPoints storyPoints,
    Traced<GlossaryTerms> tracedTerms,
    Links links,
    Function<LanguageVersion, Labels> labels) {

  static Site of(Narrative narrative, Function<LanguageVersion, Labels> labels) {
    Markdown markdown = new Markdown();
    Traced<MeasureFacets> facets = Reads.trace(() -> new MeasureFacets(narrative));
    StoryPoints storyPoints = new StoryPoints(narrative, markdown);
    SitePlan plan = new SitePlan(narrative, new DataPages(narrative, facets.value(), storyPoints));
    Links links = new Links(narrative, plan, storyPoints);
    return new Site(
        narrative,
        plan,
        markdown,
        facets,
        storyPoints,
        Reads.trace(() -> new GlossaryTerms(narrative)),
        links,
        labels);
  }

  /** By what measures can be chosen. */
  MeasureFacets facets() {
    return tracedFacets.get();
  }

  /** The words of the glossary. */
  GlossaryTerms terms() {
    return tracedTerms.get();
  }

  /**
   * Whether all that every page looks at is the same as in another site: what is not noted in
   * {@link Reads}, but for the words of the theme.
   */
  boolean isLike(Site other) {
    return narrative.settings().equals(other.narrative.settings())
        && narrative.edition() == other.narrative.edition()
        && narrative.pictures().equals(other.narrative.pictures())
        && hasPagesLike(other.narrative.pages())
        && plan.isLike(other.plan)
        && storyPoints.isLike(other.storyPoints);
  }

  private boolean hasPagesLike(List<Page> others) {
    List<Page> pages = narrative.pages();
    return pages.size() == others.size()
        && IntStream.range(0, pages.size())
            .allMatch(i -> pages.get(i).isLikeButForText(others.get(i)));
  }
}
