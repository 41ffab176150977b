package de.roterfaden.check.accessibility;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What a screen reader calls an element: the parts of "Accessible Name and Description Computation
 * 1.2" (W3C) that the source decides.
 */
final class AccessibleName {

  private static final Query LABEL = Query.of("label");

  /** Roles that are named by what stands in them (WAI-ARIA 1.2, 5.2.8.6), or by nothing. */
  private static final Set<String> NAMED_BY_CONTENT =
      Set.of(
          "button",
          "cell",
          "checkbox",
          "columnheader",
          "gridcell",
          "heading",
          "link",
          "menuitem",
          "menuitemcheckbox",
          "menuitemradio",
          "option",
          "radio",
          "row",
          "rowheader",
          "switch",
          "tab",
          "tooltip",
          "treeitem");

  /** Elements with a way of their own to be named, whatever their role. */
  private static final Set<String> NATIVE =
      Set.of("img", "area", "svg", "input", "select", "textarea", "fieldset", "table", "figure");

  private AccessibleName() {}

  /** The name, its white space tidied; "" if there is none. */
  static String of(Element element) {
    String name = referenced(element);
    if (name.isEmpty()) {
      name = tidy(element.attr("aria-label"));
    }
    if (name.isEmpty()) {
      name = ofItsKind(element);
    }
    return name.isEmpty() ? tidy(element.attr("title")) : name;
  }

  /** What {@code aria-describedby} adds to the name; "" if there is nothing. */
  static String description(Element element) {
    StringBuilder text = new StringBuilder();
    for (String id : tidy(element.attr("aria-describedby")).split(" ", -1)) {
      @Nullable Element by = id.isEmpty() ? null : byId(element, id);
      text.append(by == null ? "" : " " + content(by));
    }
    return tidy(text.toString());
  }

  /** What stands in an element, as it is read aloud: pictures by their alternative texts. */
  static String content(Element element) {
    StringBuilder text = new StringBuilder();
    read(element, text);
    return tidy(text.toString());
  }

  /** Runs of white space as one space, none at the ends; soft hyphens left out. */
  static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '\u00a0' || Character.isWhitespace(letter)) {
        gap = true;
      } else if (letter != '\u00ad') {
        if (gap && tidy.length() > 0) {
          tidy.append(' ');
        }
        gap = false;
        tidy.append(letter);
      }
    }
    return tidy.toString();
  }

  private static String referenced(Element element) {
    StringBuilder names = new StringBuilder();
    for (String id : tidy(element.attr("aria-labelledby")).split(" ", -1)) {
      @Nullable Element named = id.isEmpty() ? null : byId(element, id);
      if (named != null) {
        String label = tidy(named.attr("aria-label"));
        names.append(' ').append(label.isEmpty() ? asLabel(named) : label);
      }
    }
    return tidy(names.toString());
  }

  /** What an element says that names another: all that stands in it. */
  private static String asLabel(Element named) {
    String words = content(named);
    return words.isEmpty() ? ofItsKind(named) : words;
  }

  private static @Nullable Element byId(Element element, String id) {
    return element.ownerDocument() == null ? null : element.ownerDocument().getElementById(id);
  }

  private static String ofItsKind(Element element) {
    if (element.hasAttr("role") && !NAMED_BY_CONTENT.contains(element.attr("role"))) {
      return NATIVE.contains(element.normalName()) ? ofItsElement(element) : "";
    }
    return ofItsElement(element);
  }

  private static String ofItsElement(Element element) {
    return switch (element.normalName()) {
      case "img", "area" -> tidy(element.attr("alt"));
      case "input" -> field(element);
      case "select", "textarea", "meter", "progress" -> labels(element);
      case "svg" -> child(element, "title");
      case "iframe", "frame", "audio", "video" -> "";
      case "fieldset" -> child(element, "legend");
      case "table" -> child(element, "caption");
      case "figure" -> child(element, "figcaption");
      case "ul", "ol", "dl", "nav", "main", "section", "article", "aside", "header", "footer" -> "";
      default -> content(element);
    };
  }

  private static String field(Element field) {
    String type = field.attr("type").toLowerCase(Locale.ROOT);
    return switch (type) {
      case "submit", "reset" -> field.hasAttr("value") ? tidy(field.attr("value")) : type;
      case "button" -> tidy(field.attr("value"));
      case "image" -> tidy(field.attr("alt"));
      default -> labels(field);
    };
  }

  private static String labels(Element field) {
    StringBuilder text = new StringBuilder();
    if (!field.id().isEmpty() && field.ownerDocument() != null) {
      for (Element label : field.ownerDocument().getElementsByTag("label")) {
        if (label.attr("for").equals(field.id())) {
          text.append(' ').append(content(label));
        }
      }
    }
    Element around = LABEL.closest(field);
    if (around != null && !around.hasAttr("for")) {
      text.append(' ').append(content(around));
    }
    return tidy(text.toString());
  }

  private static String child(Element element, String tag) {
    for (Element child : element.children()) {
      if (child.nameIs(tag)) {
        return content(child);
      }
    }
    return "";
  }

  private static void read(Element element, StringBuilder text) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (node instanceof Element inner && !Hidden.isItself(inner)) {
        part(inner, text);
      }
    }
  }

  private static void part(Element inner, StringBuilder text) {
    String label = tidy(inner.attr("aria-label"));
    boolean apart = inner.isBlock() || inner.nameIs("br");
    text.append(apart ? " " : "");
    if (!label.isEmpty()) {
      text.append(label);
    } else {
      switch (inner.normalName()) {
        case "img", "area" -> text.append(inner.attr("alt"));
        case "svg" -> text.append(child(inner, "title"));
        case "input" -> text.append(inner.attr("type").equals("image") ? inner.attr("alt") : "");
        case "select", "textarea", "iframe", "video", "audio" -> {}
        default -> read(inner, text);
      }
    }
    text.append(apart ? " " : "");
  }
}
