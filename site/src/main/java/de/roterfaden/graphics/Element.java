package de.roterfaden.graphics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of HTML or SVG that is being put together: the one place that escapes.
 *
 * <pre>{@code
 * Element.of("p").set("class", "faden-credit").text("Photo: A < B").toString()
 * // the paragraph, with the sign "less than" escaped
 * }</pre>
 */
public final class Element {

  private static final Set<String> VOID = Set.of("br", "hr", "img", "source", "track", "wbr");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final StringBuilder content = new StringBuilder();

  private Element(String name) {
    this.name = name;
  }

  public static Element of(String name) {
    return new Element(name);
  }

  /** An element with a class, or several with spaces between them. */
  public static Element of(String name, String classes) {
    return new Element(name).set("class", classes);
  }

  /** Sets an attribute; an earlier value is replaced. */
  public Element set(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /** Sets an attribute to a whole number. */
  public Element set(String attribute, int value) {
    return set(attribute, Integer.toString(value));
  }

  /** Sets an attribute if there is something to set. */
  public Element setUnlessEmpty(String attribute, String value) {
    return value.isEmpty() ? this : set(attribute, value);
  }

  /** Adds words, escaped. */
  public Element text(String words) {
    content.append(escape(words));
    return this;
  }

  /** Adds elements. */
  public Element add(Element... children) {
    return addAll(List.of(children));
  }

  /** Adds elements. */
  public Element addAll(Iterable<Element> children) {
    children.forEach(child -> child.appendTo(content));
    return this;
  }

  /** Adds HTML that is known to be safe: made by this class or sanitised. */
  public Element html(String safe) {
    content.append(safe);
    return this;
  }

  /** Whether nothing has been added yet. */
  public boolean isEmpty() {
    return content.isEmpty();
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    appendTo(out);
    return out.toString();
  }

  /** Words as they stand in HTML, between tags or within double quotes. */
  public static String escape(String words) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private void appendTo(StringBuilder out) {
    out.append('<').append(name);
    attributes.forEach(
        (key, value) ->
            out.append(' ').append(key).append("=\"").append(escape(value)).append('"'));
    out.append('>');
    if (!VOID.contains(name)) {
      out.append(content).append("</").append(name).append('>');
    }
  }
}
