package de.roterfaden.bake.oven;

import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.view.PageView;
import de.roterfaden.bake.view.SiteView;
import java.io.IOException;
import java.io.Writer;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.parser.Engines;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.RenderingException;
import org.jbake.template.TemplateEngineAdapter.NoopAdapter;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's way to the theme: Pebble templates that see a page and its site, and nothing of JBake.
 */
public final class PebbleTemplates extends AbstractTemplateEngine {

  public PebbleTemplates(JBakeConfiguration config, ContentStore db) {
    super(config, db);
    // JBake has a Markdown engine of its own; which of the two it takes otherwise depends on the
    // order of the class path.
    Engines.register("md", new MarkdownEngine());
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    Site site = Tray.of(config.getSourceFolder());
    try {
      site.render(
          extract(model, "page", PageView.class), extract(model, "site", SiteView.class), writer);
    } catch (IOException e) {
      throw new RenderingException(e);
    }
  }

  private <T> T extract(TemplateModel model, String key, Class<T> type) throws RenderingException {
    try {
      return type.cast(extractors.extractAndTransform(db, key, model, new NoopAdapter()));
    } catch (NoModelExtractorException e) {
      throw new RenderingException(e);
    }
  }
}
