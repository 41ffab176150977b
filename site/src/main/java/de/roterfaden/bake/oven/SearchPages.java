package de.roterfaden.bake.oven;

import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.site.SitePage;
import java.util.List;

/** Renders the search pages, one for each language version. */
public final class SearchPages extends MadePages {

  @Override
  List<? extends SitePage> pages(Site site) {
    return site.pages(SitePage.OfSearch.class);
  }
}
