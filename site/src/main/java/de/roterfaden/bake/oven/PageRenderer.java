package de.roterfaden.bake.oven;

import org.apache.commons.io.output.StringBuilderWriter;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's renderer, but for where pages go: JBake writes each into a file, ours hands it over as it
 * is, since much has to be learnt of a page and not every page has to be written.
 */
final class PageRenderer extends Renderer {

  /** Characters of an ordinary page. */
  private static final int SIZE = 1 << 15;

  private final Templates templates;
  private final PageTaker taker;

  PageRenderer(
      ContentStore store, JBakeConfiguration config, Templates templates, PageTaker taker) {
    super(store, config, templates);
    this.templates = templates;
    this.taker = taker;
  }

  @Override
  public void render(DocumentModel document) throws Exception {
    TemplateModel model = new TemplateModel();
    model.setContent(document);
    StringBuilderWriter page = new StringBuilderWriter(SIZE);
    templates.renderDocument(model, document.getType(), page);
    taker.take(document.getUri(), page.toString());
  }
}
