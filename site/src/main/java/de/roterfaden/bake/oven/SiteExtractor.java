package de.roterfaden.bake.oven;

import de.roterfaden.bake.view.SiteView;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.template.ModelExtractor;

/** {@code site} in templates: the narrative in the language version of the page. */
public final class SiteExtractor implements ModelExtractor<SiteView> {

  @Override
  @SuppressWarnings("rawtypes") // JBake's
  public SiteView get(ContentStore db, Map model, String key) {
    Baked baked = Baked.in(model);
    return baked.site().siteOf(baked.url());
  }
}
