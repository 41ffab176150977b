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

  /** Blocks within blocks, emphasis within emphasis: what is deeper stays plain text. */
  static final int DEEPEST = 40;

  private final Parser texts =
      Parser.builder()
          .extensions(
              List.<Extension>of(
                  TablesExtension.create(),
                  FootnotesExtension.create(),
                  AutolinkExtension.create()))
          .customBlockParserFactory(new ContainerParser.Factory())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private final Parser lines =
      Parser.builder()
          .extensions(List.<Extension>of(AutolinkExtension.create()))
          .enabledBlockTypes(Set.of())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxInlineNesting(DEEPEST)
          .build();

  private final HtmlRenderer renderer =
      HtmlRenderer.builder().nodeRendererFactory(MarkdownNodes::new).build();

  /** The text of a page. */
  Node parse(String text) {
    return texts.parse(text);
  }

  /** A text of the data: paragraphs with emphasis and links, nothing else. */
  Node parseLine(String text) {
    return lines.parse(text);
  }

  /** HTML of a part of a tree. What authors wrote as HTML is in it as it is. */
  String html(Part part) {
    return renderer.render(part);
  }
}
