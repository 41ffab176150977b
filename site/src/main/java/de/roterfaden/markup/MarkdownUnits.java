package de.roterfaden.markup;

import de.roterfaden.finding.Position;
import de.roterfaden.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Collects the pieces of text of a Markdown tree, as its author wrote it. Serves one tree. */
final class MarkdownUnits {

  /** Keys of blocks that hold prose; names, dates and addresses are none. */
  private static final Set<String> PROSE =
      Set.of("loss", "strength", "claim", "benefit", "cost", "risk", "timing", "evidence", "title");

  /** Blocks that draw a picture from data. */
  private static final Set<String> GRAPHICS =
      Set.of(
          "vision",
          "scrolly",
          "future-task",
          "future-tasks",
          "timeline",
          "roadmap",
          "indicators",
          "sdg",
          "stakeholders",
          "word-cloud",
          "cycles",
          "journey",
          "video");

  private final String source;
  private final Origin.Source origin;
  private final Origin.Lines lines;
  private final Places places;
  private final List<TextUnit> units = new ArrayList<>();
  private final List<Position> pictures = new ArrayList<>();
  private final List<ReadText.Remark> remarks = new ArrayList<>();
  private Context context = new Context(TextUnit.Kind.PARAGRAPH, 0, "");
  private Origin.Builder out = new Origin.Builder();
  private List<TextUnit.Span> spans = new ArrayList<>();

  /** Where in the tree a text stands. */
  private record Context(TextUnit.Kind kind, int depth, String block) {}

  private MarkdownUnits(String source, Origin.Lines lines, Origin.Source origin, int bodyLine) {
    this.source = source;
    this.lines = lines;
    this.origin = origin;
    this.places = new Places(bodyLine);
  }

  /**
   * The text of a tree.
   *
   * @param document the tree
   * @param source the Markdown that it was made from
   * @param bodyLine line of the file on which it begins, from 1
   */
  static ReadText of(Node document, String source, int bodyLine) {
    Origin.Lines lines = Origin.Lines.of(source, bodyLine, 1);
    MarkdownUnits collected = new MarkdownUnits(source, lines, lines, bodyLine);
    collected.blocks(document);
    return new ReadText(collected.units, collected.pictures, collected.remarks);
  }

  /**
   * The text of a value of the data.
   *
   * @param document the tree of the value, paragraphs only
   * @param value the value that it was made from
   * @param origin where the value comes from
   * @param kind what the value is
   */
  static List<TextUnit> ofValue(Node document, String value, Origin origin, TextUnit.Kind kind) {
    MarkdownUnits collected =
        new MarkdownUnits(value, Origin.Lines.of(value, 1, 1), origin::position, 1);
    collected.context = new Context(kind, 0, "");
    collected.blocks(document);
    return collected.units;
  }

  private void blocks(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
  }

  private void block(Node node) {
    Context outer = context;
    if (node instanceof Heading heading) {
      unit(TextUnit.Kind.HEADING, heading.getLevel(), node);
    } else if (node instanceof Paragraph) {
      unit(context.kind(), context.depth(), node);
    } else if (node instanceof TableCell) {
      unit(TextUnit.Kind.TABLE_CELL, 0, node);
    } else if (node instanceof HtmlBlock html) {
      html(html);
    } else if (!(node instanceof FencedCodeBlock) && !(node instanceof IndentedCodeBlock)) {
      context = inside(node);
      if (node instanceof Container container) {
        keys(container);
        if (GRAPHICS.contains(container.name())) {
          pictures.add(places.of(container));
        }
      }
      blocks(node);
      context = outer;
    }
  }

  private Context inside(Node node) {
    if (node instanceof ListItem) {
      boolean nested = context.kind() == TextUnit.Kind.LIST_ITEM;
      return new Context(
          TextUnit.Kind.LIST_ITEM, nested ? context.depth() + 1 : 1, context.block());
    }
    if (node instanceof BlockQuote) {
      return new Context(TextUnit.Kind.QUOTE, 0, context.block());
    }
    if (node instanceof FootnoteDefinition) {
      return new Context(TextUnit.Kind.FOOTNOTE, 0, context.block());
    }
    if (node instanceof Container container) {
      boolean quote = container.name().equals("quote") || container.name().equals("voice");
      return new Context(
          quote ? TextUnit.Kind.QUOTE : TextUnit.Kind.PARAGRAPH, 0, container.name());
    }
    return context;
  }

  private void keys(Container container) {
    for (Header.Attribute attribute : container.header().attributes()) {
      Header.Token value = attribute.value();
      if (PROSE.contains(attribute.key().text()) && !value.text().isBlank()) {
        int line = lines.start(container.line());
        Origin.Builder builder = new Origin.Builder();
        boolean quoted = value.end() - value.start() > value.text().length();
        new Alignment(source, builder)
            .add(value.text(), line + value.start() + (quoted ? 1 : 0), line + value.end());
        add(TextUnit.Kind.KEY, 0, container.name(), builder, List.of());
      }
    }
  }

