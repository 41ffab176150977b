package de.roterfaden.bake.site;

import de.roterfaden.bake.site.SitePage.Written;
import de.roterfaden.bake.view.ChapterView;
import de.roterfaden.bake.view.LinkView;
import de.roterfaden.bake.view.SiteView;
import de.roterfaden.markup.DataPage;
import de.roterfaden.markup.Labels;
import de.roterfaden.markup.SitePlan;
import de.roterfaden.narrative.Colors;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Municipality;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.Role;
import de.roterfaden.narrative.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code site} for every language version, each made once. */
final class SiteViews {

  private final Narrative narrative;
  private final SitePlan plan;
  private final Outline outline;
  private final Map<String, String> options;
  private final String baseUrl;
  private final String status;
  private final Function<LanguageVersion, Labels> labels;
  private final Map<Role, List<String>> rolePaths;

  SiteViews(
      Narrative narrative,
      SitePlan plan,
      Outline outline,
      Map<String, String> options,
      String baseUrl,
      String status,
      Function<LanguageVersion, Labels> labels) {
    this.narrative = narrative;
    this.plan = plan;
    this.outline = outline;
    this.options = options;
    this.baseUrl = baseUrl;
    this.status = status;
    this.labels = labels;
    this.rolePaths = rolePaths(narrative.pages());
  }

  SiteView view(LanguageVersion version, DataViews data, String feed) {
    Settings settings = narrative.settings();
    return SiteView.builder()
        .title(narrative.wording(settings.title(), version).text())
        .claim(narrative.wording(settings.claim(), version).text())
        .description(narrative.wording(settings.description(), version).text())
        .lang(version.language())
        .start(start(version))
        .chapters(chapters(version, data))
        .tasks(data.tasks())
        .footer(footer(version))
        .contacts(data.contacts())
        .municipalities(data.municipalities())
        .glossary(data.glossary())
        .milestones(data.milestones())
        .voices(data.voices())
        .participation(data.participation())
        .numbers(data.numbers())
        .data(dataPages(version))
        .options(options)
        .brand(brand(settings))
        .edition(narrative.edition().id())
        .feed(feed)
        .changes(made(plan.changesPath(), version))
        .booklet(made(plan.bookletPath(), version))
        .search(made(plan.searchPath(), version))
        .status(status)
        .baseUrl(baseUrl)
        .build();
  }

  /** The colours of the first municipality that names some. */
  static List<String> brand(Settings settings) {
    return settings.municipalities().stream()
        .map(Municipality::colors)
        .map(Colors::brand)
        .filter(colors -> !colors.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** A link to a page, which says whether it is in another language or in difficult language. */
  static LinkView link(Written target, String title, LanguageVersion from) {
    LanguageVersion there = target.version();
    return new LinkView(
        title,
        target.url(),
        target.page().front().role() == null ? "" : target.page().front().role().id(),
        there.language().equals(from.language()) ? "" : there.language(),
        from.level() == Level.EASY && there.level() != Level.EASY);
  }

  /** Address of a page that is made of others; "" if the version does not have it. */
  private String made(String path, LanguageVersion version) {
    return plan.has(path, version) ? SitePlan.url(path, version) : "";
  }

  private String start(LanguageVersion version) {
    return outline.nearest("", version).map(Written::url).orElse("index.html");
  }

  private List<ChapterView> chapters(LanguageVersion version, DataViews data) {
    List<ChapterView> chapters = new ArrayList<>();
    for (Written chapter : outline.chapters(version)) {
      Page page = chapter.page();
      chapters.add(
          new ChapterView(
              page.front().title(),
              page.front().description(),
              page.url(),
              page.front().time() == null ? "" : page.front().time().id(),
              chapters.size() + 1,
              data.picture(PageViews.beside(page, page.front().picture()))));
    }
    return chapters;
  }

  /** The pages made from data that are about everything of a kind, also those an author wrote. */
  private List<LinkView> dataPages(LanguageVersion version) {
    Labels words = labels.apply(version);
    return Arrays.stream(DataPage.Kind.values())
        .filter(DataPage.Kind::isHome)
        .filter(kind -> plan.has(plan.homePath(kind), version))
        .map(
            kind ->
                new LinkView(
                    words.text("data." + kind.id() + ".title"),
                    SitePlan.url(plan.homePath(kind), version),
                    kind.id(),
                    "",
                    false))
        .toList();
  }

  /** One page for each role that a page has, in the order in which the roles are declared. */
  private List<LinkView> footer(LanguageVersion version) {
    List<LinkView> links = new ArrayList<>();
    for (Role role : Role.values()) {
      rolePaths.getOrDefault(role, List.of()).stream()
          .flatMap(path -> outline.nearest(path, version).stream())
          .findFirst()
          .ifPresent(page -> links.add(link(page, page.page().front().title(), version)));
    }
    return links;
  }

  private static Map<Role, List<String>> rolePaths(List<Page> pages) {
    Map<Role, List<String>> paths = new java.util.EnumMap<>(Role.class);
    for (Page page : pages) {
      if (page.front().role() != null) {
        paths.computeIfAbsent(page.front().role(), role -> new ArrayList<>()).add(page.path());
      }
    }
    return paths;
  }
}
