package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.narrative.Level;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Sets texts of the data: emphasis and links. Pictures become their words, HTML is shown as it was
 * typed. What is wrong with a link is found once, by {@link DataTexts}, and not on every page.
 */
final class DataTypesetter implements Typesetter {

  /** Sets text that belongs to no page: links are only their words. */
  static final DataTypesetter NOWHERE = new DataTypesetter(null);

  private final @Nullable PageContext context;

  DataTypesetter(@Nullable PageContext context) {
    this.context = context;
  }

  @Override
  public String softBreak() {
    boolean easy = context != null && context.version().level() == Level.EASY;
    return easy ? "<br>\n" : "\n";
  }

  @Override
  public Anchor link(Link link) {
    return context == null ? Anchor.NONE : context.anchor(context.resolve(link.getDestination()));
  }

  @Override
  public String picture(Image image) {
    return Element.escape(PlainText.of(image));
  }

  @Override
  public String figure(Paragraph paragraph) {
    return "";
  }

  @Override
  public Title heading(Heading heading) {
    return new Title(Math.max(2, heading.getLevel()), "");
  }

  @Override
  public String container(Container container) {
    return "";
  }

  @Override
  public String footnote(FootnoteReference reference) {
    return "";
  }

  @Override
  public String tableName(TableBlock table) {
    return "";
  }

  @Override
  public String authorsHtml(String html) {
    return Element.escape(html);
  }
}
