package de.roterfaden.bake.site;

import de.roterfaden.bake.site.SitePage.OfBooklet;
import de.roterfaden.bake.site.SitePage.OfData;
import de.roterfaden.bake.site.SitePage.OfPoster;
import de.roterfaden.bake.site.SitePage.OfSearch;
import de.roterfaden.bake.site.SitePage.Service;
import de.roterfaden.bake.site.SitePage.Written;
import de.roterfaden.bake.theme.Assets;
import de.roterfaden.bake.theme.Palette;
import de.roterfaden.bake.theme.TemplateEngine;
import de.roterfaden.bake.theme.Theme;
import de.roterfaden.bake.view.PageView;
import de.roterfaden.bake.view.SiteView;
import de.roterfaden.finding.Finding;
import de.roterfaden.markup.Compiled;
import de.roterfaden.markup.DataLink;
import de.roterfaden.markup.DataPage;
import de.roterfaden.markup.DataText;
import de.roterfaden.markup.MarkupCompiler;
import de.roterfaden.markup.Passage;
import de.roterfaden.markup.PlacedPoint;
import de.roterfaden.markup.SitePlan;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.Fingerprint;
import de.roterfaden.narrative.FrontMatter;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.MadePage;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.PageType;
import de.roterfaden.narrative.PartialDate;
import de.roterfaden.narrative.Status;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A narrative that is ready to be rendered. It does not change, and may be used by several threads.
 *
 * <pre>{@code
 * Site site = SiteMaker.make(…).site().orElseThrow();
 * site.render("kapitel/seilerei/index.html", writer);
 * }</pre>
 */
public final class Site implements Earlier {

  /** A feed tells of so many pages. */
  private static final int NEWS = 50;

  private final Narrative narrative;
  private final Theme theme;
  private final Assets assets;
  private final TemplateEngine templates;
  private final MarkupCompiler compiler;
  private final String baseUrl;
  private final Map<String, SitePage> pages = new LinkedHashMap<>();
  private final Map<Path, Written> byFile = new HashMap<>();
  private final Map<String, DataViews> data = new HashMap<>();
  private final Map<String, SiteView> views = new HashMap<>();
  private final Outline outline;
  private final Cards cards;
  private final PageViews pageViews;
  private final String status;
  private final Set<String> asBefore;

  /** All that pages are made of, once somebody compares; the same each time. */
  private volatile @Nullable Map<String, Object> parts;

  /** Of the pages that have been rendered, what they were made of. */
  private final Map<String, Set<String>> reads = new ConcurrentHashMap<>();

  Site(Parts parts, Collection<SitePage> pages, Difference difference) {
    this.narrative = parts.narrative();
    this.theme = parts.theme();
    this.assets = parts.assets();
    this.templates = TemplateEngine.of(theme, assets);
    this.compiler = parts.compiler();
    this.baseUrl = parts.baseUrl();
    pages.forEach(page -> this.pages.put(page.url(), page));
    List<Written> written = pages(Written.class);
    written.forEach(page -> byFile.put(file(page), page));
    this.outline = new Outline(narrative.versions(), written);
    SiteViews siteViews =
        new SiteViews(
            narrative,
            plan(),
            outline,
            theme.options(narrative.settings().themeOptions()),
            baseUrl,
            parts.status(),
            theme::labels);
    for (LanguageVersion version : narrative.versions()) {
      DataViews dataViews = new DataViews(narrative, compiler, outline, version);
      data.put(version.id(), dataViews);
      views.put(version.id(), siteViews.view(version, dataViews, feed(version)));
    }
    this.cards = new Cards(this, outline, parts.palette());
    this.pageViews = new PageViews(this, outline);
    this.status = parts.status();
    this.asBefore = Set.copyOf(difference.renderedBefore(this));
  }

  /**
   * What a site is made of.
   *
   * @param narrative what was read
   * @param compiler makes HTML of its Markdown and data, and knows which pages there are
   * @param theme what it looks like
   * @param assets the theme's assets and those that were made for this narrative
   * @param palette its colours
   * @param baseUrl public address with a slash at the end, or ""
   * @param status address of the page for the team, or ""
   */
  record Parts(
      Narrative narrative,
      MarkupCompiler compiler,
      Theme theme,
      Assets assets,
      Palette palette,
      String baseUrl,
      String status) {}

  public Narrative narrative() {
    return narrative;
  }

  public Theme theme() {
    return theme;
  }

  /** The theme's assets and those that were made for this narrative. */
  public Assets assets() {
    return assets;
  }

