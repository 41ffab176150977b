package de.roterfaden.check;

import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.site.SitePage;
import de.roterfaden.bake.site.SitePage.OfBooklet;
import de.roterfaden.bake.site.SitePage.OfPoster;
import de.roterfaden.bake.site.SitePage.OfTask;
import de.roterfaden.bake.site.SitePage.Redirect;
import de.roterfaden.bake.site.SitePage.Written;
import de.roterfaden.bake.theme.ThemePlace;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.markup.Address;
import de.roterfaden.markup.DataLink;
import de.roterfaden.markup.Passage;
import de.roterfaden.narrative.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Leads from a built page back to what the author wrote: to the link or picture in Markdown, the
 * text in the data, the key in front matter or YAML, the file in {@code assets/}, or the template.
 * What cannot be found so exactly leads to the beginning of the page's own file.
 */
final class NarrativeOrigins implements Origins {

  /**
   * An address that an author wrote.
   *
   * @param page the page whose Markdown it is in; "" for the data
   * @param version version of the text, or ""
   * @param written the address as written
   */
  private record Spot(
      String file, Position position, String page, String version, String written) {}

  /** In a booklet, links from chapter to chapter lead to places on the same page. */
  private static final String IN_BOOKLET = "#chapter-";

  private final Site site;
  private final SourceLines sources;
  private final Map<String, List<Spot>> spots = new HashMap<>();

  /** How often an address was asked for on a page: authors may write it several times. */
  private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

  NarrativeOrigins(Site site) {
    this.site = site;
    this.sources = new SourceLines(site.narrative());
    site.pages(Written.class).forEach(this::collect);
    site.dataLinks().forEach(this::collect);
  }

  private void collect(Written page) {
    for (Passage passage : page.compiled().passages()) {
      if (passage instanceof Passage.Link link) {
        collect(page, link.href(), link.target(), link.position());
      } else if (passage instanceof Passage.Picture picture) {
        collect(page, picture.src(), picture.target(), picture.position());
      }
    }
  }

  private void collect(Written page, String href, String written, Position position) {
    String file = page.page().file();
    String version = page.version().id();
    spots
        .computeIfAbsent(absolute(page.url(), href), key -> new ArrayList<>())
        .add(new Spot(file, position, page.url(), version, written));
  }

  private void collect(DataLink link) {
    Position exact =
        sources.find(link.file(), link.target(), link.position()).orElse(link.position());
    spots
        .computeIfAbsent(absolute("", link.address()), key -> new ArrayList<>())
        .add(new Spot(link.file(), exact, "", link.version().id(), link.target()));
  }

  /** An address as seen from the root of the site, decoded; one of another site as it is. */
  private static String absolute(String page, String written) {
    if (Address.scheme(written).isPresent() || written.startsWith("//")) {
      return written;
    }
    int hash = written.indexOf('#');
    String path = Address.decode(hash < 0 ? written : written.substring(0, hash));
    String fragment = hash < 0 ? "" : Address.decode(written.substring(hash));
    String folder = page.contains("/") ? page.substring(0, page.lastIndexOf('/')) : "";
    return (path.isEmpty() ? page : Address.follow(folder, path).orElse(path)) + fragment;
  }

  @Override
  public Finding place(Finding finding, String page, String written, Position built) {
    Finding found = finding.onPage(page);
    Optional<SitePage> source = site.at(page);
    if (source.isEmpty()) {
      return ofFile(found, page, built);
    }
    SitePage there = source.get();
    Finding versioned = found.inVersion(there.version().id());
    if (there instanceof Redirect redirect) {
      return ofAlias(versioned, redirect);
    }
    return spot(there, page, written)
        .map(spot -> at(versioned, spot, written))
        .or(() -> literal(there, written).map(spot -> at(versioned, spot, written)))
        .or(() -> ofTheme(versioned, written))
        .orElseGet(() -> ofPage(versioned, there));
  }

  @Override
  public boolean isRepeated(String page, String written) {
    Optional<SitePage> source = site.at(page);
    if (source.isEmpty()
        || !(source.get() instanceof OfBooklet || source.get() instanceof OfPoster)) {
      return false;
    }
    return written.startsWith(IN_BOOKLET)
        || spots.getOrDefault(absolute(page, written), List.of()).stream()
            .anyMatch(spot -> !spot.page().isEmpty());
  }

