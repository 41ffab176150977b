package de.roterfaden.markup;

import java.util.Optional;
import org.commonmark.node.CustomBlock;
import org.jspecify.annotations.Nullable;

/** A block of ours in the tree of a text: {@code ::: name …} down to its {@code :::}. */
final class Container extends CustomBlock {

  private final Header header;
  private final int line;
  private boolean closed;
  private int sectionLevel = 2;
  private @Nullable Container outer;

  /**
   * @param header the opening line
   * @param line number of the opening line, from 0
   */
  Container(Header header, int line) {
    this.header = header;
    this.line = line;
  }

  Header header() {
    return header;
  }

  /** Number of the opening line, from 0. */
  int line() {
    return line;
  }

  String name() {
    return header.name().text();
  }

  /** Whether its closing line has been met. */
  boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
  }

  /** Level of the section that the block stands in, 2 to 6. */
  int sectionLevel() {
    return sectionLevel;
  }

  void setSectionLevel(int level) {
    sectionLevel = level;
  }

  /** The block that it stands directly in, known also when its parts are being rendered. */
  Optional<Container> outer() {
    return Optional.ofNullable(outer);
  }

  void setOuter(Container container) {
    outer = container;
  }
}