  /** Which pages it has. */
  public SitePlan plan() {
    return compiler.plan();
  }

  /** Public address with a slash at the end, or "". */
  public String baseUrl() {
    return baseUrl;
  }

  /** How many pages there are, of all kinds. */
  public int size() {
    return pages.size();
  }

  /** Addresses of all pages, relative to the root of the site. */
  public Set<String> urls() {
    return Collections.unmodifiableSet(pages.keySet());
  }

  /** How many pages people can read, by the name of their version, in the order of the versions. */
  public Map<String, Integer> pagesByVersion() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (LanguageVersion version : narrative.versions()) {
      long count = readable().stream().filter(page -> page.version().equals(version)).count();
      counts.merge(PageViews.label(version), (int) count, Integer::sum);
    }
    return counts;
  }

  /** The pages of one kind, in the order of the narrative. */
  public <T extends SitePage> List<T> pages(Class<T> kind) {
    return pages.values().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The page at an address; nothing if the site has none there. */
  public Optional<SitePage> at(String url) {
    return Optional.ofNullable(pages.get(url));
  }

  /** The links in the texts of the data. */
  public List<DataLink> dataLinks() {
    return compiler.dataLinks();
  }

  /** The page that was written in a file; nothing if the edition does not have it. */
  public Optional<Written> written(Path file) {
    return Optional.ofNullable(byFile.get(file.toAbsolutePath().normalize()));
  }

  /**
   * Addresses of the pages that an earlier site of the same run has rendered with the same bytes.
   */
  public Set<String> asBefore() {
    return asBefore;
  }

  /** A page has been rendered, and was made of these parts of the narrative. */
  public void rendered(String url, Set<String> parts) {
    reads.put(url, parts);
  }

  /** Takes over what is known of a page that need not be rendered again. */
  public void takeOver(String url, Earlier before) {
    before.readsOf(url).ifPresent(parts -> reads.put(url, parts));
  }

  @Override
  public Optional<Set<String>> readsOf(String url) {
    return Optional.ofNullable(reads.get(url));
  }

  /** What templates see of the data: the lists of each version by their parts. */
  Map<String, Map<String, List<?>>> viewParts() {
    Map<String, Map<String, List<?>>> parts = new HashMap<>();
    views.forEach((version, view) -> parts.put(version, view.parts()));
    return parts;
  }

  /** What it looks like, but for what is noted part by part. */
  SiteParts.Look look() {
    Map<String, SiteParts.Place> places = new HashMap<>();
    pages.forEach(
        (url, page) -> places.put(url, new SiteParts.Place(page.type(), page.version().id())));
    return new SiteParts.Look(baseUrl, status, assets.prints(), places, scalars());
  }

  /** All that its pages are made of, part by part. */
  private Map<String, Object> parts() {
    Map<String, Object> known = parts;
    if (known == null) {
      known = SiteParts.of(this);
      parts = known;
    }
    return known;
  }

  /** Fingerprints of all that its pages are made of, by the names of the parts. */
  public Map<String, String> prints() {
    return Fingerprint.ofAll(parts());
  }

  @Override
  public Theme ready(Theme like) {
    return theme.prints().equals(like.prints()) ? theme : like;
  }

  @Override
  public boolean had(String part, @Nullable Object value) {
    return Objects.equals(parts().get(part), value);
  }

  @Override
  public Optional<Set<String>> textReadsOf(String url) {
    return writtenAt(url).map(page -> page.text().reads());
  }

  /** The same; nothing if something is wrong with the text. */
  public Optional<Set<String>> faultlessTextReadsOf(String url) {
    return writtenAt(url)
        .map(SitePage.Written::text)
        .filter(text -> text.findings().isEmpty())
        .map(Compilation::reads);
  }

  @Override
  public Compilation text(String url, Supplier<Compiled> work) {
    return writtenAt(url).orElseThrow().text();
  }

  private List<SiteView> scalars() {
    return narrative.versions().stream().map(this::siteOf).map(SiteView::withoutParts).toList();
  }

  MarkupCompiler compiler() {
    return compiler;
  }

  /** The written page at an address. */
  Optional<Written> writtenAt(String url) {
    return at(url).filter(Written.class::isInstance).map(Written.class::cast);
  }

  /** What the template of a page sees of the page itself. */
  public PageView page(String url) {
    return pageViews.view(pages.get(url));
  }

  /** What the template of a page sees of the narrative. */
  public SiteView siteOf(String url) {
    return siteOf(pages.get(url).version());
  }

  /**
   * Renders a page.
   *
   * @throws de.roterfaden.bake.theme.TemplateException if its template is wrong
   */
  public void render(PageView page, SiteView view, Writer out) throws IOException {
    templates.render(TemplateEngine.templateOf(page), Map.of("page", page, "site", view), out);
  }

  /** What is wrong with templates, also with those that no page needs today. */
  List<Finding> checkTemplates() {
    return templates.check();
  }

  SiteView siteOf(LanguageVersion version) {
    return views.get(version.id());
  }

  /** The pictures that are shown where somebody shares a page. */
  Cards cards() {
    return cards;
  }

  DataViews data(LanguageVersion version) {
    return data.get(version.id());
  }

  /** The public address of a site that search engines may know, or "". */
  String publicUrl() {
    return narrative.edition() == Edition.PUBLIC ? baseUrl : "";
  }

  /** The pages of a version that readers can search; none if the narrative wants no search. */
  public List<SitePage> searchable(LanguageVersion version) {
    if (narrative.settings().leaveOut().contains(MadePage.SEARCH)) {
      return List.of();
    }
    return indexed().stream().filter(page -> page.version().equals(version)).toList();
  }

  /** The pages that search engines should know: a booklet says nothing that its chapters do not. */
  List<SitePage> indexed() {
    return readable().stream().filter(page -> !(page instanceof OfBooklet)).toList();
  }

  /** The pages with something to read of their own; a poster belongs to its chapter. */
  private List<SitePage> readable() {
    return pages.values().stream()
        .filter(
            page ->
                !(page instanceof Service
                    || page instanceof SitePage.Redirect
                    || page instanceof OfSearch))
        .filter(page -> !(page instanceof OfPoster))
        .toList();
  }

  /** The dated pages of a version, the latest first. */
  List<Written> news(LanguageVersion version) {
    return pages(Written.class).stream()
        .filter(page -> isNews(page, version))
        .sorted(Comparator.comparing(Site::latest).reversed())
        .limit(NEWS)
        .toList();
  }

  /** Whether the feed of a version may tell of a page. */
  static boolean isNews(Written page, LanguageVersion version) {
    return page.version().equals(version)
        && page.page().front().status() == Status.PUBLISHED
        && latest(page).isKnown();
  }

  /** When a page was last changed, as far as its author says so. */
  static PartialDate latest(Written page) {
    FrontMatter front = page.page().front();
    return front.updated().isKnown() ? front.updated() : front.date();
  }

  /** What has changed on the pages of a version. */
  Changes changes(LanguageVersion version) {
    return new Changes(
        pages(Written.class).stream().filter(page -> page.version().equals(version)).toList(),
        version.language());
  }

  /** The text of a page that is made from data. */
  DataText text(OfData page) {
    boolean needed =
        page.page().kind() == DataPage.Kind.STORY_POINTS
            || page.page().kind() == DataPage.Kind.STORY_POINT;
    return compiler.dataText(
        page.page(), page.version(), needed ? storyPoints(page.version()) : List.of());
  }

  /** The story points of a version, those of the story's chapters first, as they are told. */
  private List<PlacedPoint> storyPoints(LanguageVersion version) {
    Stream<Written> others =
        pages(Written.class).stream()
            .filter(page -> page.version().equals(version))
            .filter(page -> page.page().type() != PageType.CHAPTER);
    return Stream.concat(outline.chapters(version).stream(), others)
        .flatMap(Site::storyPoints)
        .toList();
  }

  private static Stream<PlacedPoint> storyPoints(Written page) {
    return page.compiled().passages().stream()
        .filter(Passage.StoryPoint.class::isInstance)
        .map(Passage.StoryPoint.class::cast)
        .map(point -> new PlacedPoint(point, page.page().front().title(), page.url()));
  }

  /** HTML of a vision image on a page; "" if there is none of that id. */
  String visionHtml(String id, String pageUrl, LanguageVersion version) {
    return narrative
        .data()
        .vision(id)
        .map(vision -> compiler.visionHtml(vision, pageUrl, version))
        .orElse("");
  }

  private String feed(LanguageVersion version) {
    return pages(Service.class).stream()
        .filter(page -> page.type().equals("feed") && page.version().equals(version))
        .map(SitePage::url)
        .findFirst()
        .orElse("");
  }

  private Path file(Written page) {
    return narrative.folder().resolve(page.page().file()).toAbsolutePath().normalize();
  }
}
