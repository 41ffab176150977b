package de.roterfaden.markup;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes the nodes of a text as HTML: commonmark's own way where it fits, else as the part's {@link
 * Typesetter} decides. One instance renders one part.
 */
final class MarkdownNodes extends CoreHtmlNodeRenderer {

  private final HtmlWriter html;
  private Typesetter typesetter = DataTypesetter.NOWHERE;

  MarkdownNodes(HtmlNodeRendererContext context) {
    super(context);
    this.html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    Set<Class<? extends Node>> types = new HashSet<>(super.getNodeTypes());
    types.addAll(
        Set.of(
            Part.class,
            Container.class,
            ContainerEnd.class,
            FootnoteReference.class,
            GlossaryTerm.class,
            FootnoteDefinition.class,
            TableBlock.class,
            TableHead.class,
            TableBody.class,
            TableRow.class,
            TableCell.class));
    return types;
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof Part part) {
      typesetter = part.typesetter();
      visitChildren(part);
    } else if (block instanceof Container container) {
      html.line();
      html.raw(typesetter.container(container));
      html.line();
    } else if (block instanceof TableBlock table) {
      table(table);
    }
    // A footnote's text stands at the end of the page, a stray closing line nowhere.
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof GlossaryTerm term) {
      html.tag("a", term.attributes());
      visitChildren(term);
      html.tag("/a");
    } else if (node instanceof FootnoteReference reference) {
      html.raw(typesetter.footnote(reference));
    } else if (node instanceof TableHead head) {
      element("thead", head);
    } else if (node instanceof TableBody body) {
      element("tbody", body);
    } else if (node instanceof TableRow row) {
      element("tr", row);
    } else if (node instanceof TableCell cell) {
      cell(cell);
    }
  }

  @Override
  public void visit(Heading heading) {
    Typesetter.Title title = typesetter.heading(heading);
    html.line();
    html.tag("h" + title.level(), Map.of("id", title.id()));
    visitChildren(heading);
    html.tag("/h" + title.level());
    html.line();
  }

  @Override
  public void visit(Paragraph paragraph) {
    String figure = typesetter.figure(paragraph);
    if (figure.isEmpty()) {
      super.visit(paragraph);
    } else {
      html.line();
      html.raw(figure);
      html.line();
    }
  }

  @Override
  public void visit(Link link) {
    Typesetter.Anchor anchor = typesetter.link(link);
    if (anchor.attributes().isEmpty()) {
      visitChildren(link);
      return;
    }
    html.tag("a", anchor.attributes());
    visitChildren(link);
    html.raw(anchor.behind());
    html.tag("/a");
  }

  @Override
  public void visit(Image image) {
    html.raw(typesetter.picture(image));
  }

  @Override
  public void visit(SoftLineBreak softLineBreak) {
    html.raw(typesetter.softBreak());
  }

  @Override
  public void visit(HtmlInline inline) {
    html.raw(typesetter.authorsHtml(inline.getLiteral()));
  }

  @Override
  public void visit(HtmlBlock block) {
    html.line();
    html.raw(typesetter.authorsHtml(block.getLiteral()));
    html.line();
  }

  /** A table scrolls by itself on small screens, so it is a region that can take the focus. */
  private void table(TableBlock table) {
    Map<String, String> region = new LinkedHashMap<>();
    region.put("class", "faden-table");
    region.put("role", "region");
    region.put("aria-label", typesetter.tableName(table));
    region.put("tabindex", "0");
    html.line();
    html.tag("div", region);
    element("table", table);
    html.tag("/div");
    html.line();
  }

  private void cell(TableCell cell) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (cell.isHeader()) {
      attributes.put("scope", "col");
    }
    if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
      attributes.put("class", "faden-right");
    } else if (cell.getAlignment() == TableCell.Alignment.CENTER) {
      attributes.put("class", "faden-center");
    }
    String name = cell.isHeader() ? "th" : "td";
    html.line();
    html.tag(name, attributes);
    visitChildren(cell);
    html.tag("/" + name);
  }

  private void element(String name, Node node) {
    html.line();
    html.tag(name);
    visitChildren(node);
    html.line();
    html.tag("/" + name);
    html.line();
  }
}
