package de.roterfaden.markup;

import de.roterfaden.finding.Position;
import de.roterfaden.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Collects the pieces of text of an HTML page: of its main content, without navigation, scripts and
 * code. Serves one page.
 */
final class HtmlUnits {

  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "nav",
          "header",
          "footer",
          "aside",
          "form",
          "button",
          "select",
          "textarea",
          "svg",
          "math",
          "iframe",
          "object",
          "video",
          "audio",
          "head",
          "pre",
          "code",
          "kbd",
          "samp",
          "var");
  private static final int DEEPEST = 200;

  private final String source;
  private final int shift;
  private final Origin.Lines lines;
  private final String block;
  private final List<TextUnit> units = new ArrayList<>();
  private final List<Position> pictures = new ArrayList<>();
  private final List<ReadText.Remark> remarks = new ArrayList<>();
  private Origin.Builder out = new Origin.Builder();
  private List<TextUnit.Span> spans = new ArrayList<>();
  private TextUnit.Kind kind = TextUnit.Kind.PARAGRAPH;
  private int level;

  private HtmlUnits(String source, int shift, Origin.Lines lines, String block) {
    this.source = source;
    this.shift = shift;
    this.lines = lines;
    this.block = block;
  }

  /** The text of a page. */
  static ReadText ofPage(String html) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    HtmlUnits collected = new HtmlUnits(html, 0, Origin.Lines.of(html, 1, 1), "");
    return collected.read(mainContent(page));
  }

  /**
   * The text of HTML within a source of another kind.
   *
   * @param source the whole source
   * @param from offset of the HTML
   * @param to offset behind it
   * @param lines lines of the source
   * @param block block that it stands in, or ""
   */
  static ReadText ofFragment(String source, int from, int to, Origin.Lines lines, String block) {
    Document part =
        Parser.htmlParser().setTrackPosition(true).parseInput(source.substring(from, to), "");
    return new HtmlUnits(source, from, lines, block).read(part.body());
  }

  private static Element mainContent(Document page) {
    for (String choice : List.of("main", "[role=main]", "article")) {
      Element found = page.selectFirst(choice);
      if (found != null) {
        return found;
      }
    }
    return page.body();
  }

  private ReadText read(Element root) {
    walk(root, 0);
    close();
    return new ReadText(units, pictures, remarks);
  }

  private void walk(Element parent, int depth) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        text(text);
      } else if (node instanceof Comment comment) {
        remark(comment);
      } else if (node instanceof Element element && depth < DEEPEST) {
        element(element, depth);
      }
    }
  }

  private void element(Element element, int depth) {
    String name = element.normalName();
    if (name.equals("br")) {
      out.other(String.valueOf(Sentences.LINE_BREAK), start(element), 4);
    } else if (name.equals("img")) {
      picture(element);
    } else if (NO_TEXT.contains(name) || element.hasAttr("hidden")) {
      if (!element.isBlock()) {
        out.other(String.valueOf(TextUnit.OBJECT), start(element), 1);
      }
    } else if (element.isBlock() || name.equals("td") || name.equals("th")) {
      block(element, name, depth);
    } else {
      int start = out.length();
      walk(element, depth + 1);
      style(name, start);
    }
  }

  private void block(Element element, String name, int depth) {
    close();
    TextUnit.Kind outer = kind;
    int outerLevel = level;
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          become(TextUnit.Kind.HEADING, name.charAt(1) - '0');
      case "li" -> become(TextUnit.Kind.LIST_ITEM, kind == TextUnit.Kind.LIST_ITEM ? level + 1 : 1);
      case "td", "th", "caption" -> become(TextUnit.Kind.TABLE_CELL, 0);
      case "blockquote" -> become(TextUnit.Kind.QUOTE, 0);
      case "dt" -> become(TextUnit.Kind.TABLE_CELL, 0);
      default -> {}
    }
    walk(element, depth + 1);
    close();
    become(outer, outerLevel);
  }

  private void become(TextUnit.Kind other, int otherLevel) {
    kind = other;
    level = otherLevel;
  }

  private void style(String name, int start) {
    TextUnit.Style style =
        switch (name) {
          case "em", "i" -> TextUnit.Style.EMPHASIS;
          case "strong", "b" -> TextUnit.Style.STRONG;
          default -> TextUnit.Style.LINK;
        };
    if (style != TextUnit.Style.LINK || name.equals("a")) {
      spans.add(new TextUnit.Span(style, start, out.length()));
    }
  }

  private void text(TextNode node) {
    String words = node.getWholeText();
    int from = start(node);
    int to = Math.min(source.length(), shift + Math.max(0, node.sourceRange().endPos()));
    new Alignment(source, out).add(words, from, Math.max(from, to));
  }

  private int start(Node node) {
    return Math.min(source.length(), shift + Math.max(0, node.sourceRange().startPos()));
  }

  private void picture(Element image) {
    int start = start(image);
    int end = Math.min(source.length(), shift + Math.max(0, image.sourceRange().endPos()));
    pictures.add(lines.position(start, Math.max(start, end)));
    out.other(String.valueOf(TextUnit.OBJECT), start, Math.max(1, end - start));
    String alt = image.attr("alt");
    if (!alt.isBlank()) {
      Origin.Builder builder = new Origin.Builder();
      int at = source.indexOf(alt, start);
      if (at >= 0 && at < end) {
        builder.same(alt, 0, alt.length(), at);
      } else {
        builder.other(alt, start, Math.max(1, end - start));
      }
      units.add(
          new TextUnit(TextUnit.Kind.ALTERNATIVE, 0, block, alt, List.of(), builder.origin(lines)));
    }
  }

  private void remark(Comment comment) {
    int start = start(comment);
    int end = Math.min(source.length(), shift + Math.max(0, comment.sourceRange().endPos()));
    Element next = comment.nextElementSibling();
    List<Position> scope = new ArrayList<>();
    if (next != null) {
      int from = start(next);
      int to = Math.min(source.length(), shift + Math.max(0, next.endSourceRange().endPos()));
      scope.add(lines.position(from, Math.max(from, to)));
    }
    remarks.add(
        new ReadText.Remark(
            comment.getData().strip(), lines.position(start, Math.max(start, end)), scope));
  }

  private void close() {
    String text = out.text();
    if (text.chars().anyMatch(Character::isLetterOrDigit)) {
      units.add(new TextUnit(kind, level, block, text, spans, out.origin(lines)));
    }
    out = new Origin.Builder();
    spans = new ArrayList<>();
  }
}
