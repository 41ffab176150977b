package de.roterfaden.markup;

import de.roterfaden.narrative.FrontMatter;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.PageType;
import java.util.List;

/** Writes the pages that are made from data. Serves one page. */
final class DataPageText {

  private final Site site;
  private final DataPage page;
  private final PageContext context;

  DataPageText(Site site, DataPage page, PageContext context) {
    this.site = site;
    this.page = page;
    this.context = context;
  }

  /**
   * The text.
   *
   * @param points the story points of the page's version, in the order of the story
   */
  DataText of(List<PlacedPoint> points) {
    return switch (page.kind()) {
      case MEASURES -> new MeasuresPage(context).all();
      case MEASURES_BY_FIELD, MEASURES_BY_STATE, MEASURES_BY_MUNICIPALITY, MEASURES_BY_SDG ->
          new MeasuresPage(context).some(page);
      case MEASURE -> measure();
      case INDICATORS ->
          named(IndicatorsBlock.html(site.narrative().data().indicators(), 2, context).toString());
      case PARTICIPATION -> named(ParticipationBlock.html(2, context).toString());
      case TIMELINE, STAKEHOLDERS -> named(block(page.kind().id()));
      case STORY_POINTS -> named(StoryPointsPage.html(points, context));
      case STORY_POINT -> new StoryPointPage(page.id(), context).text(points);
      case GROUPS -> named(new GroupsPage(context).all());
      case GROUP -> new GroupsPage(context).of(page.id());
      case ABOUT -> named(new AboutPage(context).html());
    };
  }

  private DataText measure() {
    return site.narrative().data().measures().stream()
        .filter(measure -> measure.id().equals(page.id()))
        .findFirst()
        .map(measure -> new MeasurePage(measure, context).text())
        .orElseThrow();
  }

  /** A page with a title and a lead of the theme. */
  private DataText named(String html) {
    return new DataText(
        context.label("data." + page.kind().id() + ".title"),
        context.label("data." + page.kind().id() + ".lead"),
        html);
  }

  /** What an author gets who writes nothing but this block. */
  private String block(String name) {
    Page written =
        new Page(
            page.path(),
            context.version(),
            FrontMatter.titled("", PageType.PAGE),
            "::: " + name + "\n:::",
            1,
            page.path());
    return new PageCompilation(site, written).compile().html();
  }
}
