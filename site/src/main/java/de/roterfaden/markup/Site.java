package de.roterfaden.markup;

import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Narrative;
import java.util.function.Function;

/**
 * What all pages of a site share while they are compiled; it never changes.
 *
 * @param narrative the narrative
 * @param plan pages and files of the site
 * @param markdown parser and renderer
 * @param facets by what measures can be chosen
 * @param storyPoints where story points stand
 * @param terms the words of the glossary
 * @param links where links lead
 * @param labels words of each version
 */
record Site(
    Narrative narrative,
    SitePlan plan,
    Markdown markdown,
    MeasureFacets facets,
    StoryPoints storyPoints,
    GlossaryTerms terms,
    Links links,
    Function<LanguageVersion, Labels> labels) {

  static Site of(Narrative narrative, Function<LanguageVersion, Labels> labels) {
    Markdown markdown = new Markdown();
    MeasureFacets facets = new MeasureFacets(narrative);
    StoryPoints storyPoints = new StoryPoints(narrative, markdown);
    SitePlan plan = new SitePlan(narrative, new DataPages(narrative, facets, storyPoints));
    Links links = new Links(narrative, plan, storyPoints);
    return new Site(
        narrative,
        plan,
        markdown,
        facets,
        storyPoints,
        new GlossaryTerms(narrative),
        links,
        labels);
  }
}
