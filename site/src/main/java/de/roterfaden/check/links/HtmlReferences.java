package de.roterfaden.check.links;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.roterfaden.check.links.PageFacts.Place;
import de.roterfaden.check.links.Reference.Kind;
import de.roterfaden.finding.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * The addresses that an HTML page carries, in all attributes that may carry one (HTML Living
 * Standard, index of attributes, and those of older pages), and the names that fragments lead to.
 */
final class HtmlReferences {

  /** Attributes with one address, and on which elements; "*" is any element. */
  private static final Map<String, Map<String, Kind>> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("action", Map.of("form", Kind.FORM)),
          Map.entry("background", Map.of("*", Kind.RESOURCE)),
          Map.entry("cite", Map.of("*", Kind.MENTION)),
          Map.entry("data", Map.of("object", Kind.RESOURCE)),
          Map.entry("formaction", Map.of("button", Kind.FORM, "input", Kind.FORM)),
          Map.entry(
              "href",
              // The last three are parts of drawings within the page.
              Map.of(
                  "a",
                  Kind.LINK,
                  "area",
                  Kind.LINK,
                  "use",
                  Kind.RESOURCE,
                  "image",
                  Kind.RESOURCE,
                  "feimage",
                  Kind.RESOURCE)),
          Map.entry("longdesc", Map.of("*", Kind.LINK)),
          Map.entry("manifest", Map.of("html", Kind.RESOURCE)),
          Map.entry("poster", Map.of("video", Kind.RESOURCE)),
          Map.entry("src", Map.of("iframe", Kind.LINK, "frame", Kind.LINK, "*", Kind.RESOURCE)));

  private static final Set<String> SOURCED =
      Set.of("img", "iframe", "embed", "script", "track", "audio", "video");

  private static final Set<String> CARDS =
      Set.of(
          "og:image",
          "og:image:url",
          "og:image:secure_url",
          "og:url",
          "og:video",
          "og:audio",
          "twitter:image",
          "twitter:player",
          "msapplication-tileimage",
          "msapplication-config");

  /** Names in structured data whose values are addresses (schema.org). */
  private static final Set<String> STRUCTURED =
      Set.of(
          "@id",
          "url",
          "image",
          "logo",
          "item",
          "contenturl",
          "thumbnailurl",
          "embedurl",
          "downloadurl",
          "mainentityofpage",
          "target",
          "urltemplate");

  private static final Pattern REFRESH =
      Pattern.compile(
          "\\s*([\\d.]*)\\s*[;,]?\\s*(?:url\\s*=\\s*)?[\"']?(.*?)[\"']?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** An address of a {@code srcset} and its descriptor; a comma within an address stays in it. */
  private static final Pattern CANDIDATE =
      Pattern.compile("\\s*([^\\s,]\\S*[^\\s,]|[^\\s,])(?:\\s+[^,]*)?(?:,|$)");

  /** Words by which a link in easy language says that it leads to difficult language. */
  private static final Pattern DIFFICULT =
      Pattern.compile(
          "schwer|schwierig|difficult|alltagssprache|standard", Pattern.CASE_INSENSITIVE);

  private static final String LEVEL = "level-";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String path;
  private final Document document;
  private final List<Reference> references = new ArrayList<>();
  private final List<String> alternates = new ArrayList<>();
  private final Set<Reference> unsaid = new HashSet<>();
  private final String level;
  private final Set<String> anchors = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Place> twice = new ArrayList<>();
  private final List<Place> sourceless = new ArrayList<>();
  private String base = "";
  private boolean moved;
  private boolean unlisted;

  private HtmlReferences(String path, Document document) {
    this.path = path;
    this.document = document;
    this.level =
        document.body().classNames().stream()
            .filter(name -> name.startsWith(LEVEL))
            .map(name -> name.substring(LEVEL.length()))
            .findFirst()
            .orElse("");
  }

  /**
   * Reads a page.
   *
   * @param path path of the page, relative to the root of its site
   * @param html its text
   */
  static PageFacts in(String path, String html) {
    return in(path, Parser.htmlParser().setTrackPosition(true).parseInput(html, ""));
  }

  /** The same of a page that has been parsed, with positions. */
  static PageFacts in(String path, Document document) {
    return new HtmlReferences(path, document).facts();
  }

  private PageFacts facts() {
    for (Element element : document.getAllElements()) {
      read(element);
    }
    Element html = document.selectFirst("html");
    return new PageFacts(
        path,
        references,
        anchors,
        twice,
        sourceless,
        base,
        html == null ? "" : html.attr("lang"),
        true,
        moved,
        unlisted,
        level,
        unsaid,
        alternates);
  }

  private void read(Element element) {
    if (element.attributesSize() == 0) {
      if (element.normalName().equals("style")) {
        style(element);
      } else if (SOURCED.contains(element.normalName())) {
        source(element);
      }
      return;
    }
    names(element);
    switch (element.normalName()) {
      case "base" -> base = base.isEmpty() ? element.attr("href") : base;
      case "link" -> link(element);
      case "meta" -> meta(element);
      case "style" -> style(element);
      case "script" -> script(element);
      default -> attributes(element);
    }
    if (element.hasAttr("style")) {
      references.addAll(CssReferences.in(element.attr("style"), at -> Places.of(element, "style")));
    }
    if (SOURCED.contains(element.normalName())) {
      source(element);
    }
  }

  private void names(Element element) {
    String id = element.attr("id");
    if (!id.isEmpty() && !ids.add(id)) {
      twice.add(new Place(id, Places.of(element, "id")));
    }
    if (!id.isEmpty()) {
      anchors.add(id);
    }
    if (element.normalName().equals("a") && !element.attr("name").isEmpty()) {
      anchors.add(element.attr("name"));
    }
  }

  private void attributes(Element element) {
    String tag = element.normalName();
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      Map<String, Kind> carriers = ATTRIBUTES.getOrDefault(name, Map.of());
      Kind kind = carriers.getOrDefault(tag, carriers.get("*"));
      if (kind != null) {
        add(kind, element, name, attribute.getValue());
      }
      switch (name) {
        case "srcset" -> candidates(element, name);
        case "xlink:href" ->
            add(tag.equals("a") ? Kind.LINK : Kind.RESOURCE, element, name, attribute.getValue());
        case "usemap" -> map(element, attribute.getValue());
        default -> {}
      }
    }
  }

  private void map(Element element, String written) {
    if (written.length() > 1) {
      String name = written.substring(1);
      if (document.select("map[name]").stream().noneMatch(each -> each.attr("name").equals(name))) {
        add(Kind.RESOURCE, element, "usemap", written);
      }
    }
  }

  private void link(Element element) {
    Set<String> relations =
        Set.of(element.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
    if (element.hasAttr("imagesrcset")) {
      candidates(element, "imagesrcset");
    }
    boolean hint = relations.contains("preconnect") || relations.contains("dns-prefetch");
    if (!element.hasAttr("href") || hint) {
      return;
    }
    Kind kind = Kind.RESOURCE;
    if (relations.contains("canonical")) {
      kind = Kind.CANONICAL;
    } else if (relations.contains("alternate") && element.hasAttr("hreflang")) {
      kind = Kind.ALTERNATE;
      alternates.add(element.attr("hreflang"));
    }
    add(kind, element, "href", element.attr("href"));
  }

  private void meta(Element element) {
    String name =
        (element.attr("property") + element.attr("name")).toLowerCase(Locale.ROOT).strip();
    String content = element.attr("content");
    if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
      Matcher refresh = REFRESH.matcher(content);
      if (refresh.matches() && !refresh.group(2).isEmpty()) {
        moved = refresh.group(1).isEmpty() || Double.parseDouble("0" + refresh.group(1)) == 0;
        add(Kind.REFRESH, element, "content", refresh.group(2));
      } else if (content.toLowerCase(Locale.ROOT).contains("url")) {
        add(Kind.REFRESH, element, "content", "");
      }
    } else if (name.equals("robots")) {
      unlisted = content.toLowerCase(Locale.ROOT).contains("noindex");
    } else if (CARDS.contains(name) && !content.strip().equals("none")) {
      references.add(
          new Reference(
              Kind.CARD, "meta[" + name + "]", content, "", Places.of(element, "content")));
    }
  }

  private void style(Element element) {
    for (DataNode text : element.dataNodes()) {
      Range.Position start = text.sourceRange().start();
      TextLines lines = new TextLines(text.getWholeData());
      references.addAll(
          CssReferences.in(text.getWholeData(), at -> behind(start, lines.position(at[0], at[1]))));
    }
  }

  /** A place in a part of the file, as a place in the file. */
  private static Position behind(Range.Position start, Position inner) {
    int lines = start.lineNumber() - 1;
    int columns = start.columnNumber() - 1;
    return start.isTracked()
        ? new Position(
            lines + inner.line(),
            inner.column() + (inner.line() == 1 ? columns : 0),
            lines + inner.endLine(),
            inner.endColumn() + (inner.endLine() == 1 ? columns : 0))
        : Position.START;
  }

  private void script(Element element) {
    if (element.hasAttr("src")) {
      add(Kind.RESOURCE, element, "src", element.attr("src"));
    } else if (element.attr("type").equalsIgnoreCase("application/ld+json")) {
      try {
        structured(JSON.readTree(element.data()), "", Places.of(element));
      } catch (JsonProcessingException e) {
        references.add(
            new Reference(Kind.MENTION, "script[type=ld+json]", "{", "", Places.of(element)));
      }
    }
  }

  private void structured(JsonNode node, String name, Position position) {
    if (node.isTextual() && STRUCTURED.contains(name.toLowerCase(Locale.ROOT))) {
      String value = node.asText();
      boolean empty = value.isBlank() && !name.startsWith("@");
      if (empty || (value.contains("/") && !value.contains("{") && !value.contains(" "))) {
        references.add(new Reference(Kind.MENTION, "ld+json " + name, value, "", position));
      }
    }
    node.properties().forEach(entry -> structured(entry.getValue(), entry.getKey(), position));
    if (node.isArray()) {
      node.forEach(each -> structured(each, name, position));
    }
  }

  private void candidates(Element element, String attribute) {
    if (element.attr(attribute).isBlank()) {
      add(Kind.RESOURCE, element, attribute, "");
    }
    Matcher candidate = CANDIDATE.matcher(element.attr(attribute));
    while (candidate.find()) {
      add(Kind.RESOURCE, element, attribute, candidate.group(1));
    }
  }

  /** Whether there is anything to show: a source of its own, or one among its children. */
  private void source(Element element) {
    String tag = element.normalName();
    boolean media = tag.equals("audio") || tag.equals("video");
    boolean inner =
        tag.equals("script")
            || element.hasAttr("srcset")
            || element.hasAttr("srcdoc")
            || (media && !element.select("source").isEmpty())
            || (tag.equals("img")
                && element.parent() != null
                && element.parent().nameIs("picture")
                && !element.parent().select("source[srcset]").isEmpty());
    if (!element.hasAttr("src") && !inner) {
      sourceless.add(new Place(tag, Places.of(element)));
    }
  }

  private void add(Kind kind, Element element, String attribute, String written) {
    Reference reference =
        new Reference(
            kind,
            element.normalName() + "[" + attribute + "]",
            written,
            kind == Kind.LINK ? words(element) : "",
            Places.of(element, attribute));
    references.add(reference);
    if (kind == Kind.LINK && level.equals("easy") && isSilent(element, reference.words())) {
      unsaid.add(reference);
    }
  }

  /**
   * Whether a link in the text says neither that it leads to difficult language nor to another
   * language. Outside of the text stand the ways through the site, which are the same everywhere.
   */
  private static boolean isSilent(Element link, String words) {
    return link.nameIs("a")
        && !link.hasAttr("hreflang")
        && !DIFFICULT.matcher(words).find()
        && link.getElementsByClass("faden-link-warning").isEmpty()
        && link.parents().stream().anyMatch(outer -> outer.nameIs("main"));
  }

  /** What a reader is told about a link: its words, its pictures' words, and its labels. */
  private static String words(Element element) {
    StringBuilder words = new StringBuilder(element.text());
    for (Element inner : element.getAllElements()) {
      if (inner.nameIs("img")) {
        words.append(' ').append(inner.attr("alt"));
      }
    }
    return words
        .append(' ')
        .append(element.attr("aria-label"))
        .append(' ')
        .append(element.attr("title"))
        .toString()
        .strip();
  }
}
