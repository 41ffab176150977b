package de.roterfaden.markup;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** A part of a tree that is rendered on its own, with the typesetter who does it. */
final class Part extends CustomBlock {

  private final Typesetter typesetter;

  private Part(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  /** All that is inside a node; it moves into the part. */
  static Part inside(Node node, Typesetter typesetter) {
    Part part = new Part(typesetter);
    while (node.getFirstChild() != null) {
      part.appendChild(node.getFirstChild());
    }
    return part;
  }

  Typesetter typesetter() {
    return typesetter;
  }
}
