package de.roterfaden.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** What a text holds, each kind in the order of the text. */
final class Outline {

  private final List<Container> containers = new ArrayList<>();
  private final List<ContainerEnd> strayEnds = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final List<FootnoteReference> footnoteReferences = new ArrayList<>();
  private final List<FootnoteDefinition> footnotes = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<TableBlock> tables = new ArrayList<>();
  private final List<Node> parentsOfHtml = new ArrayList<>();
  private int sectionLevel = 2;
  private @Nullable Node tooDeep;

  private Outline() {}

  static Outline of(Node document) {
    Outline outline = new Outline();
    outline.walk(document, 0);
    return outline;
  }

  private void walk(Node node, int depth) {
    collect(node, depth);
    boolean html = false;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      html |= child instanceof HtmlInline || child instanceof HtmlBlock;
      walk(child, child instanceof Block ? depth + 1 : depth);
    }
    if (html) {
      parentsOfHtml.add(node);
    }
  }

  private void collect(Node node, int depth) {
    if (depth >= Markdown.DEEPEST - 1 && tooDeep == null && node instanceof Block) {
      tooDeep = node;
    }
    if (node instanceof Container container) {
      container.setSectionLevel(sectionLevel);
      if (container.getParent() instanceof Container outer) {
        container.setOuter(outer);
      }
      containers.add(container);
    } else if (node instanceof ContainerEnd end) {
      strayEnds.add(end);
    } else if (node instanceof Heading heading) {
      headings.add(heading);
      sectionLevel = Math.max(2, heading.getLevel());
    } else if (node instanceof FootnoteReference reference) {
      footnoteReferences.add(reference);
    } else if (node instanceof FootnoteDefinition footnote) {
      footnotes.add(footnote);
    } else if (node instanceof Image image) {
      images.add(image);
    } else if (node instanceof TableBlock table) {
      tables.add(table);
    }
  }

  List<Container> containers() {
    return containers;
  }

  List<ContainerEnd> strayEnds() {
    return strayEnds;
  }

  List<Heading> headings() {
    return headings;
  }

  List<FootnoteReference> footnoteReferences() {
    return footnoteReferences;
  }

  List<FootnoteDefinition> footnotes() {
    return footnotes;
  }

  List<Image> images() {
    return images;
  }

  List<TableBlock> tables() {
    return tables;
  }

  /** Nodes with HTML among their children, innermost first. */
  List<Node> parentsOfHtml() {
    return parentsOfHtml;
  }

  /** The first block that is as deep as blocks may be; deeper ones are not read as blocks. */
  Optional<Node> tooDeep() {
    return Optional.ofNullable(tooDeep);
  }
}
