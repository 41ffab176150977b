package de.roterfaden.bake.oven;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;

/** Renders many documents at once and says all that went wrong, not only the first. */
final class Batch {

  private Batch() {}

  /** What JBake does with one document. */
  interface Baking {

    void bake(DocumentModel document) throws Exception; // JBake's renderer declares no less
  }

  /**
   * Bakes all documents.
   *
   * @return how many
   * @throws RenderingException if one could not be baked; the others are suppressed exceptions
   */
  static int render(Collection<DocumentModel> documents, Baking baking) throws RenderingException {
    Queue<RenderingException> failures = new ConcurrentLinkedQueue<>();
    List.copyOf(documents).parallelStream()
        .forEach(
            document -> {
              try {
                baking.bake(document);
              } catch (Exception e) {
                failures.add(new RenderingException(document.getUri(), e));
              }
            });
    RenderingException first = failures.poll();
    if (first != null) {
      failures.forEach(first::addSuppressed);
      throw first;
    }
    return documents.size();
  }
}
