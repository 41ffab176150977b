package de.roterfaden.bake.oven;

import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.site.SitePage;
import java.util.List;

/** Renders a page for every future task that no author has written one about. */
public final class FutureTaskPages extends MadePages {

  @Override
  List<? extends SitePage> pages(Site site) {
    return site.pages(SitePage.OfTask.class);
  }
}