  /** A file that was copied as it is; of the theme's the name says where it comes from. */
  private Finding ofFile(Finding finding, String page, Position built) {
    if (!site.plan().hasFile(page)) {
      return finding;
    }
    boolean asset = page.startsWith("assets/") && sources.has(page);
    // Pictures beside the pages are cleaned, so that places in them are no longer the author's.
    return asset ? finding.at(page, built) : finding.at("content/" + page, Position.START);
  }

  private Finding ofAlias(Finding finding, Redirect redirect) {
    Page target = redirect.target();
    int index = target.front().aliases().indexOf(withoutEnding(redirect.url()));
    String pointer = index < 0 ? "/aliases" : "/aliases/" + index;
    return finding.at(target.file(), site.narrative().sources().position(target.file(), pointer));
  }

  private static String withoutEnding(String url) {
    return url.endsWith(".html") ? url.substring(0, url.length() - ".html".length()) : url;
  }

  /** Where the author wrote an address: on the page itself, or in what the page shows. */
  private Optional<Spot> spot(SitePage there, String page, String written) {
    String key = absolute(page, written);
    List<Spot> all = written.isEmpty() ? List.of() : spots.getOrDefault(key, List.of());
    List<Spot> own = all.stream().filter(spot -> spot.page().equals(page)).toList();
    List<Spot> shown =
        there instanceof Written
            ? all.stream().filter(spot -> spot.page().isEmpty()).toList()
            : all;
    List<Spot> candidates = own.isEmpty() ? shown : own;
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    int times =
        asked.computeIfAbsent(page + "\n" + key, any -> new AtomicInteger()).getAndIncrement();
    return Optional.of(candidates.get(Math.min(times, candidates.size() - 1)));
  }

  /** Words that stand in the page's own file, or in a YAML file, just as they are on the page. */
  private Optional<Spot> literal(SitePage there, String written) {
    if (written.length() < 4) {
      return Optional.empty();
    }
    String own = file(there);
    Optional<Spot> inOwn =
        own.isEmpty()
            ? Optional.empty()
            : sources
                .find(own, written)
                .map(at -> new Spot(own, at, there.url(), there.version().id(), written));
    return inOwn.or(
        () ->
            sources
                .findInYaml(written)
                .map(at -> new Spot(at.file(), at.position(), "", "", written)));
  }

  /** The finding at a spot, quoting what the author wrote and not what became of it. */
  private static Finding at(Finding finding, Spot spot, String built) {
    Finding placed = finding.at(spot.file(), spot.position());
    if (!spot.page().isEmpty()) {
      placed = placed.onPage(spot.page());
    }
    if (!spot.version().isEmpty()) {
      placed = placed.inVersion(spot.version());
    }
    if (built.equals(spot.written())) {
      return placed;
    }
    if (placed.target().equals(built)) {
      placed = placed.about(spot.written());
    }
    return placed.saying(quoting(placed.message(), built, spot.written()));
  }

  private static Message quoting(Message message, String built, String written) {
    return new Message(
        message.key(),
        message.arguments().stream().map(word -> word.equals(built) ? written : word).toList());
  }

  private Optional<Finding> ofTheme(Finding finding, String written) {
    if (written.length() < 4) {
      return Optional.empty();
    }
    Optional<ThemePlace> place = site.theme().find(written);
    return place.map(
        at ->
            at.file().startsWith("theme/")
                ? finding.at(at.file(), at.position())
                : finding.help(
                    Message.of(
                        "check.from-theme",
                        finding.help(),
                        site.theme().name(),
                        at.file(),
                        at.position().line())));
  }

  private Finding ofPage(Finding finding, SitePage there) {
    if (there instanceof OfTask task) {
      int index = site.narrative().data().futureTasks().indexOf(task.task());
      Position at =
          site.narrative().sources().position(file(there), "/futureTasks/" + Math.max(0, index));
      return finding.at(file(there), at);
    }
    String file = file(there);
    return file.isEmpty() ? finding : finding.at(file, Position.START);
  }

  /** The file that a page is mainly made of; "" if there is none. */
  private static String file(SitePage page) {
    if (page instanceof Written written) {
      return written.page().file();
    }
    if (page instanceof OfPoster poster) {
      return poster.chapter().page().file();
    }
    return page instanceof OfTask ? "data/future-tasks.yml" : "";
  }
}
