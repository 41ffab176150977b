package de.roterfaden.bake.oven;

import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;

/**
 * Renders the pages that authors wrote, each once. JBake's own tool compares every document with
 * every other to find its neighbours; ours know their neighbours from the order of the story.
 */
final class WrittenPages {

  int render(Renderer renderer, ContentStore db) throws RenderingException {
    return Batch.render(db.getUnrenderedContent(), document -> render(document, renderer, db));
  }

  private static void render(DocumentModel document, Renderer renderer, ContentStore db)
      throws Exception {
    renderer.render(document);
    db.markContentAsRendered(document);
  }
}