  private void unit(TextUnit.Kind kind, int level, Node node) {
    Origin.Builder outer = out;
    List<TextUnit.Span> outerSpans = spans;
    out = new Origin.Builder();
    spans = new ArrayList<>();
    List<Image> images = new ArrayList<>();
    inlines(node, images);
    add(kind, level, context.block(), out, spans);
    out = outer;
    spans = outerSpans;
    for (Image image : images) {
      pictures.add(places.of(image));
      unit(TextUnit.Kind.ALTERNATIVE, 0, image);
    }
  }

  private void add(
      TextUnit.Kind kind,
      int level,
      String block,
      Origin.Builder builder,
      List<TextUnit.Span> styles) {
    String text = builder.text();
    if (text.chars().anyMatch(Character::isLetterOrDigit)) {
      units.add(new TextUnit(kind, level, block, text, styles, builder.origin(origin)));
    }
  }

  private void inlines(Node parent, List<Image> images) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        text(text);
      } else if (node instanceof SoftLineBreak) {
        other(isBesideLinkOfItsOwn(node) ? String.valueOf(Sentences.LINE_BREAK) : "\n", node);
      } else if (node instanceof HardLineBreak) {
        other(String.valueOf(Sentences.LINE_BREAK), node);
      } else if (node instanceof Code || isBareAddress(node)) {
        other(String.valueOf(TextUnit.OBJECT), node);
      } else if (node instanceof Image image) {
        other(String.valueOf(TextUnit.OBJECT), node);
        images.add(image);
      } else if (node instanceof HtmlInline html) {
        if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
          other(String.valueOf(Sentences.LINE_BREAK), node);
        }
      } else if (!(node instanceof FootnoteReference)) {
        styled(node, images);
      }
    }
  }

  /**
   * Whether a line before or behind a line end is nothing but a link, as in lists without signs.
   */
  private static boolean isBesideLinkOfItsOwn(Node lineEnd) {
    Node before = lineEnd.getPrevious();
    Node behind = lineEnd.getNext();
    return (before instanceof Link && isLineEnd(before.getPrevious()))
        || (behind instanceof Link && isLineEnd(behind.getNext()));
  }

  private static boolean isLineEnd(@Nullable Node node) {
    return node == null || node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private void styled(Node node, List<Image> images) {
    int start = out.length();
    inlines(node, images);
    if (node instanceof Emphasis) {
      spans.add(new TextUnit.Span(TextUnit.Style.EMPHASIS, start, out.length()));
    } else if (node instanceof StrongEmphasis) {
      spans.add(new TextUnit.Span(TextUnit.Style.STRONG, start, out.length()));
    } else if (node instanceof Link) {
      spans.add(new TextUnit.Span(TextUnit.Style.LINK, start, out.length()));
    }
  }

  /** An address that is its own text: readers see it, but nobody reads it as a sentence. */
  private static boolean isBareAddress(Node node) {
    return node instanceof Link link
        && link.getFirstChild() instanceof Text text
        && text.getNext() == null
        && !text.getLiteral().isEmpty()
        && link.getDestination().endsWith(text.getLiteral())
        && !text.getLiteral().contains(" ");
  }

  private void text(Text text) {
    List<SourceSpan> stretches = text.getSourceSpans();
    String words = text.getLiteral();
    int size = behindSize(text);
    if (stretches.isEmpty()) {
      out.other(words.substring(size), start(text), 1);
      return;
    }
    int from = stretches.get(0).getInputIndex();
    SourceSpan last = stretches.get(stretches.size() - 1);
    new Alignment(source, out)
        .add(words.substring(size), from + size, last.getInputIndex() + last.getLength());
  }

  /** Where a text begins to be read: behind the size of the picture before it, "{small}". */
  private static int behindSize(Text text) {
    return text.getPrevious() instanceof Image && text.getLiteral().startsWith("{")
        ? text.getLiteral().indexOf('}') + 1
        : 0;
  }

  private void other(String sign, Node node) {
    List<SourceSpan> stretches = node.getSourceSpans();
    int width = stretches.isEmpty() ? 1 : stretches.get(0).getLength();
    out.other(sign, start(node), width);
  }

  /** Where a node begins in the source; a node without a place begins where its parent does. */
  private static int start(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.getSourceSpans().isEmpty()) {
        return at.getSourceSpans().get(0).getInputIndex();
      }
    }
    return 0;
  }

  /** HTML between Markdown: comments are remarks, all else is read as HTML. */
  private void html(HtmlBlock html) {
    List<SourceSpan> stretches = html.getSourceSpans();
    if (stretches.isEmpty()) {
      return;
    }
    String literal = html.getLiteral().strip();
    if (literal.startsWith("<!--") && literal.endsWith("-->")) {
      String words = literal.substring(4, Math.max(4, literal.length() - 3)).strip();
      remarks.add(new ReadText.Remark(words, places.of(html), scope(html)));
      return;
    }
    int from = stretches.get(0).getInputIndex();
    SourceSpan last = stretches.get(stretches.size() - 1);
    int to = last.getInputIndex() + last.getLength();
    ReadText inner = HtmlUnits.ofFragment(source, from, to, lines, context.block());
    units.addAll(inner.units());
    pictures.addAll(inner.pictures());
  }

  private List<Position> scope(Node comment) {
    Node next = comment.getNext();
    while (next instanceof HtmlBlock html && html.getLiteral().strip().startsWith("<!--")) {
      next = next.getNext();
    }
    return next == null ? List.of() : List.of(places.of(next));
  }
}
