package de.roterfaden.bake.oven;

import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.site.SitePage.Written;
import de.roterfaden.bake.theme.TemplateException;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.jbake.app.Asset;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.Oven;
import org.jbake.app.Parser;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.render.DocumentsRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.template.ModelExtractors;
import org.jbake.template.ModelExtractorsDocumentTypeListener;
import org.jbake.template.RenderingException;

/**
 * JBake's oven for a narrative: documents in memory, read and rendered in parallel, through JBake's
 * own parser, renderer and rendering tools.
 *
 * <pre>{@code
 * List<Finding> findings = NarrativeOven.bake(site, url -> true, (url, page) -> {}, done -> {});
 * }</pre>
 */
public final class NarrativeOven extends Oven {

  /** JBake's registries are global, so that there is room for one oven at a time. */
  private static final ReentrantLock KITCHEN = new ReentrantLock();

  /** One for all bakes, because JBake never lets go of a listener. */
  private static final ModelExtractorsDocumentTypeListener LISTENER =
      new ModelExtractorsDocumentTypeListener();

  private final Site site;
  private final Predicate<String> wanted;
  private final List<Throwable> failures = new ArrayList<>();

  private NarrativeOven(Site site, Predicate<String> wanted, Utensils utensils) {
    super(utensils);
    this.site = site;
    this.wanted = wanted;
  }

  /**
   * Renders all pages of a site. Files that go with them (pictures, assets) are not JBake's.
   *
   * @param site the site
   * @param wanted which pages, by their address
   * @param taker takes the pages
   * @param progress is told how many pages have been rendered
   * @return what kept pages from being rendered
   */
  public static List<Finding> bake(
      Site site, Predicate<String> wanted, PageTaker taker, IntConsumer progress) {
    KITCHEN.lock();
    try {
      Tray.put(site);
      NarrativeOven oven = new NarrativeOven(site, wanted, utensils(site, taker, progress));
      oven.bake();
      return oven.failures.stream()
          .flatMap(failure -> causes(failure).stream())
          .distinct()
          .toList();
    } finally {
      Tray.take(site);
      KITCHEN.unlock();
    }
  }

  @Override
  public void bake() {
    registerTypes();
    getUtensils().getContentStore().startup();
    crawl();
    render();
  }

  @Override
  public List<Throwable> getErrors() {
    return List.copyOf(failures);
  }

  private static Utensils utensils(Site site, PageTaker taker, IntConsumer progress) {
    JBakeConfiguration config = new OvenConfiguration(site.narrative().folder());
    ContentStore store = new MemoryStore();
    Utensils utensils = new Utensils();
    utensils.setConfiguration(config);
    utensils.setContentStore(store);
    utensils.setCrawler(new Crawler(store, config));
    utensils.setRenderer(
        new PageRenderer(site, store, config, new Templates(store, config, progress), taker));
    utensils.setAsset(new Asset(config));
    return utensils;
  }

  private void registerTypes() {
    DocumentTypes.resetDocumentTypes();
    ModelExtractors.getInstance().reset();
    DocumentTypes.addListener(LISTENER);
    getUtensils().getConfiguration().getDocumentTypes().forEach(DocumentTypes::addDocumentType);
    ModelExtractors.getInstance().registerEngine("page", new PageExtractor());
    ModelExtractors.getInstance().registerEngine("site", new SiteExtractor());
  }

  private void crawl() {
    Parser parser = new Parser(getUtensils().getConfiguration());
    ContentStore store = getUtensils().getContentStore();
    site.pages(Written.class).parallelStream()
        .filter(written -> wanted.test(written.url()))
        .map(written -> document(parser, written))
        .forEach(store::addDocument);
  }

  /** What JBake's crawler adds to a document. */
  private DocumentModel document(Parser parser, Written written) {
    Path file = site.narrative().folder().resolve(written.page().file());
    DocumentModel document = parser.processFile(file.toFile());
    document.setUri(written.url());
    document.setSourceUri(written.url());
    document.setFile(file.toString());
    document.setRootPath("../".repeat((int) written.url().chars().filter(c -> c == '/').count()));
    return document;
  }

  private void render() {
    Renderer renderer = getUtensils().getRenderer();
    ContentStore store = getUtensils().getContentStore();
    try {
      new WrittenPages().render(renderer, store);
      // Whichever thread builds, the tools are those beside this class.
      ClassLoader here = NarrativeOven.class.getClassLoader();
      for (RenderingTool tool : ServiceLoader.load(RenderingTool.class, here)) {
        if (tool instanceof MadePages made) {
          made.render(site, wanted, renderer);
        } else if (!(tool instanceof DocumentsRenderer)) {
          tool.render(renderer, store, getUtensils().getConfiguration());
        }
      }
    } catch (RenderingException e) {
      failures.add(e);
    }
  }

  /** A page that cannot be rendered is nearly always a mistake in a template. */
  private static List<Finding> causes(Throwable failure) {
    List<Finding> findings = new ArrayList<>();
    Throwable root = failure;
    while (root.getCause() != null && !(root instanceof TemplateException)) {
      root = root.getCause();
    }
    findings.add(
        root instanceof TemplateException template
            ? template.finding()
            : Finding.error("bake/failed", Message.of("bake.failed", root.toString()))
                .help(Message.of("bake.failed.help")));
    for (Throwable other : failure.getSuppressed()) {
      findings.addAll(causes(other));
    }
    return findings;
  }
}
