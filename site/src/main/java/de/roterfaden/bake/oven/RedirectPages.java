package de.roterfaden.bake.oven;

import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.site.SitePage;
import java.util.List;

/** Renders a page at every old address that leads to the new one. */
public final class RedirectPages extends MadePages {

  @Override
  List<? extends SitePage> pages(Site site) {
    return site.pages(SitePage.Redirect.class);
  }
}
