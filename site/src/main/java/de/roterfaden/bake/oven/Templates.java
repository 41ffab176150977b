package de.roterfaden.bake.oven;

import java.io.Writer;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** Hands every document of our oven to our template engine, without a look at the disk. */
final class Templates extends DelegatingTemplateEngine {

  private final PebbleTemplates engine;
  private final IntConsumer progress;
  private final AtomicInteger done = new AtomicInteger();

  Templates(ContentStore db, JBakeConfiguration config, IntConsumer progress) {
    super(db, config);
    this.engine = new PebbleTemplates(config, db);
    this.progress = progress;
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    model.setConfig(Map.of("sourceFolder", config.getSourceFolder()));
    engine.renderDocument(model, templateName, writer);
    progress.accept(done.incrementAndGet());
  }
}
