package de.roterfaden.bake.pictures;

import de.roterfaden.finding.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of a cleaned picture, while it grows. Children are elements and text. */
final class SvgElement {

  private final String name;
  private final Position start;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Object> children = new ArrayList<>();

  /**
   * An element.
   *
   * @param start where its tag stands in the file
   */
  SvgElement(String name, Position start) {
    this.name = name;
    this.start = start;
  }

  Position start() {
    return start;
  }

  String name() {
    return name;
  }

  /** In the order of the file. */
  Map<String, String> attributes() {
    return attributes;
  }

  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  void add(SvgElement child) {
    children.add(child);
  }

  void add(String text) {
    children.add(text);
  }

  /** Takes the last child away again. */
  void removeLast() {
    children.remove(children.size() - 1);
  }

  List<SvgElement> elements() {
    return children.stream()
        .filter(SvgElement.class::isInstance)
        .map(SvgElement.class::cast)
        .toList();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    children.stream().filter(String.class::isInstance).forEach(text::append);
    return text.toString();
  }

  void setText(String text) {
    children.clear();
    children.add(text);
  }

  /** Writes the element as XML that HTML understands in the same way. */
  void write(StringBuilder out, boolean root) {
    out.append('<').append(name);
    if (root) {
      out.append(" xmlns=\"").append(SvgNames.SVG).append('"');
    }
    attributes.forEach(
        (key, value) -> {
          out.append(' ').append(key).append("=\"");
          escape(value.replace('\n', ' '), out);
          out.append('"');
        });
    if (children.isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Object child : children) {
      if (child instanceof SvgElement element) {
        element.write(out, false);
      } else {
        escape((String) child, out);
      }
    }
    out.append("</").append(name).append('>');
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\t', '\r', '\n' -> out.append(c == '\n' ? "\n" : " ");
        default -> out.append(c);
      }
    }
  }
}
