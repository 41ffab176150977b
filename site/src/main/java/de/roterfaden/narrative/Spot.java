package de.roterfaden.narrative;

import de.roterfaden.finding.Position;
import de.roterfaden.narrative.source.YamlNode;

/**
 * A value in a file, found on the way from its root.
 *
 * @param pointer JSON Pointer of the value
 * @param key the nearest key on the way
 * @param node the value
 * @param position where it stands: a scalar's words, else the key that holds it
 * @param shape what the schema says of it
 */
record Spot(String pointer, String key, YamlNode node, Position position, Shape shape) {

  static Spot root(YamlNode.Mapping root, Shape shape) {
    return new Spot("", "", root, root.position(), shape);
  }

  /** The value of a key or an item of a list; the same spot if there is none. */
  Spot inner(Object element) {
    if (node instanceof YamlNode.Mapping mapping) {
      YamlNode.Entry entry = mapping.entries().get(String.valueOf(element));
      Shape value = shape.at(String.valueOf(element));
      return entry == null || value == null ? this : value(entry, value);
    }
    Shape item = shape.items();
    return node instanceof YamlNode.Sequence list && element instanceof Integer i && item != null
        ? item(list, i, item)
        : this;
  }

  /** The words of a scalar; "" for anything else. */
  String words() {
    return node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
  }

  private Spot value(YamlNode.Entry entry, Shape value) {
    boolean scalar = entry.value() instanceof YamlNode.Scalar && !entry.value().isNothing();
    return new Spot(
        Pointer.of(pointer, entry.key()),
        entry.key(),
        entry.value(),
        scalar ? entry.value().position() : entry.keyPosition(),
        value);
  }

  private Spot item(YamlNode.Sequence list, int index, Shape item) {
    YamlNode value = list.items().get(index);
    return new Spot(Pointer.of(pointer, index), key, value, value.position(), item);
  }
}
