package de.roterfaden.bake.site;

import de.roterfaden.bake.site.SitePage.OfTask;
import de.roterfaden.bake.site.SitePage.Redirect;
import de.roterfaden.bake.site.SitePage.Service;
import de.roterfaden.bake.site.SitePage.Written;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.markup.SitePlan;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the addresses of the pages that nobody wrote, and sees to it that none is given twice. */
final class Addresses {

  private final Narrative narrative;
  private final List<SitePage> pages;
  private final List<Finding> findings;
  private final Map<String, String> taken = new HashMap<>();

  private Addresses(Narrative narrative, List<SitePage> pages, List<Finding> findings) {
    this.narrative = narrative;
    this.pages = pages;
    this.findings = findings;
    pages.forEach(page -> taken.put(key(page.url()), page.url()));
  }

  /**
   * Adds what is made: pages of future tasks, redirects, and what machines ask for.
   *
   * @param pages the written pages, to which the others are added
   * @param findings takes addresses that are given twice
   */
  static void addMade(
      Narrative narrative,
      SitePlan plan,
      boolean hasBaseUrl,
      List<SitePage> pages,
      List<Finding> findings) {
    List<Written> written = pages.stream().map(Written.class::cast).toList();
    Addresses addresses = new Addresses(narrative, pages, findings);
    addresses.addTasks(plan);
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
        String url = SitePlan.url(path, version);
        if (plan.has(path, version) && !taken.containsKey(key(url))) {
          add(new OfTask(url, task, version));
        }
      }
    }
  }

  private void addService(boolean hasBaseUrl, List<Written> written) {
    LanguageVersion main = narrative.settings().mainVersion();
    add(new Service("404.html", "not-found", main));
    add(new Service("robots.txt", "robots", main));
    if (hasBaseUrl && narrative.edition() == Edition.PUBLIC) {
      add(new Service("sitemap.xml", "sitemap", main));
      narrative.versions().stream()
          .filter(version -> written.stream().anyMatch(page -> Site.isNews(page, version)))
          .forEach(version -> add(new Service(feed(version), "feed", version)));
    }
  }

  private String feed(LanguageVersion version) {
    boolean main = version.equals(narrative.settings().mainVersion());
    return main ? "feed.xml" : "feed-" + version.id() + ".xml";
  }

  private void addRedirects(Written written) {
    Page page = written.page();
    for (int i = 0; i < page.front().aliases().size(); i++) {
      String alias = page.front().aliases().get(i);
      String url = alias.replaceFirst("^/+", "").replaceFirst("\\.html$", "") + ".html";
      String there = taken.get(key(url));
      if (!isSafe(url)) {
        findings.add(wrongAlias("bake.alias-unsafe", alias, "", page, i));
      } else if (there != null) {
        findings.add(wrongAlias("bake.alias-taken", alias, there, page, i));
      } else {
        add(new Redirect(url, page));
      }
    }
  }

  private void add(SitePage page) {
    taken.put(key(page.url()), page.url());
    pages.add(page);
  }

  private Finding wrongAlias(String key, String alias, String there, Page page, int index) {
    return Finding.error(key.replace('.', '/'), Message.of(key, alias, there))
        .help(Message.of(key + ".help"))
        .at(page.file(), narrative.sources().position(page.file(), "/aliases/" + index))
        .inVersion(page.version().id())
        .about(alias);
  }

  /** Windows and macOS do not tell upper from lower case. */
  private static String key(String url) {
    return url.toLowerCase(Locale.ROOT);
  }

  private static boolean isSafe(String url) {
    return url.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*(/[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*)*");
  }
}
