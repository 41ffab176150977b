package de.roterfaden.bake.oven;

import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.site.SitePage;
import java.io.File;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * Renders the pages that nobody wrote: they have no file below {@code content/}, and JBake learns
 * of them here.
 */
abstract class MadePages implements RenderingTool {

  /** Which of the site's pages this tool renders. */
  abstract List<? extends SitePage> pages(Site site);

  @Override
  public int render(Renderer renderer, ContentStore db, JBakeConfiguration config)
      throws RenderingException {
    return render(Tray.of(config.getSourceFolder()), url -> true, renderer);
  }

  /**
   * Renders some of its pages.
   *
   * @param wanted which, by their address
   * @return how many
   */
  int render(Site site, Predicate<String> wanted, Renderer renderer) throws RenderingException {
    return Batch.render(
        pages(site).stream()
            .filter(page -> wanted.test(page.url()))
            .map(MadePages::document)
            .toList(),
        renderer::render);
  }

  @Override
  @Deprecated
  public int render(
      Renderer renderer,
      ContentStore db,
      File destination,
      File templatesPath,
      CompositeConfiguration config) {
    throw new UnsupportedOperationException("JBake 2.7 asks with its own configuration");
  }

  private static DocumentModel document(SitePage page) {
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.setType(page.type());
    document.setStatus("published");
    document.setUri(page.url());
    document.setSourceUri(page.url());
    return document;
  }
}
