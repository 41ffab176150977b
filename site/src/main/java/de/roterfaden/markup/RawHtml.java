package de.roterfaden.markup;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Position;
import de.roterfaden.graphics.Element;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jsoup.parser.Parser;

/**
 * Goes through the HTML that authors wrote between their Markdown, keeps what {@link HtmlRules}
 * allow, writes it anew and tells of everything else. An element that is opened among the children
 * of a node is closed among them, so that HTML and Markdown nest into each other.
 *
 * <p>Its result is well-formed; {@link Sanitizer} guarantees it a second time for the text as a
 * whole.
 */
final class RawHtml {

  /** Elements within elements; what is opened deeper is left out. */
  static final int DEEPEST = 20;

  private static final String ATTRIBUTE_END = " \t\n\f\r\"'<>/=";
  private static final java.util.regex.Pattern LANGUAGE =
      java.util.regex.Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,8}");
  private static final java.util.regex.Pattern REFERENCE =
      java.util.regex.Pattern.compile(
          "&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

  /** An element that waits for its end. */
  private record Open(String name, Position position) {}

  private final Anchors anchors;
  private final Places places;
  private final Consumer<Finding> findings;
  private final Deque<Open> open = new ArrayDeque<>();

  private RawHtml(Anchors anchors, Places places, Consumer<Finding> findings) {
    this.anchors = anchors;
    this.places = places;
    this.findings = findings;
  }

  /** Cleans the HTML among the children of a node. */
  static void clean(Node parent, Anchors anchors, Places places, Consumer<Finding> findings) {
    new RawHtml(anchors, places, findings).clean(parent);
  }

  private void clean(Node parent) {
    boolean inline = false;
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof HtmlInline html) {
        html.setLiteral(new Piece(html, html.getLiteral()).clean());
        inline = true;
      } else if (child instanceof HtmlBlock html) {
        html.setLiteral(new Piece(html, html.getLiteral()).clean());
      }
    }
    if (!open.isEmpty()) {
      StringBuilder ends = new StringBuilder();
      while (!open.isEmpty()) {
        close(ends, !endsByItself(open.peek().name()));
      }
      append(parent, inline, ends.toString());
    }
  }

  private static void append(Node parent, boolean inline, String html) {
    if (inline) {
      HtmlInline ends = new HtmlInline();
      ends.setLiteral(html);
      parent.appendChild(ends);
    } else {
      HtmlBlock ends = new HtmlBlock();
      ends.setLiteral(html);
      parent.appendChild(ends);
    }
  }

  /** Closes the innermost element. */
  private void close(StringBuilder out, boolean tell) {
    Open innermost = open.pop();
    out.append("</").append(innermost.name()).append('>');
    if (tell) {
      findings.accept(
          Problem.warning("html-not-closed", innermost.name())
              .at("", innermost.position())
              .about(innermost.name()));
    }
  }

  private static boolean endsByItself(String element) {
    return switch (element) {
      case "li",
          "p",
          "dt",
          "dd",
          "td",
          "th",
          "tr",
          "thead",
          "tbody",
          "tfoot",
          "caption",
          "rt",
          "rp" ->
          true;
      default -> false;
    };
  }

  /** One stretch of HTML, read from left to right. */
  private final class Piece {

    private final String text;
    private final Places.Lines lines;
    private final StringBuilder out = new StringBuilder();

    /** Elements of which no end tag follows any more; it is not looked for again. */
    private final Set<String> endless = new HashSet<>();

    private int at;

    Piece(Node node, String text) {
      this.text = text;
      this.lines = places.lines(node, text);
    }

    String clean() {
      int block = text.indexOf("\n:::");
      if (block >= 0) {
        findings.accept(
            Problem.warning("html-hides-block").at("", lines.position(block + 1, block + 4)));
      }
      while (at < text.length()) {
        int tag = text.indexOf('<', at);
        words(at, tag < 0 ? text.length() : tag);
        at = tag < 0 ? text.length() : tag;
        if (tag >= 0) {
          markup();
        }
      }
      return out.toString();
    }

    /** Words between tags; character references stay. */
    private void words(int from, int to) {
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (c == '&' && !isReference(i, to)) {
          out.append("&amp;");
        } else if (c == '<') {
          out.append("&lt;");
        } else if (c == '>') {
          out.append("&gt;");
        } else {
          out.append(c);
        }
      }
    }

    private boolean isReference(int from, int to) {
      return REFERENCE.matcher(text).region(from, Math.min(to, from + 40)).lookingAt();
    }

    private void markup() {
      int start = at;
      if (text.startsWith("<!--", at)) {
        int end = text.indexOf("-->", at + 2);
        at = end < 0 ? text.length() : end + 3;
      } else if (text.startsWith("<!", at) || text.startsWith("<?", at)) {
        int end = text.indexOf('>', at);
        at = end < 0 ? text.length() : end + 1;
        tell("html-declaration", start, text.substring(start, at));
      } else if (text.startsWith("</", at) && isLetter(at + 2)) {
        end(start);
      } else if (isLetter(at + 1)) {
        start(start);
      } else {
        out.append("&lt;");
        at++;
      }
    }

    private boolean isLetter(int index) {
      char c = index < text.length() ? text.charAt(index) : ' ';
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void end(int start) {
      int end = text.indexOf('>', start);
      if (end < 0) {
        rest(start);
        return;
      }
      at = start + 2;
      String name = name();
      at = end + 1;
      if (!HtmlRules.allows(name)) {
        return;
      }
      if (open.stream().noneMatch(element -> element.name().equals(name))) {
        tell("html-not-open", start, name);
        return;
      }
      while (!open.peek().name().equals(name)) {
        close(out, !endsByItself(open.peek().name()));
      }
      close(out, false);
    }

    private void start(int start) {
      at = start + 1;
      String name = name();
      Map<String, int[]> attributes = new LinkedHashMap<>();
      if (!attributes(attributes)) {
        rest(start);
        return;
      }
      if (!HtmlRules.allows(name)) {
        tell(remedy(name), start, name);
        if (!HtmlRules.isText(name)) {
          skipContent(name);
        }
        return;
      }
      makeRoom(name);
      Set<String> parents = HtmlRules.parents(name);
      if (!parents.isEmpty() && (open.isEmpty() || !parents.contains(open.peek().name()))) {
        findings.accept(
            Problem.warning(
                    "html-misplaced", name, String.join(", ", parents.stream().sorted().toList()))
                .at("", lines.position(start, at))
                .about(name));
      } else if (open.size() >= DEEPEST) {
        tell("html-too-deep", start, name);
      } else {
        write(name, attributes, start);
      }
    }

    private void write(String name, Map<String, int[]> attributes, int start) {
      Element tag = Element.of(name);
      attributes.forEach((attribute, where) -> attribute(tag, name, attribute, where));
      String html = tag.toString();
      if (HtmlRules.isVoid(name)) {
        out.append(html);
      } else {
        out.append(html, 0, html.length() - name.length() - "</>".length());
        open.push(new Open(name, lines.position(start, at)));
      }
    }

    /** Ends the elements that need no end tag and cannot hold this one. */
    private void makeRoom(String name) {
      Set<String> parents = HtmlRules.parents(name);
      boolean paragraph = name.equals("p");
      while (!open.isEmpty()
          && endsByItself(open.peek().name())
          && (paragraph
              ? open.peek().name().equals("p")
              : !parents.isEmpty()
                  && !parents.contains(open.peek().name())
                  && open.stream().anyMatch(element -> parents.contains(element.name())))) {
        close(out, false);
      }
    }

    private void attribute(Element tag, String element, String attribute, int[] where) {
      String value = Parser.unescapeEntities(text.substring(where[2], where[3]), true);
      switch (attribute) {
        case "id" -> id(tag, value, where);
        case "class" -> classes(tag, value, where);
        case "lang" ->
            set(tag, element, attribute, value, where, LANGUAGE.matcher(value).matches());
        case "dir" ->
            set(
                tag,
                element,
                attribute,
                value,
                where,
                Set.of("ltr", "rtl", "auto").contains(value));
        default -> set(tag, element, attribute, value, where, HtmlRules.allows(element, attribute));
      }
    }

    private void set(
        Element tag, String element, String attribute, String value, int[] where, boolean allowed) {
      if (allowed) {
        tag.set(attribute, value);
      } else {
        findings.accept(
            Problem.warning("html-attribute", attribute, element)
                .at("", lines.position(where[0], where[1]))
                .about(attribute));
      }
    }

    private void id(Element tag, String value, int[] where) {
      String wish = value.replaceAll("\\s+", "-");
      String id = wish.startsWith(HtmlRules.RESERVED) || wish.isEmpty() ? "text-" + wish : wish;
      String given = anchors.has(id) ? anchors.claim("text-" + wish) : anchors.claim(id);
      tag.set("id", given);
      if (!given.equals(value)) {
        findings.accept(
            Problem.warning("html-id", value, given)
                .at("", lines.position(where[0], where[1]))
                .about(value));
      }
    }

    private void classes(Element tag, String value, int[] where) {
      List<String> names = List.of(value.trim().split("\\s+"));
      String kept =
          names.stream()
              .filter(name -> !name.startsWith(HtmlRules.RESERVED))
              .collect(Collectors.joining(" "));
      tag.setUnlessEmpty("class", kept);
      if (kept.length() < String.join(" ", names).length()) {
        findings.accept(
            Problem.warning("html-class", value, HtmlRules.RESERVED)
                .at("", lines.position(where[0], where[1]))
                .about(value));
      }
    }

    private String name() {
      int from = at;
      while (at < text.length() && " \t\n\f\r/>".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(from, at).toLowerCase(Locale.ROOT);
    }

    /**
     * Reads up to the end of the tag.
     *
     * @param found takes the attributes: start and end of each, start and end of its value
     * @return false if the tag does not end
     */
    private boolean attributes(Map<String, int[]> found) {
      while (true) {
        skip(" \t\n\f\r/");
        if (at >= text.length()) {
          return false;
        }
        if (text.charAt(at) == '>') {
          at++;
          return true;
        }
        int from = at;
        do {
          at++;
        } while (at < text.length() && ATTRIBUTE_END.indexOf(text.charAt(at)) < 0);
        String name = text.substring(from, at).toLowerCase(Locale.ROOT);
        int behind = at;
        skip(" \t\n\f\r");
        int[] value = {behind, behind};
        if (at < text.length() && text.charAt(at) == '=') {
          at++;
          skip(" \t\n\f\r");
          value = value();
        } else {
          at = behind;
        }
        if (value.length == 0) {
          return false;
        }
        found.putIfAbsent(name, new int[] {from, at, value[0], value[1]});
      }
    }

    /** Start and end of a value; nothing if its quote is not closed. */
    private int[] value() {
      char quote = at < text.length() ? text.charAt(at) : ' ';
      if (quote == '"' || quote == '\'') {
        int end = text.indexOf(quote, at + 1);
        if (end < 0) {
          return new int[0];
        }
        int from = at + 1;
        at = end + 1;
        return new int[] {from, end};
      }
      int from = at;
      while (at < text.length() && " \t\n\f\r>".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return new int[] {from, at};
    }

    private void skip(String characters) {
      while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }

    /**
     * Passes over all up to the end tag of an element that is left out with its content. Without an
     * end tag its content is text, so that the rest of a page is not lost.
     */
    private void skipContent(String name) {
      if (endless.contains(name)) {
        return;
      }
      String end = "</" + name;
      int found = at;
      while (found < text.length() && !text.regionMatches(true, found, end, 0, end.length())) {
        found++;
      }
      int close = found < text.length() ? text.indexOf('>', found) : -1;
      if (close < 0) {
        endless.add(name);
      } else {
        at = close + 1;
      }
    }

    /** A tag that does not end is text, with all that follows it. */
    private void rest(int start) {
      words(start, text.length());
      at = text.length();
    }

    private void tell(String problem, int start, String subject) {
      findings.accept(
          Problem.warning(problem, subject).at("", lines.position(start, at)).about(subject));
    }

    private static String remedy(String element) {
      return switch (element) {
        case "a" -> "html-link";
        case "img", "picture" -> "html-picture";
        case "h1", "h2", "h3", "h4", "h5", "h6" -> "html-heading";
        default -> "html-element";
      };
    }
  }
}
