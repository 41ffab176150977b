package de.roterfaden.check.accessibility;

import de.roterfaden.check.BuiltSite;
import de.roterfaden.check.links.Places;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jsoup.nodes.Element;

/**
 * What is gathered from page to page: titles, ways from page to page, linked PDF files. Safe for
 * use by several threads; documents are not kept.
 */
final class SiteFacts {

  private static final Query LINKS = Query.of("a[href]");
  private static final Query TITLE = Query.of("title");

  private final BuiltSite site;
  private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();
  private final Map<String, Map<String, Position>> titles = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> ways = new ConcurrentHashMap<>();
  private final Map<String, Queue<Link>> documents = new ConcurrentHashMap<>();

  /**
   * A link to a PDF file.
   *
   * @param page path of the page that it is on
   * @param written the address as it stands there
   * @param position where it stands
   */
  private record Link(String page, String written, Position position) {}

  SiteFacts(BuiltSite site) {
    this.site = site;
  }

  /** Takes up what is told of one page, and what the page tells of others. */
  void add(HtmlPage page, List<Finding> told) {
    findings.addAll(told);
    if (page.isMoved()) {
      return;
    }
    Element title = TITLE.firstIn(page.document().head());
    if (title != null && !title.text().isBlank()) {
      titles
          .computeIfAbsent(AccessibleName.tidy(title.text()), any -> new ConcurrentHashMap<>())
          .put(page.path(), Places.of(title));
    }
    Set<String> targets = new TreeSet<>();
    for (Element link : page.visible(LINKS)) {
      String target = follow(page.path(), link.attr("href"));
      if (target.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
        documents
            .computeIfAbsent(target, any -> new ConcurrentLinkedQueue<>())
            .add(new Link(page.path(), link.attr("href"), Places.of(link)));
      } else if (!target.isEmpty()) {
        targets.add(target);
      }
    }
    ways.put(page.path(), targets);
  }

  /** The pages of the site that each page leads to, by its path. */
  Map<String, Set<String>> ways() {
    return new TreeMap<>(ways);
  }

  /** All findings: those of the pages, of the titles, of the PDF files, and the others. */
  List<Finding> findings(List<Finding> others) {
    titles.forEach(this::judgeTitle);
    new TreeMap<>(documents).forEach(this::judgeDocument);
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(others);
    return all;
  }

  private void judgeTitle(String title, Map<String, Position> pages) {
    TreeMap<String, Position> sorted = new TreeMap<>();
    Set<String> folders = new TreeSet<>();
    for (String page : new TreeSet<>(pages.keySet())) {
      // Pages side by side are one page in several versions, which may share their title.
      if (folders.add(page.substring(0, page.lastIndexOf('/') + 1))) {
        sorted.put(page, pages.get(page));
      }
    }
    while (sorted.size() > 1) {
      Map.Entry<String, Position> last = sorted.pollLastEntry();
      findings.add(
          site.origins()
              .place(
                  Finding.warning(
                          "accessibility/repeated-title",
                          Message.of("accessibility.repeated-title", title, sorted.firstKey()))
                      .help(Message.of("accessibility.repeated-title.help"))
                      .about(title),
                  last.getKey(),
                  "",
                  last.getValue()));
    }
  }

  private void judgeDocument(String path, Queue<Link> links) {
    List<Link> sorted = new ArrayList<>(links);
    sorted.sort(
        Comparator.comparing(Link::page)
            .thenComparing(link -> link.position().line())
            .thenComparing(link -> link.position().column()));
    Link first = sorted.get(0);
    for (Finding finding : PdfCheck.of(site.folder(), path)) {
      findings.add(
          site.origins()
              .place(
                  finding.about(first.written()), first.page(), first.written(), first.position()));
    }
  }

  /** Path within the site that an address leads to; "" for other sites and schemes. */
  private static String follow(String page, String address) {
    try {
      URI base = URI.create("site:/" + page.replace(" ", "%20"));
      URI target = base.resolve(address.strip().replace(" ", "%20"));
      boolean inside = "site".equals(target.getScheme()) && target.getAuthority() == null;
      return inside && target.getPath() != null && target.getPath().length() > 1
          ? target.getPath().substring(1)
          : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
