package de.roterfaden.markup;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.safety.Safelist;

/**
 * Which HTML may stand in a text: the one table that {@link RawHtml} asks about what authors write,
 * and from which the {@link #safelist()} of whole texts is made.
 */
final class HtmlRules {

  /** Classes and ids that begin so belong to the blocks and to themes. */
  static final String RESERVED = "faden-";

  private static final Set<String> EVERYWHERE = Set.of("lang", "dir", "class", "id");

  /** What authors may write, with attributes beside those allowed everywhere. */
  private static final Map<String, Set<String>> AUTHORS =
      Map.ofEntries(
          Map.entry("abbr", Set.of("title")),
          Map.entry("address", Set.of()),
          Map.entry("b", Set.of()),
          Map.entry("bdi", Set.of()),
          Map.entry("bdo", Set.of()),
          Map.entry("blockquote", Set.of()),
          Map.entry("br", Set.of()),
          Map.entry("caption", Set.of()),
          Map.entry("cite", Set.of()),
          Map.entry("code", Set.of()),
          Map.entry("dd", Set.of()),
          Map.entry("del", Set.of("datetime")),
          Map.entry("details", Set.of("open")),
          Map.entry("dfn", Set.of("title")),
          Map.entry("div", Set.of()),
          Map.entry("dl", Set.of()),
          Map.entry("dt", Set.of()),
          Map.entry("em", Set.of()),
          Map.entry("figcaption", Set.of()),
          Map.entry("figure", Set.of()),
          Map.entry("hr", Set.of()),
          Map.entry("i", Set.of()),
          Map.entry("ins", Set.of("datetime")),
          Map.entry("kbd", Set.of()),
          Map.entry("li", Set.of("value")),
          Map.entry("mark", Set.of()),
          Map.entry("ol", Set.of("start", "reversed", "type")),
          Map.entry("p", Set.of()),
          Map.entry("pre", Set.of()),
          Map.entry("q", Set.of()),
          Map.entry("rp", Set.of()),
          Map.entry("rt", Set.of()),
          Map.entry("ruby", Set.of()),
          Map.entry("s", Set.of()),
          Map.entry("samp", Set.of()),
          Map.entry("small", Set.of()),
          Map.entry("span", Set.of()),
          Map.entry("strong", Set.of()),
          Map.entry("sub", Set.of()),
          Map.entry("summary", Set.of()),
          Map.entry("sup", Set.of()),
          Map.entry("table", Set.of()),
          Map.entry("tbody", Set.of()),
          Map.entry("td", Set.of("colspan", "rowspan", "headers")),
          Map.entry("tfoot", Set.of()),
          Map.entry("th", Set.of("colspan", "rowspan", "headers", "scope", "abbr")),
          Map.entry("thead", Set.of()),
          Map.entry("time", Set.of("datetime")),
          Map.entry("tr", Set.of()),
          Map.entry("u", Set.of()),
          Map.entry("ul", Set.of()),
          Map.entry("var", Set.of()),
          Map.entry("wbr", Set.of()));

  private static final Set<String> VOID = Set.of("br", "hr", "wbr");

  /** Elements that only stand within these, directly. */
  private static final Map<String, Set<String>> PARENTS =
      Map.ofEntries(
          Map.entry("caption", Set.of("table")),
          Map.entry("thead", Set.of("table")),
          Map.entry("tbody", Set.of("table")),
          Map.entry("tfoot", Set.of("table")),
          Map.entry("tr", Set.of("table", "thead", "tbody", "tfoot")),
          Map.entry("td", Set.of("tr")),
          Map.entry("th", Set.of("tr")),
          Map.entry("li", Set.of("ul", "ol")),
          Map.entry("dt", Set.of("dl", "div")),
          Map.entry("dd", Set.of("dl", "div")),
          Map.entry("summary", Set.of("details")),
          Map.entry("figcaption", Set.of("figure")),
          Map.entry("rt", Set.of("ruby")),
          Map.entry("rp", Set.of("ruby")));

  /** Elements whose content is not text to read; it goes with them. */
  private static final Set<String> NOT_TEXT =
      Set.of(
          "iframe",
          "math",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "plaintext",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "xmp");

  private HtmlRules() {}

  static boolean allows(String element) {
    return AUTHORS.containsKey(element);
  }

  static boolean allows(String element, String attribute) {
    return EVERYWHERE.contains(attribute) || AUTHORS.get(element).contains(attribute);
  }

  /** What authors may write, for suggestions. */
  static Set<String> elements() {
    return new TreeSet<>(AUTHORS.keySet());
  }

  static boolean isVoid(String element) {
    return VOID.contains(element);
  }

  /** Elements of which one must directly surround this one; empty if it may stand anywhere. */
  static Set<String> parents(String element) {
    return PARENTS.getOrDefault(element, Set.of());
  }

  static boolean isText(String element) {
    return !NOT_TEXT.contains(element);
  }

  /** What may stand in a text as a whole: what authors may write, and what Markdown makes. */
  static Safelist safelist() {
    Safelist safe = new Safelist().preserveRelativeLinks(true);
    AUTHORS.forEach(
        (element, attributes) -> {
          safe.addTags(element);
          EVERYWHERE.forEach(attribute -> safe.addAttributes(element, attribute));
          attributes.forEach(attribute -> safe.addAttributes(element, attribute));
        });
    return safe.addTags("h2", "h3", "h4", "h5", "h6", "section")
        .addAttributes("h2", "id")
        .addAttributes("h3", "id")
        .addAttributes("h4", "id")
        .addAttributes("h5", "id")
        .addAttributes("h6", "id")
        .addAttributes("section", "class")
        .addAttributes("td", "class")
        .addAttributes("th", "class")
        .addAttributes("a", "href", "hreflang", "id", "class", "aria-label", "data-faden-tip")
        .addAttributes(
            "img", "src", "srcset", "sizes", "alt", "width", "height", "loading", "lang", "class")
        .addProtocols("a", "href", "http", "https", "mailto", "tel")
        .addProtocols("img", "src", "http", "https");
  }
}
