package de.roterfaden.markup;

import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Paragraph;

/**
 * Decides what the parts of a Markdown tree look like that depend on the page they stand on; {@link
 * MarkdownNodes} writes it.
 */
interface Typesetter {

  /** What a line break of the source becomes. */
  String softBreak();

  /**
   * The opening tag of a link and what stands behind its words.
   *
   * @param attributes attributes of the {@code a}; empty if the link leads nowhere and only its
   *     words are shown
   * @param behind HTML behind the words, within the link
   */
  record Anchor(Map<String, String> attributes, String behind) {

    static final Anchor NONE = new Anchor(Map.of(), "");
  }

  Anchor link(Link link);

  /** HTML of a picture within a line. */
  String picture(Image image);

  /** HTML of a paragraph that holds nothing but a picture; "" if it is an ordinary paragraph. */
  String figure(Paragraph paragraph);

  /**
   * The tag of a heading and its id.
   *
   * @param level 2 to 6
   * @param id its anchor
   */
  record Title(int level, String id) {}

  Title heading(Heading heading);

  /** HTML of a block of ours, or a placeholder for it. */
  String container(Container container);

  /** HTML of the sign that leads to a footnote. */
  String footnote(FootnoteReference reference);

  /** The name that screen readers say for a table. */
  String tableName(TableBlock table);

  /** HTML that an author wrote: safe by now, or escaped. */
  String authorsHtml(String html);
}
