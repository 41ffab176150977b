package de.roterfaden.bake.oven;

import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.site.SitePage;
import java.util.List;

/** Renders the pages that are made from data: measures, indicators, participation … */
public final class DataPages extends MadePages {

  @Override
  List<? extends SitePage> pages(Site site) {
    return site.pages(SitePage.OfData.class);
  }
}
