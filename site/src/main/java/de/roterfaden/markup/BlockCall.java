package de.roterfaden.markup;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.Page;
import java.util.Map;
import org.commonmark.node.Node;

/**
 * A block where an author has written it: what stands in its opening line and between its lines.
 */
final class BlockCall {

  private final PageCompilation page;
  private final Container container;
  private final String argument;
  private final Map<String, String> values;
  private String anchor = "";

  /**
   * @param page the page
   * @param container the block in the tree
   * @param argument its argument, or ""
   * @param values valid values by key
   */
  BlockCall(
      PageCompilation page, Container container, String argument, Map<String, String> values) {
    this.page = page;
    this.container = container;
    this.argument = argument;
    this.values = Map.copyOf(values);
  }

  Page page() {
    return page.page();
  }

  PageContext context() {
    return page.context();
  }

  Data data() {
    return page.context().site().narrative().data();
  }

  String argument() {
    return argument;
  }

  /** The value of a key, or "". */
  String value(String key) {
    return values.getOrDefault(key, "");
  }

  String label(String key, Object... arguments) {
    return page.context().label(key, arguments);
  }

  /** The tree between the block's lines. */
  Container content() {
    return container;
  }

  /** The content as HTML, safe. */
  String contentHtml() {
    return page.html(container);
  }

  /** A part of the content as HTML, safe. */
  String html(Node part) {
    return page.html(part);
  }

  /** The block from its opening to its closing line. */
  Position position() {
    return page.places().of(container);
  }

  /** The opening line. */
  Position opening() {
    return page.places().opening(container);
  }

  Position position(Node node) {
    return page.places().of(node);
  }

  /** Level of a heading that opens a section beside the one that the block stands in. */
  int sectionLevel() {
    return container.sectionLevel();
  }

  /** Where a link that the author wrote in a key leads. */
  LinkTarget resolve(String written) {
    return page.resolve(written);
  }

  void add(Passage passage) {
    page.add(passage);
  }

  void report(Finding finding, Position position) {
    page.report(finding, position);
  }

  /** The id that {@link Block#claim} has taken for the block. */
  String anchor() {
    return anchor;
  }

  void setAnchor(String id) {
    anchor = id;
  }
}
