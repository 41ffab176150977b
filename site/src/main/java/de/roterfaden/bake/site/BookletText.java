package de.roterfaden.bake.site;

import de.roterfaden.markup.SitePlan;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of a chapter as it stands in the booklet, where all chapters follow each other on one
 * page: headings are a level lower, no id is there twice, and links to other chapters lead to their
 * place in the booklet.
 */
final class BookletText {

  /** Attributes that name ids, one or several with spaces between them. */
  private static final Set<String> NAMING =
      Set.of("aria-controls", "aria-describedby", "aria-labelledby", "for", "headers", "id");

  private static final Set<String> ADDRESSES = Set.of("href", "poster", "src", "xlink:href");

  private static final Pattern IN_DRAWING = Pattern.compile("url\\(#");

  private final String from;
  private final String to;
  private final Map<String, String> places;
  private final String title;

  /**
   * @param from address of the chapter, relative to the root of the site
   * @param to address of the booklet
   * @param places anchors of the chapters in the booklet, by the chapters' addresses
   * @param title title of the chapter
   */
  BookletText(String from, String to, Map<String, String> places, String title) {
    this.from = from;
    this.to = to;
    this.places = places;
    this.title = title;
  }

  /**
   * The text, rewritten.
   *
   * @param html HTML of the chapter's body, safe
   */
  String of(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    for (Element element : document.body().getAllElements()) {
      lower(element);
      name(element);
      for (Attribute attribute : List.copyOf(element.attributes().asList())) {
        element.attr(attribute.getKey(), value(attribute.getKey(), attribute.getValue()));
      }
    }
    return document.body().html();
  }

  /** A heading, one level lower; the sixth level is the last. */
  private static void lower(Element element) {
    String name = element.tagName();
    if (name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) < '6') {
      element.tagName("h" + (char) (name.charAt(1) + 1));
    }
  }

  /** A region's name says its chapter too, since every chapter counts its tables from one. */
  private void name(Element element) {
    if (element.attr("role").equals("region") && element.hasAttr("aria-label")) {
      element.attr("aria-label", element.attr("aria-label") + " – " + title);
    }
  }

  private String value(String name, String value) {
    if (NAMING.contains(name)) {
      return Stream.of(value.strip().split("\\s+", -1))
          .map(this::own)
          .collect(Collectors.joining(" "));
    }
    if (name.equals("srcset")) {
      return Stream.of(value.split(",", -1))
          .map(String::strip)
          .map(this::candidate)
          .collect(Collectors.joining(", "));
    }
    return ADDRESSES.contains(name)
        ? address(value)
        : IN_DRAWING.matcher(value).replaceAll("url(#" + prefix());
  }

  private String candidate(String candidate) {
    int space = candidate.indexOf(' ');
    return space < 0
        ? address(candidate)
        : address(candidate.substring(0, space)) + candidate.substring(space);
  }

  /** An address as seen from the booklet. */
  private String address(String written) {
    if (written.startsWith("#")) {
      return "#" + own(written.substring(1));
    }
    URI target = relative(written);
    if (target == null) {
      return written;
    }
    URI there = URI.create("/" + from).resolve(target);
    String path = there.getRawPath().substring(1);
    String anchor = there.getRawFragment() == null ? "" : there.getRawFragment();
    String place = places.get(path);
    if (place != null) {
      return "#" + (anchor.isEmpty() ? place : place + "-" + anchor);
    }
    return SitePlan.relative(to, path) + (anchor.isEmpty() ? "" : "#" + anchor);
  }

  /** The address as one that starts at the chapter; null if it leads out of the site. */
  private static @Nullable URI relative(String written) {
    try {
      URI uri = new URI(written);
      boolean inside =
          uri.getScheme() == null
              && uri.getRawAuthority() == null
              && uri.getRawQuery() == null
              && uri.getRawPath() != null
              && !uri.getRawPath().isEmpty()
              && !uri.getRawPath().startsWith("/");
      return inside ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private String own(String id) {
    return id.isEmpty() ? id : prefix() + id;
  }

  private String prefix() {
    return places.get(from) + "-";
  }
}
