package de.roterfaden.markup;

import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.Picture;
import de.roterfaden.narrative.Reads;
import de.roterfaden.narrative.Reads.Traced;
import de.roterfaden.narrative.Settings;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
   * All that every page looks at: what is not noted in {@link Reads}, but for the words of the
   * theme.
   */
  Ground ground() {
    return new Ground(
        narrative.settings(),
        narrative.edition(),
        narrative.pictures(),
        narrative.pages().stream().map(Page::withoutText).toList(),
        plan.addresses(),
        storyPoints.places());
  }

  /**
   * What all pages stand on.
   *
   * @param settings the settings of the narrative
   * @param edition its edition
   * @param pictures its pictures
   * @param pages its pages without their texts
   * @param plan which pages and files there are
   * @param storyPoints files with the story points, by their ids
   */
  record Ground(
      Settings settings,
      Edition edition,
      Map<String, Picture> pictures,
      List<Page> pages,
      SitePlan.Addresses plan,
      Map<String, List<String>> storyPoints) {}
}
