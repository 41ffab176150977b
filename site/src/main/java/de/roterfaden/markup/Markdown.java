package de.roterfaden.markup;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The Markdown that narratives are written in: CommonMark with tables, footnotes, addresses that
 * become links by themselves, and our blocks. One for a whole site; safe for use by several
 * threads.
 */
final class Markdown {

  private static final Extension TABLES = TablesExtension.create();
  private static final Extension FOOTNOTES = FootnotesExtension.create();
  private static final Extension ADDRESSES = AutolinkExtension.create();

  /** Blocks within blocks, emphasis within emphasis: what is deeper stays plain text. */
  static final int DEEPEST = 40;

  private final Parser texts = texts(TABLES, FOOTNOTES);
  private final Parser textsWithAddresses = texts(TABLES, FOOTNOTES, ADDRESSES);
  private final Parser lines = lines();
  private final Parser linesWithAddresses = lines(ADDRESSES);

  private final HtmlRenderer renderer =
      HtmlRenderer.builder().nodeRendererFactory(MarkdownNodes::new).build();

  /** The text of a page. */
  Node parse(String text) {
    return (mayHoldAddress(text) ? textsWithAddresses : texts).parse(text);
  }

  /** A text of the data: paragraphs with emphasis and links, nothing else. */
  Node parseLine(String text) {
    return (mayHoldAddress(text) ? linesWithAddresses : lines).parse(text);
  }

  /** HTML of a part of a tree. What authors wrote as HTML is in it as it is. */
  String html(Part part) {
    return renderer.render(part);
  }

  private static Parser texts(Extension... extensions) {
    return Parser.builder()
        .extensions(List.of(extensions))
        .customBlockParserFactory(new ContainerParser.Factory())
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(DEEPEST)
        .maxInlineNesting(DEEPEST)
        .build();
  }

  private static Parser lines(Extension... extensions) {
    return Parser.builder()
        .extensions(List.of(extensions))
        .enabledBlockTypes(Set.of())
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxInlineNesting(DEEPEST)
        .build();
  }

  /**
   * Whether there may be an address that becomes a link by itself: looking for one in every word
   * takes a third of the time of reading a text. What is escaped may spell anything.
   */
  private static boolean mayHoldAddress(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '@' || c == '&' || c == '\\') {
        return true;
      }
      if (c == ':' && text.startsWith("//", i + 1)) {
        return true;
      }
      if (c == '.' && i >= 3 && text.regionMatches(true, i - 3, "www", 0, 3)) {
        return true;
      }
    }
    return false;
  }
}
