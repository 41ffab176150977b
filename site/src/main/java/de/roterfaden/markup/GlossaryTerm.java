package de.roterfaden.markup;

import java.util.Map;
import org.commonmark.node.CustomNode;

/** A word of the text that the glossary explains; its words are its children. */
final class GlossaryTerm extends CustomNode {

  private final Map<String, String> attributes;

  /**
   * @param attributes attributes of the link to the glossary
   */
  GlossaryTerm(Map<String, String> attributes) {
    this.attributes = attributes;
  }

  Map<String, String> attributes() {
    return attributes;
  }
}
