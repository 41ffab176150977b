package de.roterfaden.bake.oven;

import de.roterfaden.bake.site.Site;
import java.io.File;
import java.util.Map;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * What JBake is just rendering.
 *
 * @param site the site in the oven
 * @param url address of the page, relative to the root of the site
 */
record Baked(Site site, String url) {

  /** Finds it in the model that JBake hands to extractors. */
  static Baked in(Map<?, ?> model) {
    Map<?, ?> config = (Map<?, ?>) model.get(ModelAttributes.CONFIG);
    DocumentModel content = (DocumentModel) model.get(ModelAttributes.CONTENT);
    return new Baked(Tray.of((File) config.get("sourceFolder")), content.getUri());
  }
}
