package de.roterfaden.bake.oven;

import de.roterfaden.bake.view.PageView;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.template.ModelExtractor;

/** {@code page} in templates: the page that is being rendered. */
public final class PageExtractor implements ModelExtractor<PageView> {

  @Override
  @SuppressWarnings("rawtypes") // JBake's
  public PageView get(ContentStore db, Map model, String key) {
    Baked baked = Baked.in(model);
    return baked.site().page(baked.url());
  }
}
