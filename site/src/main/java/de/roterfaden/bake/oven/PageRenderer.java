package de.roterfaden.bake.oven;

import de.roterfaden.bake.site.Site;
import de.roterfaden.narrative.Reads;
import java.util.Optional;
import org.apache.commons.io.output.StringBuilderWriter;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's renderer, but for where pages go: JBake writes each into a file, ours hands it over as it
 * is, since much has to be learnt of a page and not every page has to be written.
 */
final class PageRenderer extends Renderer {

  /** Characters of an ordinary page. */
  private static final int SIZE = 1 << 15;

  private final Site site;
  private final Templates templates;
  private final PageTaker taker;

  PageRenderer(
      Site site,
      ContentStore store,
      JBakeConfiguration config,
      Templates templates,
      PageTaker taker) {
    super(store, config, templates);
    this.site = site;
    this.templates = templates;
    this.taker = taker;
  }

  @Override
  public void render(DocumentModel document) throws Exception {
    TemplateModel model = new TemplateModel();
    model.setContent(document);
    StringBuilderWriter page = new StringBuilderWriter(SIZE);
    Reads.Traced<Optional<RenderingException>> failure =
        Reads.trace(() -> render(model, document.getType(), page));
    if (failure.value().isPresent()) {
      throw failure.value().get();
    }
    site.rendered(document.getUri(), failure.reads());
    taker.take(document.getUri(), page.toString());
  }

  private Optional<RenderingException> render(
      TemplateModel model, String type, StringBuilderWriter page) {
    try {
      templates.renderDocument(model, type, page);
      return Optional.empty();
    } catch (RenderingException e) {
      return Optional.of(e);
    }
  }
}
