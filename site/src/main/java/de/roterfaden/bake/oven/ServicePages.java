package de.roterfaden.bake.oven;

import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.site.SitePage;
import java.util.List;

/** Renders what servers, search engines and feed readers ask for: 404, sitemap, feed, robots. */
public final class ServicePages extends MadePages {

  @Override
  List<? extends SitePage> pages(Site site) {
    return site.pages(SitePage.Service.class);
  }
}
