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
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.markup.DataPage;
import de.roterfaden.markup.SitePlan;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.PageType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/**
 * Finds the addresses of the pages that nobody wrote. The reader has seen to it that none is given
 * twice.
 */
final class Addresses {

  private final Narrative narrative;
  private final List<SitePage> pages;

  private Addresses(Narrative narrative, List<SitePage> pages) {
    this.narrative = narrative;
    this.pages = pages;
  }

  /**
   * Adds what is made: pages of future tasks and other data, of changes, booklets, search and
   * posters, redirects, and what machines ask for.
   *
   * @param pages the written pages, to which the others are added
   */
  static void addMade(
      Narrative narrative, SitePlan plan, boolean hasBaseUrl, List<SitePage> pages) {
    List<Written> written = pages.stream().map(Written.class::cast).toList();
    Addresses addresses = new Addresses(narrative, pages);
    addresses.addTasks(plan);
    addresses.addData(plan);
    addresses.addChanges(plan);
    addresses.addBooklets(plan);
    addresses.addSearch(plan);
    addresses.addPosters(plan, written);
    addresses.addService(hasBaseUrl, written);
    written.forEach(addresses::addRedirects);
  }

  /**
   * A public address in the form in which addresses of pages are put behind it; "" without one or
   * if it is none.
   */
  static String base(String written, List<Finding> findings) {
    if (written.isEmpty()) {
      return "";
    }
    try {
      URI uri = new URI(written);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
        return written.endsWith("/") ? written : written + "/";
      }
    } catch (URISyntaxException e) {
      // told below
    }
    findings.add(
        Finding.error("bake/base-url", Message.of("bake.base-url", written))
            .help(Message.of("bake.base-url.help"))
            .about(written));
    return "";
  }

  private void addTasks(SitePlan plan) {
    for (LanguageVersion version : narrative.versions()) {
      for (FutureTask task : narrative.data().futureTasks()) {
        String path = plan.taskPath(task);
        if (plan.has(path, version) && plan.page(path, version).isEmpty()) {
          pages.add(new OfTask(SitePlan.url(path, version), task, version));
        }
      }
    }
  }

  private void addData(SitePlan plan) {
    for (LanguageVersion version : narrative.versions()) {
      for (DataPage page : plan.dataPages(version)) {
        pages.add(new OfData(SitePlan.url(page.path(), version), page, version));
      }
    }
  }

  private void addChanges(SitePlan plan) {
    String path = plan.changesPath();
    narrative.versions().stream()
        .filter(version -> plan.has(path, version) && plan.page(path, version).isEmpty())
        .map(version -> new OfChanges(SitePlan.url(path, version), version))
        .forEach(pages::add);
  }

  private void addBooklets(SitePlan plan) {
    String path = plan.bookletPath();
    narrative.versions().stream()
        .filter(version -> plan.has(path, version) && plan.page(path, version).isEmpty())
        .map(version -> new OfBooklet(SitePlan.url(path, version), version))
        .forEach(pages::add);
  }

  private void addSearch(SitePlan plan) {
    String path = plan.searchPath();
    narrative.versions().stream()
        .filter(version -> plan.has(path, version) && plan.page(path, version).isEmpty())
        .map(version -> new OfSearch(SitePlan.url(path, version), version))
        .forEach(pages::add);
  }

  private void addPosters(SitePlan plan, List<Written> written) {
    for (Written page : written) {
      String path = plan.posterPath(page.page().path());
      if (page.page().type() == PageType.CHAPTER && plan.has(path, page.version())) {
        pages.add(new OfPoster(SitePlan.url(path, page.version()), page));
      }
    }
  }

  private void addService(boolean hasBaseUrl, List<Written> written) {
    LanguageVersion main = narrative.settings().mainVersion();
    pages.add(new Service("404.html", "not-found", main));
    pages.add(new Service("robots.txt", "robots", main));
    if (hasBaseUrl && narrative.edition() == Edition.PUBLIC) {
      pages.add(new Service("sitemap.xml", "sitemap", main));
      narrative.versions().stream()
          .filter(version -> written.stream().anyMatch(page -> Site.isNews(page, version)))
          .forEach(version -> pages.add(new Service(feed(version), "feed", version)));
    }
  }

  private String feed(LanguageVersion version) {
    boolean main = version.equals(narrative.settings().mainVersion());
    return main ? "feed.xml" : "feed-" + version.id() + ".xml";
  }

  private void addRedirects(Written written) {
    for (String alias : written.page().front().aliases()) {
      pages.add(new Redirect(alias + ".html", written.page()));
    }
  }
}
