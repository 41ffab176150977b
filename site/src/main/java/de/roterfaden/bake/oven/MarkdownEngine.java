package de.roterfaden.bake.oven;

import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.site.SitePage.Written;
import de.roterfaden.narrative.FrontMatter;
import de.roterfaden.narrative.PartialDate;
import java.io.File;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;
import org.jspecify.annotations.Nullable;

/**
 * JBake's way to a page of the narrative: Markdown with YAML front matter. The narrative has been
 * read and compiled as a whole before, so that links, twins and data are known; this hands over
 * what came of one file. Only texts, lists and dates go into the document, since stock JBake sends
 * it through a database; templates get their views from {@link PageExtractor}.
 */
public final class MarkdownEngine implements ParserEngine {

  @Override
  public @Nullable DocumentModel parse(JBakeConfiguration config, File file) {
    Site site = Tray.of(config.getSourceFolder());
    Optional<Written> page = site.written(file.toPath());
    return page.map(written -> document(written)).orElse(null);
  }

  @Override
  @Deprecated
  public Map<String, Object> parse(Configuration config, File file, String contentPath) {
    throw new UnsupportedOperationException("JBake 2.7 asks with its own configuration");
  }

  /** What JBake knows of a page. A page without a date has none: the file's time says nothing. */
  static DocumentModel document(Written written) {
    FrontMatter front = written.page().front();
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.setType(written.type());
    // Stock JBake would call a draft's page "…-draft.html"; only the editorial edition has drafts.
    document.setStatus("published");
    document.setTitle(front.title());
    document.put("description", front.description());
    document.put("order", Integer.toString(front.order()));
    document.put("version", written.page().version().id());
    document.put("language", written.page().version().language());
    document.setTags(front.tags().toArray(String[]::new));
    if (front.date().isKnown()) {
      document.setDate(date(front.date()));
    }
    document.setBody(written.compiled().html());
    return document;
  }

  private static Date date(PartialDate date) {
    return Date.from(
        LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant());
  }
}
