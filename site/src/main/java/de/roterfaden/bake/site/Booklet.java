package de.roterfaden.bake.site;

import de.roterfaden.bake.site.SitePage.Written;
import de.roterfaden.bake.view.BookletPartView;
import de.roterfaden.bake.view.Html;
import de.roterfaden.narrative.FrontMatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All chapters of a language version on one page, as a booklet to be printed. */
final class Booklet {

  private final String url;
  private final List<Written> chapters;
  private final DataViews data;
  private final Map<String, String> places = new LinkedHashMap<>();

  /**
   * @param url address of the booklet
   * @param chapters the chapters in the order of the story
   * @param data the data as their version sees them
   * @param glossary address of the glossary, whose words stand at the end of the booklet too; "" if
   *     the version has none
   */
  Booklet(String url, List<Written> chapters, DataViews data, String glossary) {
    this.url = url;
    this.chapters = List.copyOf(chapters);
    this.data = data;
    this.chapters.forEach(chapter -> places.put(chapter.url(), "chapter-" + (places.size() + 1)));
    if (!glossary.isEmpty() && !data.glossary().isEmpty()) {
      places.put(glossary, "words");
    }
  }

  List<BookletPartView> parts() {
    List<BookletPartView> parts = new ArrayList<>();
    for (Written chapter : chapters) {
      FrontMatter front = chapter.page().front();
      parts.add(
          new BookletPartView(
              places.get(chapter.url()),
              parts.size() + 1,
              front.time() == null ? "" : front.time().id(),
              front.title(),
              front.description(),
              data.picture(PageViews.beside(chapter.page(), front.picture())),
              Html.of(
                  new BookletText(chapter.url(), url, places, front.title())
                      .of(chapter.compiled().html()))));
    }
    return parts;
  }
}
