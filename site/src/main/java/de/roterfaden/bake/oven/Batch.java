package de.roterfaden.bake.oven;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jspecify.annotations.Nullable;

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
   * @throws CancellationException if nobody wants them any more
   * @throws RenderingException if one could not be baked; the others are suppressed exceptions
   */
  static int render(Collection<DocumentModel> documents, Baking baking) throws RenderingException {
    Queue<RenderingException> failures = new ConcurrentLinkedQueue<>();
    AtomicReference<@Nullable CancellationException> end = new AtomicReference<>();
    List.copyOf(documents).parallelStream()
        .forEach(
            document -> {
              if (end.get() != null) {
                return;
              }
              try {
                baking.bake(document);
              } catch (CancellationException e) {
                // Thrown when nobody works on any document any more.
                end.set(e);
              } catch (Exception e) {
                failures.add(new RenderingException(document.getUri(), e));
              }
            });
    CancellationException cancelled = end.get();
    if (cancelled != null) {
      throw cancelled;
    }
    RenderingException first = failures.poll();
    if (first != null) {
      failures.forEach(first::addSuppressed);
      throw first;
    }
    return documents.size();
  }
}
