package de.roterfaden.bake.site;

import de.roterfaden.bake.site.SitePage.OfBooklet;
import de.roterfaden.bake.site.SitePage.OfChanges;
import de.roterfaden.bake.site.SitePage.OfData;
import de.roterfaden.bake.site.SitePage.OfPoster;
import de.roterfaden.bake.site.SitePage.OfSearch;
import de.roterfaden.bake.site.SitePage.OfTask;
import de.roterfaden.bake.site.SitePage.Redirect;
import de.roterfaden.bake.site.SitePage.Service;
import de.roterfaden.bake.site.SitePage.Written;
import de.roterfaden.bake.view.AdoptionView;
import de.roterfaden.bake.view.AlternateView;
import de.roterfaden.bake.view.ChapterView;
import de.roterfaden.bake.view.CorrectionView;
import de.roterfaden.bake.view.DateView;
import de.roterfaden.bake.view.EntryView;
import de.roterfaden.bake.view.HeadingView;
import de.roterfaden.bake.view.Html;
import de.roterfaden.bake.view.LinkView;
import de.roterfaden.bake.view.PageView;
import de.roterfaden.bake.view.SiteView;
import de.roterfaden.bake.view.SwitchView;
import de.roterfaden.bake.view.TaskView;
import de.roterfaden.bake.view.TestedView;
import de.roterfaden.bake.view.TextView;
import de.roterfaden.bake.view.VersionView;
import de.roterfaden.markup.DataText;
import de.roterfaden.markup.Labels;
import de.roterfaden.markup.SitePlan;
import de.roterfaden.narrative.Body;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.FrontMatter;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Municipality;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.PageType;
import de.roterfaden.narrative.Role;
import de.roterfaden.narrative.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code page} for every page of the site, made when it is rendered. */
final class PageViews {

  /** A story of up to so many chapters is shown in the navigation of every page as a whole. */
  private static final int SHORT_STORY = 30;

