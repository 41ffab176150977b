package de.roterfaden.bake.site;

import de.roterfaden.bake.site.SitePage.Written;
import de.roterfaden.bake.view.Html;
import de.roterfaden.bake.view.LinkView;
import de.roterfaden.bake.view.PosterView;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A chapter in short on one sheet of paper, with the way to the whole of it. */
final class Poster {

  /** What a sheet of paper has no use for: signs of footnotes, pictures, and who made them. */
  private static final String LEFT_OUT = "sup, figure, img, .faden-credit";

  private final Written chapter;
  private final String publicUrl;

  /**
   * @param chapter the chapter
   * @param publicUrl public address of the site with a slash at the end, or ""
   */
  Poster(Written chapter, String publicUrl) {
    this.chapter = chapter;
    this.publicUrl = publicUrl;
  }

  PosterView view() {
    return new PosterView(
        LinkView.of(chapter.page().front().title(), chapter.url()), summary(), href(), typed());
  }

  /** The summary as the author wrote it, without its heading; on paper no link can be followed. */
  private Html summary() {
    Document body = Jsoup.parseBodyFragment(chapter.compiled().html());
    body.outputSettings().prettyPrint(false);
    Element summary = body.selectFirst(".faden-summary");
    if (summary == null) {
      return Html.EMPTY;
    }
    summary.select("h1, h2, h3, h4, h5, h6, " + LEFT_OUT).remove();
    summary.select("a").unwrap();
    summary.select("[id]").removeAttr("id");
    return Html.of(summary.html().strip());
  }

  private String href() {
    return publicUrl.isEmpty() ? "" : publicUrl + chapter.url();
  }

  /** The address without what browsers and servers add by themselves. */
  private String typed() {
    return href().replaceFirst("^https?://", "").replaceFirst("/index\\.html$", "/");
  }
}