  /** In a longer one, a chapter shows so many chapters before it and after it. */
  private static final int AROUND = 10;

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "ur", "yi");

  private final Site site;
  private final Narrative narrative;
  private final Outline outline;

  PageViews(Site site, Outline outline) {
    this.site = site;
    this.narrative = site.narrative();
    this.outline = outline;
  }

  PageView view(SitePage page) {
    if (page instanceof Written written) {
      return written(written);
    }
    if (page instanceof OfTask task) {
      return task(task);
    }
    if (page instanceof OfData data) {
      return data(data);
    }
    if (page instanceof OfChanges changes) {
      return changes(changes);
    }
    if (page instanceof OfBooklet booklet) {
      return booklet(booklet);
    }
    if (page instanceof OfSearch search) {
      return search(search);
    }
    if (page instanceof OfPoster poster) {
      return poster(poster);
    }
    if (page instanceof Redirect redirect) {
      return redirect(redirect);
    }
    return service((Service) page);
  }

  /** Path below {@code content/} of a file that lies beside a page; "" for no file. */
  static String beside(Page page, String file) {
    return file.isEmpty() || page.path().isEmpty() ? file : page.path() + "/" + file;
  }

  /** Name of a version in the version switch, in its own language. */
  static String label(LanguageVersion version) {
    if (!version.label().isEmpty()) {
      return version.label();
    }
    Locale locale = Locale.forLanguageTag(version.language());
    String name = locale.getDisplayLanguage(locale);
    return name.isEmpty()
        ? version.id()
        : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }

  private PageView written(Written written) {
    Page page = written.page();
    FrontMatter front = page.front();
    DataViews data = site.data(page.version());
    PageView.Builder view =
        common(written, page.path())
            .title(front.title())
            .description(front.description())
            .role(front.role() == null ? "" : front.role().id())
            .body(Html.of(written.compiled().html()))
            .toc(
                written.compiled().headings().stream()
                    .filter(heading -> heading.level() == 2)
                    .map(heading -> new HeadingView(heading.id(), heading.text()))
                    .toList())
            .time(front.time() == null ? "" : front.time().id())
            .date(data.date(front.date()))
            .updated(data.date(front.updated()))
            .corrections(
                front.corrected().stream()
                    .map(
                        correction ->
                            new CorrectionView(data.date(correction.date()), correction.text()))
                    .toList())
            .adoptions(
                front.adoption().stream()
                    .map(
                        adoption ->
                            new AdoptionView(
                                body(adoption.body(), data),
                                adoption.state().id(),
                                data.date(adoption.date())))
                    .toList())
            .owner(owner(front.owner()))
            .draft(front.status() == Status.DRAFT)
            .noindex(isHidden() || front.status() == Status.DRAFT)
            .picture(data.picture(beside(page, front.picture())))
            .task(taskOf(front.task(), page.version()))
            .card(card(written));
    if (page.version().level() == Level.EASY) {
      boolean tested = front.tested().isTested();
      view.untested(!tested);
      view.tested(
          tested
              ? List.of(new TestedView(front.tested().group(), data.date(front.tested().date())))
              : List.of());
    }
    if (page.type() == PageType.CHAPTER) {
      placeInStory(written, view);
    }
    if (page.type() == PageType.FUTURE_TASK) {
      view.vision(visionBeside(written));
    }
    return view.build();
  }

  private PageView task(OfTask page) {
    DataViews data = site.data(page.version());
    return common(page, site.plan().taskPath(page.task()))
        .title(narrative.wording(page.task().title(), page.version()).text())
        .description(narrative.wording(page.task().summary(), page.version()).text())
        .asOf(data.date(narrative.settings().asOf()))
        .untested(page.version().level() == Level.EASY)
        .task(taskOf(page.task().id(), page.version()))
        .vision(Html.of(site.visionHtml(page.task().vision(), page.url(), page.version())))
        .card(card(page))
        .build();
  }

  private PageView data(OfData page) {
    DataText text = site.text(page);
    return common(page, page.page().path())
        .title(text.title())
        .description(text.lead())
        .role(page.page().kind().id())
        .body(Html.of(text.html()))
        .untested(page.version().level() == Level.EASY)
        .build();
  }

  private PageView changes(OfChanges page) {
    Labels words = site.theme().labels(page.version());
    Changes changes = site.changes(page.version());
    return common(page, site.plan().changesPath())
        .title(words.text("changes.title"))
        .description(words.text("changes.lead"))
        .untested(page.version().level() == Level.EASY)
        .updated(site.data(page.version()).date(changes.latest()))
        .changes(changes.byMonth())
        .build();
  }

  private PageView booklet(OfBooklet page) {
    List<Written> chapters = outline.chapters(page.version());
    return common(page, site.plan().bookletPath())
        .title(site.theme().labels(page.version()).text("booklet.title"))
        .untested(
            page.version().level() == Level.EASY
                && chapters.stream().anyMatch(each -> !each.page().front().tested().isTested()))
        .booklet(
            new Booklet(page.url(), chapters, site.data(page.version()), glossary(page.version()))
                .parts())
        .canonical("")
        .alternates(List.of())
        .noindex(true)
        .build();
  }

  /** Address of the version's page that explains words; "" if it has none. */
  private String glossary(LanguageVersion version) {
    return site.plan()
        .pageOf(Role.GLOSSARY)
        .flatMap(page -> outline.page(page.path(), version))
        .map(Written::url)
        .orElse("");
  }

  private PageView search(OfSearch page) {
    return common(page, site.plan().searchPath())
        .title(site.theme().labels(page.version()).text("search.title"))
        .untested(page.version().level() == Level.EASY)
        .listing(new Listing(site.searchable(page.version()), this::entry).groups())
        .canonical("")
        .alternates(List.of())
        .noindex(true)
        .build();
  }

  private PageView poster(OfPoster page) {
    Page chapter = page.chapter().page();
    FrontMatter front = chapter.front();
    return common(page, site.plan().posterPath(chapter.path()))
        .title(front.title())
        .description(front.description())
        .time(front.time() == null ? "" : front.time().id())
        .number(outline.place(page.chapter()) + 1)
        .picture(site.data(page.version()).picture(beside(chapter, front.picture())))
        .task(taskOf(front.task(), page.version()))
        .draft(front.status() == Status.DRAFT)
        .untested(page.version().level() == Level.EASY && !front.tested().isTested())
        .breadcrumbs(breadcrumbs(chapter.path(), page.version()))
        .poster(List.of(new Poster(page.chapter(), site.publicUrl()).view()))
        .canonical("")
        .alternates(List.of())
        .noindex(true)
        .build();
  }

  private PageView redirect(Redirect page) {
    return common(page, page.target().path())
        .title(page.target().front().title())
        .target(SitePlan.relative(page.url(), page.target().url()))
        .canonical(site.publicUrl().isEmpty() ? "" : site.publicUrl() + page.target().url())
        .alternates(List.of())
        .noindex(true)
        .build();
  }

  private PageView service(Service page) {
    PageView.Builder view = common(page, "").alternates(List.of()).breadcrumbs(List.of());
    switch (page.type()) {
      case "not-found" ->
          view.noindex(true)
              .canonical("")
              .root(site.baseUrl())
              .versions(startPages(page.version()));
      case "sitemap" -> view.entries(site.indexed().stream().map(this::entry).toList());
      case "feed" -> {
        List<Written> news = site.news(page.version());
        view.entries(news.stream().map(this::entry).toList());
        view.updated(site.data(page.version()).date(Site.latest(news.get(0))));
      }
      default -> {}
    }
    return view.build();
  }

  /** What all pages have in common. */
  private PageView.Builder common(SitePage page, String path) {
    LanguageVersion version = page.version();
    DataViews data = site.data(version);
    String language = Locale.forLanguageTag(version.language()).getLanguage();
    return PageView.builder()
        .type(page.type())
        .url(page.url())
        .root("../".repeat((int) page.url().chars().filter(c -> c == '/').count()))
        .lang(version.language())
        .dir(RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr")
        .version(VersionView.of(version, label(version)))
        .chapters(navigation(page))
        .versions(switches(path, version))
        .breadcrumbs(breadcrumbs(path, version))
        .asOf(data.date(narrative.settings().asOf()))
        .canonical(site.publicUrl().isEmpty() ? "" : site.publicUrl() + page.url())
        .alternates(alternates(path, version))
        .noindex(isHidden())
        .notPublic(isHidden());
  }

  /** Absolute address of a page's social card; "" if it has none. */
  private String card(SitePage page) {
    String url = site.cards().url(page);
    return url.isEmpty() ? "" : site.publicUrl() + url;
  }

  private boolean isHidden() {
    return narrative.edition() != Edition.PUBLIC;
  }

  private void placeInStory(Written chapter, PageView.Builder view) {
    List<Written> story = outline.chapters(chapter.version());
    int place = outline.place(chapter);
    view.number(place + 1);
    String poster = site.plan().posterPath(chapter.page().path());
    if (site.plan().has(poster, chapter.version())) {
      view.posterUrl(SitePlan.url(poster, chapter.version()));
    }
    if (place > 0) {
      view.previous(List.of(linkTo(story.get(place - 1))));
    }
    if (place < story.size() - 1) {
      view.next(List.of(linkTo(story.get(place + 1))));
    }
  }

  private List<ChapterView> navigation(SitePage page) {
    List<ChapterView> story = site.siteOf(page.url()).chapters();
    if (story.size() <= SHORT_STORY) {
      return story;
    }
    boolean isChapter =
        page instanceof Written written && written.page().type() == PageType.CHAPTER;
    int place = isChapter ? outline.place((Written) page) : 0;
    int from = Math.max(0, Math.min(place - AROUND, story.size() - 2 * AROUND - 1));
    return story.subList(from, from + 2 * AROUND + 1);
  }

  /** All versions: the page's twin, or the start page of a version that has none. */
  private List<SwitchView> switches(String path, LanguageVersion current) {
    List<SwitchView> switches = new ArrayList<>();
    for (LanguageVersion version : narrative.versions()) {
      boolean there = site.plan().has(path, version);
      if (there || outline.page("", version).isPresent()) {
        switches.add(
            new SwitchView(
                version.id(),
                label(version),
                version.language(),
                version.level().id(),
                SitePlan.url(there ? path : "", version),
                version.id().equals(current.id()),
                !there));
      }
    }
    return switches;
  }

  private List<SwitchView> startPages(LanguageVersion current) {
    return switches("", current);
  }

  /** The start page and the pages of the folders above, as far as there are some. */
  private List<LinkView> breadcrumbs(String path, LanguageVersion version) {
    List<LinkView> way = new ArrayList<>();
    if (path.isEmpty()) {
      return way;
    }
    outline
        .nearest("", version)
        .ifPresent(start -> way.add(SiteViews.link(start, site.siteOf(version).title(), version)));
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String above = path.substring(0, slash);
      outline.page(above, version).ifPresent(page -> way.add(linkTo(page)));
      site.siteOf(version).data().stream()
          .filter(link -> link.url().equals(SitePlan.url(above, version)))
          .limit(outline.page(above, version).isPresent() ? 0 : 1)
          .forEach(way::add);
    }
    return way;
  }

  private List<AlternateView> alternates(String path, LanguageVersion version) {
    if (site.publicUrl().isEmpty() || version.level() != Level.STANDARD) {
      return List.of();
    }
    List<AlternateView> alternates =
        narrative.versions().stream()
            .filter(other -> other.level() == Level.STANDARD)
            .filter(other -> site.plan().has(path, other))
            .map(
                other ->
                    new AlternateView(
                        other.language(), site.publicUrl() + SitePlan.url(path, other)))
            .toList();
    return alternates.size() > 1 ? alternates : List.of();
  }

  private EntryView entry(SitePage page) {
    DataViews data = site.data(page.version());
    if (page instanceof Written written) {
      FrontMatter front = written.page().front();
      return new EntryView(
          front.title(),
          front.description(),
          site.publicUrl() + page.url(),
          data.date(Site.latest(written)),
          alternates(written.page().path(), page.version()));
    }
    if (page instanceof OfChanges) {
      Labels words = site.theme().labels(page.version());
      return new EntryView(
          words.text("changes.title"),
          words.text("changes.lead"),
          site.publicUrl() + page.url(),
          data.date(site.changes(page.version()).latest()),
          alternates(site.plan().changesPath(), page.version()));
    }
    if (page instanceof OfData made) {
      DataText text = site.text(made);
      return new EntryView(
          text.title(),
          text.lead(),
          site.publicUrl() + page.url(),
          DateView.UNKNOWN,
          alternates(made.page().path(), page.version()));
    }
    OfTask task = (OfTask) page;
    return new EntryView(
        data.text(task.task().title()).text(),
        data.text(task.task().summary()).text(),
        site.publicUrl() + page.url(),
        DateView.UNKNOWN,
        alternates(site.plan().taskPath(task.task()), page.version()));
  }

  /** The vision of the task, unless the author shows it in the text. */
  private Html visionBeside(Written page) {
    String id = page.page().front().task();
    return narrative
        .data()
        .futureTask(id)
        .filter(task -> !page.compiled().html().contains("id=\"vision-" + task.vision() + "\""))
        .map(task -> Html.of(site.visionHtml(task.vision(), page.url(), page.version())))
        .orElse(Html.EMPTY);
  }

  private List<TaskView> taskOf(String id, LanguageVersion version) {
    if (id.isEmpty()) {
      return List.of();
    }
    SiteView view = site.siteOf(version);
    return view.tasks().stream().filter(task -> task.id().equals(id)).limit(1).toList();
  }

  private TextView body(String id, DataViews data) {
    Optional<Body> body =
        narrative.settings().bodies().stream().filter(each -> each.id().equals(id)).findFirst();
    return body.map(found -> data.text(found.name())).orElse(TextView.EMPTY);
  }

  private String owner(String id) {
    return narrative.settings().municipalities().stream()
        .filter(municipality -> municipality.id().equals(id))
        .map(Municipality::name)
        .findFirst()
        .orElse("");
  }

  private static LinkView linkTo(Written page) {
    return LinkView.of(page.page().front().title(), page.url());
  }
}
